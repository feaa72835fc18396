/** "a charge Qatar denies": the noun that a relative clause without a pronoun modifies is the object of its verb. */
import { childBy, childrenBy, isNominal, type Range, type Tree } from './tree';

/** "the day Peru asks", "the way he put it": when or how, not what. */
const TIMES = new Set(['day', 'moment', 'minute', 'second', 'time', 'hour', 'week', 'month', 'year', 'way', 'reason']);

export function relativeGap(tree: Tree, verb: number): Range | undefined {
  const noun = tree.head[verb]!;
  const subject = childBy(tree, verb, 'nsubj');
  if (tree.dep[verb] !== 'relcl' || noun > verb || !isNominal(tree, noun) || subject === undefined) return undefined;
  if (TIMES.has(tree.lemma[noun]!)) return undefined;
  if (/^W/.test(tree.tag[subject]!) || childBy(tree, verb, 'ccomp', 'xcomp', 'advcl') !== undefined) return undefined;
  const elsewhere = childrenBy(tree, verb, 'prep').some((preposition) => tree.lower[preposition] !== 'as');
  return elsewhere ? undefined : [tree.first[noun]!, noun];
}

/** "the boats that we asked for": the noun before a relative clause whose preposition has no object. */
export function strandedGap(tree: Tree, verb: number): Range | undefined {
  const noun = tree.head[verb]!;
  const subject = childBy(tree, verb, 'nsubj');
  if (tree.dep[verb] !== 'relcl' || noun > verb || !isNominal(tree, noun) || subject === undefined) return undefined;
  return /^W/.test(tree.tag[subject]!) || TIMES.has(tree.lemma[noun]!) ? undefined : [tree.first[noun]!, noun];
}
