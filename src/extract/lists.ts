/** Reads the tables under data/, checked when the program starts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const Words = z.array(z.string().min(1));

/** A reader of the JSON files of one folder under data/; throws where a file has not the form that it should have. */
export const listReader =
  (folder: string) =>
  <T>(file: string, form: z.ZodType<T>): T =>
    form.parse(JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'data', folder, file), 'utf8')));
