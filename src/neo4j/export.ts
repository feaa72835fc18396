/** Articles and extractions back out, and in again, so that an empty database gets the same graph. */
import { z } from 'zod';
import type { Extraction } from '../extract/extraction';
import { EXIT, Failure } from '../failure';
import type { Article } from '../text/article';
import { storedArticles } from './audit';
import type { Database } from './connect';
import { recordDecisions } from './load/decide';
import { openLoader } from './load/loader';
import { type Counters, Work } from './load/transaction';
import { inRead } from './query/run';

/** One article a line, by id, with its extraction; the first line has what persons split and merged besides. */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  const decisions = await inRead(database, (tx) => new Work(tx).read('load/decisions'));
  let first = decisions.length > 0 ? `,"decisions":${JSON.stringify(decisions)}` : '';
  for await (const page of storedArticles(database)) {
    for (const { article, extraction } of page) {
      yield `${JSON.stringify(article).slice(0, -1)},"extraction":${extraction}${first}}`;
      first = '';
    }
  }
}

const decision = z.object({ kind: z.enum(['together', 'apart']), a: z.string(), b: z.string() });

/** Kept as it is, order of keys included: the digest is of its very text. */
const isExtraction = (value: unknown): boolean => {
  const { statements, actors } = (value ?? {}) as Partial<Extraction>;
  return Array.isArray(statements) && Array.isArray(actors);
};

/** The article's own fields; whether the extraction holds against it, the loader checks. */
const lineSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  publishedOn: z.iso.date().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  extraction: z.custom<Extraction>(isExtraction, 'no extraction'),
  decisions: z.array(decision).optional(),
});

function parsed(line: string, number: number): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Failure(
      `Line ${number} is none of demarche export: ${String((error as Error).message).split('\n')[0]}`,
      EXIT.rejected,
      {
        cause: error,
      },
    );
  }
}

const UNDER_WAY = 100;

/** Loads what `exportLines` gave, without reading the texts again. A Failure names the line that is broken. */
export async function restore(database: Database, lines: AsyncIterable<string>): Promise<Counters> {
  const loader = await openLoader(database);
  const under: Promise<unknown>[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { extraction, decisions, ...article } = parsed(line, number);
    if (decisions) await recordDecisions(database, decisions);
    under.push(loader.load(article as Article, extraction));
    if (under.length >= UNDER_WAY) await Promise.all(under.splice(0));
  }
  await Promise.all(under);
  await loader.close();
  return loader.counters();
}
