/** "likened the fee to a ransom", "compared it with “paying twice”": the thing belongs to what is said of it. */
import { type Candidate, entryWith, verbCandidate } from './candidate';
import type { Cue } from './cue';
import { childrenBy, type Tree } from './tree';

export function likened(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = entryWith(cue, (one) => one.target.length > 0);
  if (entry === undefined || cue.passive || !LIKENING.has(cue.lemma)) return undefined;
  const thing = childrenBy(tree, cue.token, 'dobj').find((at) => at > cue.token);
  if (thing === undefined) return undefined;
  const to = tree.last[thing]! + 1;
  const behind = entry.target.includes(tree.lower[to]!) ? to : phraseUnder(tree, thing, entry.target);
  if (behind === undefined) return undefined;
  const last = Math.max(tree.last[behind]!, tree.head[behind]! > behind ? tree.last[tree.head[behind]!]! : 0);
  return verbCandidate('described as', cue, entry, { content: [[tree.first[thing]!, last]] });
}

/** "to" under the thing likened, as parsers have it. */
const phraseUnder = (tree: Tree, thing: number, prepositions: readonly string[]): number | undefined =>
  childrenBy(tree, thing, 'prep').find((at) => prepositions.includes(tree.lower[at]!));

const LIKENING = new Set(['liken', 'compare', 'equate']);
