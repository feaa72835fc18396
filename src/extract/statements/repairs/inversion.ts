import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

export function uninverted(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) if (verb > 0) changes.push(...inversionAt(tree, verb));
  return reattached(tree, changes);
}

function inversionAt(tree: Tree, verb: number): Reattachment[] {
  if (!['VBD', 'VBZ', 'VBP'].includes(tree.tag[verb]!)) return [];
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
