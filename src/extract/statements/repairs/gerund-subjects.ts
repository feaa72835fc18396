import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "warned that admitting Chile would upset the balance": a participle with no auxiliary heads no clause after "that". It
 * is the subject of the verb that the parser puts under it, and that verb's subject is its object.
 */
export function gerundSubjects(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let gerund = 0; gerund < tree.size; gerund++) {
    if (tree.tag[gerund] !== 'VBG' || childBy(tree, gerund, 'aux', 'nsubj', 'dobj') !== undefined) continue;
    const mark = childrenBy(tree, gerund, 'mark').find((child) => tree.lower[child] === 'that' && child < gerund);
    const clause = childrenBy(tree, gerund, 'ccomp').find((child) => child > gerund);
    const object = clause === undefined ? undefined : childBy(tree, clause, 'nsubj', 'nsubjpass');
    if (mark === undefined || clause === undefined || object === undefined || object > clause) continue;
    if (tree.first[object] !== gerund + 1) continue;
    changes.push(
      { token: clause, head: tree.head[gerund]!, dep: tree.dep[gerund]! },
      { token: mark, head: clause, dep: 'mark' },
      { token: gerund, head: clause, dep: 'csubj' },
      { token: object, head: gerund, dep: 'dobj' },
    );
  }
  return reattached(tree, changes);
}
