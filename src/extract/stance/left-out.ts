/** "endorses the corridor but not the levy": what is set against the object of a stance shares none of it. */
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';

export const LEFT_OUT = 'left out of it';

/** Whether the mention is the part that is left out. */
export function isLeftOut(mention: Token): boolean {
  if (mention.dep !== 'conj' || !isNoun(mention) || !isNoun(mention.head)) return false;
  const first = mention.leftEdge;
  const words = [first.previous?.previous, first.previous, first].map((token) => token?.lemma.toLowerCase());
  return words.join(' ').includes('but not');
}
