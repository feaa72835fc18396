import { flatMap } from '../../../flat-map';
import { childBy, childrenBy, isFiniteVerb, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/** "calls for an end to the raids and the opening of the ports": a noun is no conjunct of the verb but of its object. */
export function nounConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const verb = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || !isNominal(tree, token) || !isFiniteVerb(tree, verb) || verb > token) continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'aux') !== undefined) continue;
    const object = lastObject(tree, verb, tree.first[token]!);
    if (object !== undefined) changes.push({ token, head: object, dep: 'conj' });
  }
  return reattached(tree, changes);
}

/** The object that ends right before the conjunction, of the verb or of its preposition. */
function lastObject(tree: Tree, verb: number, conjunct: number): number | undefined {
  const objects = [
    ...childrenBy(tree, verb, 'dobj'),
    ...flatMap(childrenBy(tree, verb, 'prep', 'dative'), (preposition) => childrenBy(tree, preposition, 'pobj')),
  ];
  return objects.find((at) => at > verb && at < conjunct && conjunct - tree.last[at]! <= 3);
}
