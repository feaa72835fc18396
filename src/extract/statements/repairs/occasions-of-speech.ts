import { speechStrength } from '../lexicon';
import { isOccasion } from '../tail';
import { type Reattachment, reattached, type Tree } from '../tree';

/** "said Peru was the only partner left, in separate calls with both": where and how it was said, not what was said. */
export function occasionsOfSpeech(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 1; token < tree.size; token++) {
    if (!isOccasion(tree, token)) continue;
    const speech = reportOver(tree, tree.head[token]!);
    if (speech !== undefined && tree.last[token]! >= tree.last[speech]! - 1)
      changes.push({ token, head: speech, dep: 'prep' });
  }
  return reattached(tree, changes);
}

/** The verb of speech whose reported clause, standing behind it, a token lies in. */
function reportOver(tree: Tree, token: number): number | undefined {
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    if (tree.dep[at] === 'ccomp' && at > above && speechStrength(tree.lemma[above]!) >= 2) return above;
  }
  return undefined;
}
