import type { Extraction } from '../../extract/extraction';
import type { Article, Reject } from '../../text/article';
import { isReject, type ReadOptions, readArticles, sizeOf } from '../../text/read-articles';
import type { TaskOptions } from './extract-article';
import { openExtractor } from './extractor';
import { inOrder } from './in-order';
import { openProgress, type Progress } from './progress';
import { openRejects } from './rejects';

export interface RunOptions extends ReadOptions, TaskOptions {
  readonly jobs: number;
  readonly rejectFile?: string;
  /** The id of an article whose file's name made one; default: that. */
  readonly idOf?: (article: Article) => Promise<string>;
}

export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What a consumer may use beside the extractions. */
export interface Run {
  readonly reject: (reject: Reject) => void;
  readonly progress: Progress;
}

export interface Totals {
  readonly articles: number;
  readonly statements: number;
  readonly rejects: number;
}

/** How many articles each thread has under way: enough that none waits, few enough for memory. */
const AHEAD = 4;

/** Where extractions go. */
export interface Consumer {
  readonly take: (extracted: Extracted, run: Run) => Promise<void> | void;
  /** Waits for what `take` left under way. */
  readonly settle?: () => Promise<void>;
}

/** Reads and extracts articles one after the other and hands each on in the order of the input; rejects are counted and told. */
export async function run(paths: readonly string[], options: RunOptions, { take, settle }: Consumer): Promise<Totals> {
  const { attitudes, gazetteers } = options;
  const extractor = openExtractor(options.jobs, { attitudes, gazetteers });
  const progress = openProgress(await sizeOf(paths));
  const rejects = openRejects(options.rejectFile, progress.say);
  let [articles, statements] = [0, 0];
  const tell = () => progress.show({ articles, statements, rejects: rejects.count() });
  const work = async (read: Article | Reject) => ({
    read,
    result: isReject(read) ? undefined : await extractor.extract(read),
  });
  try {
    const reads = called(readArticles(paths, { ...options, onBytes: progress.read }), options);
    for await (const { read, result } of inOrder(reads, options.jobs * AHEAD, work)) {
      if (isReject(read)) rejects.add(read);
      else if ('fault' in result!) rejects.add({ file: read.id, reason: result.fault });
      else {
        articles++;
        statements += result!.extraction.statements.length;
        await take({ article: read, extraction: result!.extraction }, { reject: rejects.add, progress });
      }
      tell();
    }
    await settle?.();
  } finally {
    progress.stop();
    await extractor.close();
    rejects.close();
  }
  return { articles, statements, rejects: rejects.count() };
}

async function* called(reads: AsyncIterable<Article | Reject>, { idOf }: RunOptions): AsyncGenerator<Article | Reject> {
  for await (const read of reads) {
    const isNamed = idOf !== undefined && !isReject(read) && read.file !== undefined;
    yield isNamed ? { ...read, id: await idOf(read) } : read;
  }
}
