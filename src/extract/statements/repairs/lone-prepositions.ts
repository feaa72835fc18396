import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "A note issued after talks in Lima said so": of two subjects the one right behind a preposition is its object. */
export function lonePrepositions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 3; verb < tree.size; verb++) {
    if (tree.children[verb]!.length < 2) continue;
    const [subject, second] = childrenBy(tree, verb, 'nsubj', 'nsubjpass').filter((at) => at < verb);
    if (subject === undefined || second === undefined) continue;
    const preposition = tree.first[second]! - 1;
    if (preposition <= subject || tree.tag[preposition] !== 'IN') continue;
    if (!['prep', 'mark'].includes(tree.dep[preposition]!)) continue;
    if (childBy(tree, preposition, 'pobj', 'pcomp') !== undefined) continue;
    changes.push({ token: second, head: preposition, dep: 'pobj' });
    if (tree.dep[preposition] === 'mark') changes.push({ token: preposition, head: subject, dep: 'prep' });
  }
  return reattached(tree, changes);
}
