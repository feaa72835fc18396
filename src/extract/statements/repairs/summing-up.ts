import { childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "asked Oman to host the talks, a request that Iran resisted": a noun that sums up the clause before its comma, which
 * the parser takes for a second object. English puts no comma between a verb and its object.
 */
export function summingUp(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let noun = 0; noun < tree.size; noun++) {
    const verb = tree.head[noun]!;
    if (tree.dep[noun] !== 'dobj' || verb > noun || !['NN', 'NNS'].includes(tree.tag[noun]!)) continue;
    const first = tree.first[noun]!;
    if (!['a', 'an'].includes(tree.lower[first]!) || tree.lower[first - 1] !== ',') continue;
    const complete = childrenBy(tree, verb, 'dobj', 'xcomp', 'ccomp').some((child) => child > verb && child < first);
    if (complete) changes.push({ token: noun, head: verb, dep: 'appos' });
  }
  return reattached(tree, changes);
}
