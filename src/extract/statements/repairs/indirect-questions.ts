import { childBy, childrenBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "was asked by a reporter if he would resign": a question, where parsers see a condition. */
export function indirectQuestions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (tree.lemma[verb] !== 'ask' || !isVerb(tree, verb)) continue;
    if (childBy(tree, verb, 'ccomp', 'xcomp', 'prep') !== undefined) continue;
    const clause = childrenBy(tree, verb, 'advcl').find((child) => child > verb && asks(tree, child));
    if (clause !== undefined) changes.push({ token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}

const asks = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => ['if', 'whether'].includes(tree.lower[mark]!));
