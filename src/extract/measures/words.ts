/** Comparing words without their endings, and by what they mean in the language of diplomacy. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import { norm } from './norm';
import { synonymsOf } from './synonyms';

export { norm } from './norm';

export const lemmaOf = perToken((token: Token): string => MISTAKEN.get(token.lemma) ?? norm(token.lemma));

/** Lemmas that the dictionary gives first and that no article of ours means. */
const MISTAKEN: ReadonlyMap<string, string> = new Map([['taxis', 'tax']]);

const SHORTEST_STEM = 4;

/**
 * Whether two words are of one family ("withdraw", "withdrawal"; "reduce", "reduction"): they share a stem, and
 * little stands behind it on either side; or they say the same of a measure ("lift", "ease").
 */
export function sameFamily(a: string, b: string): boolean {
  if (sameStem(a, b)) return true;
  const meaning = synonymsOf(a);
  return meaning.length > 0 && synonymsOf(b).some((set) => meaning.includes(set));
}

/** Of one family by their form alone. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let shared = 0;
  while (shared < short && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared >= SHORTEST_STEM && short - shared <= 2 && long - shared <= 6 && shared >= short * 0.7;
}
