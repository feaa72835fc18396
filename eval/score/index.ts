import { about, ledger, stance } from './about';
import { actors, represents } from './actors';
import type { Alignment } from './alignment';
import { eventPlace, events } from './events';
import { headlines } from './headlines';
import { positions } from './positions';
import { kind, proposals } from './proposals';
import { act, cue, date, mode, speaker, speech } from './speech';
import { statements } from './statements';
import { states } from './states';
import { EMPTY, f1, oneDecimal, plus, precision, recall, share, type Tally } from './tally';

/** Measures with precision, recall and F1, in the order they are printed. */
export const FOUND = {
  statements,
  speech,
  actors,
  states,
  proposals,
  about,
  ledger,
  positions,
  events,
  headlines,
} as const;

/** Measures of how many of those found have a property right. */
export const OF_FOUND = {
  speaker,
  cue,
  mode,
  act,
  date,
  represents,
  kind,
  stance,
  'event place': eventPlace,
} as const;

export type Measure = keyof typeof FOUND | keyof typeof OF_FOUND;
export type Scores = Readonly<Record<Measure, Tally>>;

/** All measures over the articles together. */
export function score(articles: readonly Alignment[]): Scores {
  const sum = (measure: (a: Alignment) => Tally) => articles.map(measure).reduce(plus, EMPTY);
  const measures = Object.entries({ ...FOUND, ...OF_FOUND });
  return Object.fromEntries(measures.map(([name, measure]) => [name, sum(measure)])) as Scores;
}

/** The figure a measure is known by, in per cent: F1, or the share right of those found. */
export function figure(scores: Scores, measure: Measure): number {
  return measure in FOUND ? f1(scores[measure]) : share(scores[measure]);
}

const number = (value: number, width: number) => oneDecimal(value).padStart(width);

/** The lines of the reference scorer, digit for digit. */
export function table(scores: Scores): readonly string[] {
  const found = (Object.keys(FOUND) as Measure[]).map((name) => {
    const t = scores[name];
    const counts = [t.gold, t.found, t.right].map((n) => String(n).padStart(6)).join('');
    return `${name.padEnd(12)}${counts}${number(precision(t), 7)}${number(recall(t), 7)}${number(f1(t), 7)}`;
  });
  const ofFound = (Object.keys(OF_FOUND) as Measure[]).map((name) => {
    const t = scores[name];
    return `${name.padEnd(12)}${String(t.right).padStart(6)} of ${t.gold} (${oneDecimal(share(t))} %)`;
  });
  const head = ['gold', 'found', 'right'].map((word) => word.padStart(6)).join('');
  return [`${''.padEnd(12)}${head}${['P', 'R', 'F1'].map((w) => w.padStart(7)).join('')}`, ...found, ...ofFound];
}
