/**
 * "said on Friday it would not withdraw": with no "that" and no comma the parser takes the day for that of the clause.
 * What opens a reported clause before its subject, with nothing to set it off, is the time of the speaking.
 */
import { AFTERWARDS } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/** "friday". */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|morning|afternoon|evening|night|weekend)$/;
/** "two days ago". */
const AGO = /^(?:an?|one|two|three|four|five|six|seven|\d+) (?:day|week|month)s? ago$/;
/** "this week", "last month": with "next" it is the time of what was said. */
const SPAN = /^(?:this|last) (?:week|month|year|spring|summer|autumn|fall|winter)$/;

export function withTimeAtCue(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (tree.tag[verb] !== 'VBD') continue;
    const clause = childrenBy(tree, verb, 'ccomp').find((child) => child > verb);
    const time = clause === undefined ? undefined : openingTime(tree, clause);
    if (time !== undefined && tree.first[time]! > verb) changes.push({ token: time, head: verb, dep: tree.dep[time]! });
    const day = time === undefined && clause !== undefined ? dayInSubject(tree, verb, clause) : undefined;
    if (day !== undefined) changes.push({ token: day, head: verb, dep: 'npadvmod' });
  }
  return reattached(tree, changes);
}

/** "said Friday Peru had left": a day that the parser took for part of the name behind it. */
function dayInSubject(tree: Tree, verb: number, clause: number): number | undefined {
  const day = verb + 1;
  const subject = childBy(tree, clause, 'nsubj', 'nsubjpass');
  const isName = subject !== undefined && tree.tag[subject]!.startsWith('NNP') && tree.head[day] === subject;
  return isName && /day$/.test(tree.lower[day]!) && DAY.test(tree.lower[day]!) ? day : undefined;
}

/** The adverbial of a day that the clause opens with, straight before its subject. */
function openingTime(tree: Tree, clause: number): number | undefined {
  const time = childrenBy(tree, clause, 'prep', 'npadvmod', 'advmod').find(
    (child) => tree.first[child] === tree.first[clause],
  );
  const subject = childBy(tree, clause, 'nsubj', 'nsubjpass', 'expl');
  if (time === undefined || subject === undefined || tree.first[subject] !== tree.last[time]! + 1) return undefined;
  const words = tree.lower.slice(tree.first[time], tree.last[time]! + 1);
  const isTime =
    words.some((word) => DAY.test(word)) ||
    SPAN.test(words.join(' ')) ||
    AGO.test(words.join(' ')) ||
    (words.length === 1 && AFTERWARDS.has(words[0]!));
  return words.length <= 4 && isTime ? time : undefined;
}
