import { flatMap } from '../../../flat-map';
import { NOUNS, WITH_FOR, WITH_ON } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "renewed its plea for a pause", "described the ban on trawling as a mistake": right behind a noun that takes such a
 * complement, the preposition is the noun's and not the verb's.
 */
export function nounPrepositions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 1; token < tree.size; token++) {
    if (tree.dep[token] !== 'prep' || !['for', 'on'].includes(tree.lower[token]!)) continue;
    const complement = childBy(tree, token, 'pobj', 'pcomp');
    if (complement === undefined) continue;
    const noun = objects(tree, tree.head[token]!).find((at) => tree.last[at] === token - 1);
    if (noun === undefined) continue;
    const takes = tree.lower[token] === 'for' ? asksFor(tree, noun) : isOn(tree, noun, complement);
    if (takes) changes.push({ token, head: noun, dep: 'prep' });
  }
  return reattached(tree, changes);
}

const objects = (tree: Tree, verb: number): number[] => [
  ...childrenBy(tree, verb, 'dobj'),
  ...flatMap(childrenBy(tree, verb, 'prep'), (preposition) => childrenBy(tree, preposition, 'pobj')),
];

const asksFor = (tree: Tree, noun: number): boolean =>
  WITH_FOR.has(tree.lemma[noun]!) ||
  (NOUNS.get(tree.lemma[noun]!) ?? []).some((entry) => entry.prepositions.includes('for') && entry.act !== 'support');

/** "lifted the ban on Monday" tells when. */
const isOn = (tree: Tree, noun: number, complement: number): boolean =>
  WITH_ON.has(tree.lemma[noun]!) && !/DATE|TIME/.test(tree.document.annotation.tokens[complement]!.ent);
