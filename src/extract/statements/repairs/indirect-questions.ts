import { childBy, childrenBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "was asked by a reporter if he would resign", "asked voters whether to join": questions, where parsers see a condition or a request. */
export function indirectQuestions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (tree.lemma[verb] !== 'ask' || !isVerb(tree, verb)) continue;
    const infinitive = childrenBy(tree, verb, 'xcomp').find((child) => child > verb && asks(tree, child));
    if (infinitive !== undefined) changes.push({ token: infinitive, head: verb, dep: 'ccomp' });
    if (childBy(tree, verb, 'ccomp', 'xcomp', 'prep') !== undefined) continue;
    const clause = childrenBy(tree, verb, 'advcl').find((child) => child > verb && asks(tree, child));
    if (clause !== undefined) changes.push({ token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}

const asks = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => ['if', 'whether'].includes(tree.lower[mark]!));
