/** Words that judge what they are said of (`data/measures/evaluations.json`): "a breakthrough", "would undermine". */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FILE = path.join(__dirname, '..', '..', 'data', 'measures', 'evaluations.json');
const Words = z.array(z.string().min(1));
const Evaluations = z.record(z.enum(['for', 'against']), z.object({ verbs: Words, nouns: Words, adjectives: Words }));

export type Verdict = 'for' | 'against';

/** The verdict of each word, by lemma. */
export const evaluations: ReadonlyMap<string, Verdict> = new Map(
  Object.entries(Evaluations.parse(JSON.parse(readFileSync(FILE, 'utf8')))).flatMap(([verdict, lists]) =>
    [...lists.verbs, ...lists.nouns, ...lists.adjectives].map((word) => [word, verdict as Verdict] as const),
  ),
);
