/** "a charge Qatar denies": the noun that a relative clause without a pronoun modifies is the object of its verb. */
import { childBy, childrenBy, isNominal, type Range, type Tree } from './tree';

export function relativeGap(tree: Tree, verb: number): Range | undefined {
  const noun = tree.head[verb]!;
  const subject = childBy(tree, verb, 'nsubj');
  if (tree.dep[verb] !== 'relcl' || noun > verb || !isNominal(tree, noun) || subject === undefined) return undefined;
  if (/^W/.test(tree.tag[subject]!) || childBy(tree, verb, 'ccomp', 'xcomp', 'advcl') !== undefined) return undefined;
  const elsewhere = childrenBy(tree, verb, 'prep').some((preposition) => tree.lower[preposition] !== 'as');
  return elsewhere ? undefined : [tree.first[noun]!, noun];
}
