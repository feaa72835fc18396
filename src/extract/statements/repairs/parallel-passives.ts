import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "promised a study of how the dam was built and several men were killed": with no comma before it a clause with a
 * subject of its own goes on with the clause that ends there and is built as it is, not with the main verb.
 */
export function parallelPassives(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const main = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || main > token || !isPassiveClause(tree, token)) continue;
    const conjunction = childrenBy(tree, main, 'cc').findLast((at) => at < token);
    if (conjunction === undefined || tree.first[token] !== conjunction + 1 || isPassiveClause(tree, main)) continue;
    const clause = clauseEndingAt(tree, conjunction - 1, main);
    if (clause !== undefined) changes.push({ token, head: clause, dep: 'conj' });
  }
  return reattached(tree, changes);
}

const isPassiveClause = (tree: Tree, verb: number): boolean =>
  childBy(tree, verb, 'nsubjpass') !== undefined && childBy(tree, verb, 'auxpass') !== undefined;

/** A passive clause below the main verb whose last word is `end`. */
function clauseEndingAt(tree: Tree, end: number, main: number): number | undefined {
  for (let at = end; at !== main && tree.head[at] !== at; at = tree.head[at]!)
    if (isPassiveClause(tree, at) && tree.last[at] === end) return at;
  return undefined;
}
