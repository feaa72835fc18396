/**
 * Mends trees of a parenthesis whose subject follows its verb: in "The treaty, said Ada Berg, an expert, would see ..."
 * the parser makes the treaty speak and Berg see. English sets no comma between a subject and its verb, so the noun
 * before the comma belongs to the verb after the parenthesis.
 */
import { speechStrength } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

export function uninverted(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 1; verb < tree.size; verb++) changes.push(...inversionAt(tree, verb));
  return reattached(tree, changes);
}

function inversionAt(tree: Tree, verb: number): Reattachment[] {
  if (!['VBD', 'VBZ', 'VBP'].includes(tree.tag[verb]!) || speechStrength(tree.lemma[verb]!) < 2) return [];
  const subject = childBy(tree, verb, 'nsubj', 'dep');
  const two = childrenBy(tree, verb, 'nsubj').length > 1;
  if (two && subject !== undefined && tree.dep[verb] === 'parataxis' && tree.head[verb]! > verb)
    return endsWithComma(tree, subject, verb) ? [{ token: subject, head: tree.head[verb]!, dep: 'nsubj' }] : [];
  const clause = childBy(tree, verb, 'ccomp');
  if (subject === undefined || clause === undefined || subject > verb || clause < verb) return [];
  const speaker =
    childBy(tree, clause, 'nsubj', 'nsubjpass') ??
    childBy(tree, verb, 'dobj') ??
    childrenBy(tree, verb, 'nsubj').find((child) => child > verb);
  if (speaker === undefined || tree.first[speaker] !== verb + 1) return [];
  if (!isNominal(tree, speaker) || !isNominal(tree, subject)) return [];
  if (!endsWithComma(tree, subject, verb) || !tree.lower.slice(speaker, clause).includes(',')) return [];
  const top = tree.head[verb] === verb ? clause : tree.head[verb]!;
  return [
    { token: speaker, head: verb, dep: 'nsubj' },
    { token: subject, head: clause, dep: 'nsubj' },
    { token: clause, head: top, dep: tree.dep[verb]! },
    { token: verb, head: clause, dep: 'parataxis' },
  ];
}

/** Whether the only comma from the subject to its verb is the last sign before the verb. */
const endsWithComma = (tree: Tree, subject: number, verb: number): boolean =>
  tree.lower.indexOf(',', subject) === verb - 1;
