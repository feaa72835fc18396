import { isToInfinitive } from '../infinitive';
import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "asked Peru to open the port and to lift the ban": an infinitive with "to" goes on with an infinitive, not with "asked". */
export function infinitiveConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const verb = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || !isToInfinitive(tree, token) || !isFiniteVerb(tree, verb)) continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined) continue;
    const first = childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
      (at) => at > verb && at < token && isToInfinitive(tree, at),
    );
    if (first !== undefined) changes.push({ token, head: first, dep: 'conj' });
  }
  return reattached(tree, changes);
}
