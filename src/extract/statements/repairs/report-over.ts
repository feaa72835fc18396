import { speechStrength } from '../lexicon';
import type { Tree } from '../tree';

/** The verb of speech whose reported clause, standing behind it, a token lies in. */
export function reportOver(tree: Tree, token: number): number | undefined {
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    if (tree.dep[at] === 'ccomp' && at > above && speechStrength(tree.lemma[above]!) >= 2) return above;
  }
  return undefined;
}
