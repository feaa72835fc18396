import { childBy, type Reattachment, reattached, type Tree } from '../tree';

/** "called on Tokyo to return the ship and threatened to sue": a finite verb is no conjunct of an infinitive. */
export function finiteConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const tag = tree.tag[token]!;
    const infinitive = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || !['VBD', 'VBZ'].includes(tag) || tree.tag[infinitive] !== 'VB') continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'aux') !== undefined) continue;
    let above = infinitive;
    while (tree.head[above] !== above && tree.tag[above] !== tag) above = tree.head[above]!;
    if (tree.tag[above] === tag && above !== token) changes.push({ token, head: above, dep: 'conj' });
  }
  return reattached(tree, changes);
}
