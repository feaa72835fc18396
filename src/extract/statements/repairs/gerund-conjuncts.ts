import { flatMap } from '../../../flat-map';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "accusing Mali of having broken the truce and being a threat": the second gerund hangs on "of", as the first does. */
export function gerundConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const verb = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || tree.tag[token] !== 'VBG' || !['be', 'have'].includes(tree.lemma[token]!))
      continue;
    if (verb > token || childBy(tree, token, 'nsubj', 'aux', 'auxpass') !== undefined) continue;
    const first = flatMap(
      childrenBy(tree, verb, 'prep').filter((preposition) => preposition < token),
      (preposition) => childrenBy(tree, preposition, 'pcomp'),
    ).at(-1);
    if (first !== undefined && first < token) changes.push({ token, head: first, dep: 'conj' });
  }
  return reattached(tree, changes);
}
