import { NOUNS } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "renewed its plea for a pause": right behind a noun that says what is asked, "for" is the noun's. */
export function nounsWithFor(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 1; token < tree.size; token++) {
    if (tree.dep[token] !== 'prep' || tree.lower[token] !== 'for' || childBy(tree, token, 'pobj') === undefined)
      continue;
    const verb = tree.head[token]!;
    const noun = objects(tree, verb).find((at) => tree.last[at] === token - 1);
    if (noun !== undefined && asksFor(tree, noun)) changes.push({ token, head: noun, dep: 'prep' });
  }
  return reattached(tree, changes);
}

const objects = (tree: Tree, verb: number): number[] => [
  ...childrenBy(tree, verb, 'dobj'),
  ...childrenBy(tree, verb, 'prep').flatMap((preposition) => childrenBy(tree, preposition, 'pobj')),
];

const asksFor = (tree: Tree, noun: number): boolean =>
  (NOUNS.get(tree.lemma[noun]!) ?? []).some((entry) => entry.prepositions.includes('for') && entry.act !== 'support');
