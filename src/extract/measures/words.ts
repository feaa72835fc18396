/** Comparing words without their endings. */
import type { Token } from '../../language/annotation';

/** Lower case, singular: what lexicon entries and lemmas are compared by. */
export function norm(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (lower.length < 4 || /(ss|us|is|'s)$/.test(lower)) return lower;
  if (/ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return lower.replace(/s$/, '');
}

export const lemmaOf = (token: Token): string => norm(token.lemma);

const SHORTEST_STEM = 4;

/**
 * Whether two words are of one family ("withdraw", "withdrawal"; "reduce", "reduction"): they share a stem, and
 * little stands behind it on either side.
 */
export function sameFamily(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    shared >= SHORTEST_STEM && short.length - shared <= 2 && long.length - shared <= 6 && shared >= short.length * 0.7
  );
}
