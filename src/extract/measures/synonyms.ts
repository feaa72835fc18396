/** Words that say the same of a measure, from data/measures/synonyms.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { norm } from './norm';

const file = path.join(__dirname, '..', '..', '..', 'data', 'measures', 'synonyms.json');
const sets = z.array(z.array(z.string().min(1))).parse(JSON.parse(readFileSync(file, 'utf8')));

const table = new Map<string, number[]>();
for (const [i, words] of sets.entries())
  for (const word of words) table.set(norm(word), [...(table.get(norm(word)) ?? []), i]);

const NONE: readonly number[] = [];

/** The sets that a word belongs to. */
export const synonymsOf = (word: string): readonly number[] => table.get(word) ?? NONE;
