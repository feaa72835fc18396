/** "Peru wants ships to pay a toll": the first that is heard of what is to be done, so Peru puts it forward. */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { isVerb } from '../grammar';
import type { Cluster } from '../proposals/coreference';
import type { Governing } from '../stance/governing-by';
import { wishing } from './words';

/** Whether a mention is the first of its proposal and says what is to be done; a noun ("a toll") may be known already. */
export const isFresh = (mention: Token, { members }: Cluster): boolean =>
  members[0]?.candidate.head === mention && isVerb(mention) && !STAYING.has(mention.lemma);

/** "wants to keep its quota": as it is. */
const STAYING = new Set(['keep', 'maintain', 'retain', 'preserve', 'stay', 'remain']);

export const putForward = (stance: Stance, governing: Governing, fresh: boolean): Stance =>
  fresh && stance === 'supports' && !isKnown(governing) && wishing.has(governing.attitude.token.lemma)
    ? 'proposes'
    : stance;

/** "something Peru is pushing for", "has long sought a treaty": told as what has been known before. */
const isKnown = ({ aside, attitude: { token } }: Governing): boolean =>
  aside === true || (token.tag === 'VBN' && token.children.some(({ dep, lemma }) => dep === 'aux' && lemma === 'have'));
