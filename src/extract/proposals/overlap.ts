/** How much of what some words say others say as well. */
import { sameFamily } from '../measures/words';

/** Share of the words that some of the others repeats or derives from. */
export function overlap(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  let repeated = 0;
  for (const word of words) if (others.some((other) => sameFamily(word, other))) repeated++;
  return repeated / words.length;
}
