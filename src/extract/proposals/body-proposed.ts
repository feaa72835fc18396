/** A body that there is not yet: "floated a joint authority for the basin". */
import type { Token } from '../../language/annotation';
import { bodies } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { attitudeOver } from './governing';

/** Who is urged or asked is there already; what is proposed, as one of its kind, is not. */
export const isBodyProposed = (noun: Token): boolean =>
  bodies.has(lemmaOf(noun)) &&
  noun.children.some(({ dep, text }) => dep === 'det' && /^an?$/i.test(text)) &&
  PROPOSING.has(attitudeOver(noun)?.token.lemma ?? '');

const PROPOSING = new Set(['float', 'propose', 'suggest', 'moot', 'envisage', 'advocate', 'proposal', 'idea']);
