import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Article, Reject } from './article';
import { apartId } from './file-id';
import { articleOf, type Draft, type ReadOptions } from './readers/draft';
import { formatOf, type Read } from './readers/formats';
import { filesOf } from './readers/walk';

export type { ReadOptions } from './readers/draft';

/** Where standard input stands in for a path. */
const STANDARD_INPUT = '-';

export const isReject = (read: Article | Reject): read is Reject => 'reason' in read;

/**
 * The articles of files, folders (with all below them) and standard input (`-`), one at a time as they are asked for, so
 * that memory does not grow with their number. What cannot be read is a reject with its reason, and reading goes on.
 * @throws Failure (wrong use) when a path is not there.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
  input: AsyncIterable<Buffer> = process.stdin,
): AsyncGenerator<Article | Reject> {
  const called = new Set<string>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield* articlesOf({ file: 'standard input' }, input, options, called);
    else
      for await (const found of filesOf([path]))
        yield* articlesOf(found, createReadStream(found.file), options, called);
  }
}

/** Bytes of all files of the paths; undefined where standard input is among them. */
export async function sizeOf(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes(STANDARD_INPUT)) return undefined;
  let size = 0;
  for await (const { file } of filesOf(paths)) size += (await stat(file)).size;
  return size;
}

interface Source {
  readonly file: string;
  readonly name?: string;
}

async function* articlesOf(
  { file, name }: Source,
  stream: AsyncIterable<Buffer>,
  options: ReadOptions,
  called: Set<string>,
): AsyncGenerator<Article | Reject> {
  try {
    for await (const { line, found, alone } of readsOf(file, counted(stream, options))) {
      if ('reason' in found) yield { file, line, reason: found.reason };
      else
        yield finished(
          found,
          { file, line, name: alone && options.ids !== 'content' ? name : undefined },
          options,
          called,
        );
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('E')) throw error;
    yield { file, reason: `cannot be read: ${(error as Error).message}` };
  }
}

/** Two files of one name in one run are two articles: the second must not take the first one's place. */
function finished(
  draft: Draft,
  origin: { file: string; line?: number; name?: string },
  options: ReadOptions,
  called: Set<string>,
): Article | Reject {
  const article = articleOf(draft, origin, options);
  if (isReject(article) || article.id !== origin.name) return article;
  const isFirst = !called.has(article.id);
  called.add(article.id);
  return { ...article, id: isFirst ? article.id : apartId(article.id, article.text), file: origin.file };
}

async function* counted(stream: AsyncIterable<Buffer>, { onBytes }: ReadOptions): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* readsOf(file: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Read> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  yield* formatOf(file, head).read(
    (async function* () {
      yield head;
      yield* { [Symbol.asyncIterator]: () => chunks };
    })(),
  );
}
