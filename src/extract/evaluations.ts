/** Words that judge what they are said of (`data/measures/evaluations.json`): "a breakthrough", "would undermine". */
import { z } from 'zod';
import { listReader, Words } from './lists';

const Evaluations = z.record(z.enum(['for', 'against']), z.object({ verbs: Words, nouns: Words, adjectives: Words }));

export type Verdict = 'for' | 'against';

/** The verdict of each word, by lemma. */
export const evaluations: ReadonlyMap<string, Verdict> = new Map(
  Object.entries(listReader('measures')('evaluations.json', Evaluations)).flatMap(([verdict, lists]) =>
    [...lists.verbs, ...lists.nouns, ...lists.adjectives].map((word) => [word, verdict as Verdict] as const),
  ),
);
