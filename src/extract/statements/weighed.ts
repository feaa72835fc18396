/**
 * Which candidates are speech: constructions find them, and all that is known of each weighs whether annotators would
 * take it for a statement.
 */
import type { AttributionClass } from '../attribution';
import type { Classifier } from '../weighing/logistic';
import { weigh } from '../weighing/weigh';
import { attributionFacts } from './features';
import type { Judged } from './select';
import type { Tree } from './tree';

/** From here on what no construction alone takes for speech is speech. */
const LIKELY = 0.5;
/** Below this what a construction takes for speech is none. */
const UNLIKELY = 0.25;

/** The class of a candidate; `undefined` where it is no attribution. */
export function classOf(tree: Tree, judged: Judged, classifier?: Classifier): AttributionClass | undefined {
  const { found, candidate } = judged;
  if (classifier === undefined) return found;
  if (found === 'speech' && candidate.rule === 'nominal cue') return found;
  const weight = weigh(classifier, attributionFacts(tree, judged))[1]!;
  if (found === 'speech') return weight < UNLIKELY ? 'attitude' : 'speech';
  return weight >= LIKELY ? 'speech' : found;
}
