/** Words that say the same of a measure, from data/measures/synonyms.json. */
import { z } from 'zod';
import { listReader, Words } from '../lists';
import { norm } from './norm';

const sets = listReader('measures')('synonyms.json', z.array(Words));

const table = new Map<string, number[]>();
for (const [i, words] of sets.entries())
  for (const word of words) table.set(norm(word), [...(table.get(norm(word)) ?? []), i]);

const NONE: readonly number[] = [];

/** The sets that a word belongs to. */
export const synonymsOf = (word: string): readonly number[] => table.get(word) ?? NONE;
