/** Words that judge what they are said of (`data/measures/evaluations.json`): "a breakthrough", "would undermine". */
import { z } from 'zod';
import { flatMap } from '../flat-map';
import type { Token } from '../language/annotation';
import { listReader, Words } from './lists';

const lists = listReader('measures')(
  'evaluations.json',
  z.strictObject({
    verdicts: z.record(z.enum(['for', 'against']), z.object({ verbs: Words, nouns: Words, adjectives: Words })),
    effects: z.record(z.enum(['for', 'against']), Words),
    unjudging: Words,
  }),
);

export type Verdict = 'for' | 'against';

/** The stance of whoever passes the verdict. */
export const STANCE_OF = { for: 'supports', against: 'opposes' } as const;

/** The verdict of each word of the list, by lemma. */
const evaluations: ReadonlyMap<string, Verdict> = new Map(
  flatMap(Object.entries(lists.verdicts), ([verdict, words]) =>
    [...words.verbs, ...words.nouns, ...words.adjectives].map((word) => [word, verdict as Verdict] as const),
  ),
);

/** Adjectives have no plural: "consumer goods" are not said to be good. */
const adjectives: ReadonlySet<string> = new Set(
  flatMap(Object.values(lists.verdicts), (words) => words.adjectives.filter((word) => !words.nouns.includes(word))),
);

/** Words that judge only what is said to be or do so: "would ease tensions" of a plan, not of the weather beside it. */
const effects: ReadonlyMap<string, Verdict> = new Map(
  flatMap(Object.entries(lists.effects), ([verdict, words]) =>
    words.map((word) => [word, verdict as Verdict] as const),
  ),
);

const unjudging: ReadonlySet<string> = new Set(lists.unjudging);

/** "unscientific", "unaffordable": what a thing is said not to be, it should be. */
const isLacking = (word: string): boolean => /^un(?!der|i)[a-z]{5,}$/.test(word) && !unjudging.has(word);

/** The verdict that a word passes on what it is said of, if it judges at all. */
export function verdictOf({ lemma, pos, tag }: Token): Verdict | undefined {
  const word = lemma.toLowerCase();
  if (tag === 'NNS' && adjectives.has(word)) return undefined;
  return evaluations.get(word) ?? (pos === 'ADJ' && isLacking(word) ? 'against' : undefined);
}

/** The verdict of the word when the proposal is the subject of its clause. */
export const verdictOnSubject = (word: Token): Verdict | undefined =>
  verdictOf(word) ?? effects.get(word.lemma.toLowerCase());
