import { isOccasion } from '../tail';
import { type Reattachment, reattached, type Tree } from '../tree';
import { reportOver } from './report-over';

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
