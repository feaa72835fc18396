/** "What she told them is that the road is shut": the clause behind "is" is what was said. */
import { type Candidate, subtree, verbCandidate, withFrame } from './candidate';
import { addressed } from './clause-complement';
import type { Cue } from './cue';
import { childBy, type Tree } from './tree';

export function cleft(tree: Tree, cue: Cue): Candidate[] {
  const { token } = cue;
  const be = tree.head[token]!;
  const entry = withFrame(cue, 'clause') ?? withFrame(cue, 'addressee');
  if (entry === undefined || tree.dep[token] !== 'csubj' || tree.lemma[be] !== 'be' || be < token) return [];
  const clause = childBy(tree, be, 'ccomp');
  if (tree.lower[tree.first[token]!] !== 'what' || clause === undefined || clause < be) return [];
  const content = [subtree(tree, clause)];
  return [verbCandidate('clause complement', cue, entry, { content, addressees: addressed(tree, cue) })];
}
