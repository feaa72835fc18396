import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

export function occasionsBeforeClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (childBy(tree, verb, 'ccomp') !== undefined) continue;
    const clause = childrenBy(tree, verb, 'advcl').find((at) => tree.first[at] === verb + 1);
    const mark = clause === undefined ? undefined : childBy(tree, clause, 'mark');
    if (clause === undefined || mark !== verb + 1 || childBy(tree, mark, 'pobj') === undefined) continue;
    changes.push({ token: mark, head: verb, dep: 'prep' }, { token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}
