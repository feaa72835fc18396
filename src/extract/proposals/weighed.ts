/**
 * Mentions that no construction settles: nouns and verbs for which all that is known of them together (what governs
 * them, whose words they stand in, what goes with them) weighs as it does with what annotators take for proposals.
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';
import type { Context } from '../measures/context';
import { goals, noMeasures } from '../measures/lexicon';
import { courseOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { weigh } from '../weighing/weigh';
import type { Candidate } from './candidate';
import { canHead, mentionFacts } from './features';
import { isGeneric, kindOf } from './kinds';
import { candidateOf, isNameOfActor } from './nominal';
import { isAmount, isAskedWhich, isQuantity } from './quantity';

const WEIGHED = 'weighed as a proposal';

/** From here on more of what is taken for a mention is one than the constructions find themselves. */
const LEAST = 0.35;
/** From here on it names a proposal of its own, where it means none of those named before. */
const OPENING = 0.55;
/** Below this what a construction takes for a mention is none. */
const UNLIKELY = 0.04;

export function weighedCandidates(context: Context, found: readonly Candidate[]): Candidate[] {
  if (!context.weights.mentions) return [];
  const isTaken = (token: Token) => found.some(({ span }) => span.start < token.end && token.start < span.end);
  return flatMap(
    context.tokens.filter((token) => canHead(token, context) && !isTaken(token) && !isNoProposal(token, context)),
    (token) => {
      const weight = weightOf(token, context);
      return weight < LEAST ? [] : [candidateAt(token, weight >= OPENING && !saysNothing(token))];
    },
  );
}

/** Names of actors, and words of which only the quantity is told. */
const isNoProposal = (token: Token, context: Context): boolean =>
  isNameOfActor(token, context) || isQuantity(token) || isAmount(token) || isAskedWhich(token);

/** Words for how things are, for what is said or for what everybody wants may take up what was named, and name nothing. */
export const saysNothing = (token: Token): boolean =>
  isNoun(token) && (noMeasures.has(lemmaOf(token)) || goals.has(lemmaOf(token)));

const weightOf = (token: Token, context: Context): number =>
  weigh(context.weights.mentions!, mentionFacts(token, context))[1]!;

/** What a construction takes for a mention and everything else speaks against. */
export const isUnlikely = ({ head }: Candidate, context: Context): boolean =>
  context.weights.mentions !== undefined && weightOf(head, context) < UNLIKELY;

function candidateAt(head: Token, opens: boolean): Candidate {
  if (isNoun(head)) return candidateOf(head, isGeneric(head) ? 'generic' : 'noun', WEIGHED, opens);
  return { head, span: courseOf(head), form: 'clause', kind: kindOf(head) ?? 'other', rule: WEIGHED, opens };
}
