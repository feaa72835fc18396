/** "Last Friday Minister Ada Maru said": a day at the sentence's front that the parser took for part of the name behind it. */
import { childBy, type Reattachment, reattached, type Tree } from '../tree';
import { WEEKDAY } from './time-of-cue';

export function daysBeforeSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const subject = tree.tag[verb] === 'VBD' ? childBy(tree, verb, 'nsubj') : undefined;
    if (subject === undefined || subject > verb || !tree.tag[subject]!.startsWith('NNP')) continue;
    const first = tree.sentenceFirst[verb]!;
    const which = /^(?:last|this)$/.test(tree.lower[first]!);
    const day = which ? first + 1 : first;
    const isPart = tree.head[day] === subject && tree.dep[day] === 'compound' && day + 1 < subject;
    if (!isPart || !WEEKDAY.test(tree.lower[day]!)) continue;
    changes.push({ token: day, head: verb, dep: 'npadvmod' });
    if (which) changes.push({ token: first, head: day, dep: 'amod' });
  }
  return reattached(tree, changes);
}
