import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../text/article';
import { extractArticle, gazetteerOf, type Result, type TaskOptions } from './extract-article';

/** Articles until which starting threads, each with its own copy of the model, costs more than it saves. */
const POOL_PAYS = 40;

export interface Extractor {
  readonly extract: (article: Article) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * Extracts in this thread at first, in `jobs` threads from the article on where they pay; with one job never.
 * @throws Failure where a gazetteer file is none.
 */
export function openExtractor(jobs: number, options: TaskOptions): Extractor {
  gazetteerOf(options);
  let seen = 0;
  let pool: Pool | undefined;
  return {
    extract: async (article) => {
      if (jobs > 1 && ++seen > POOL_PAYS) {
        pool ??= new Pool(jobs);
        return pool.run({ article, options });
      }
      // Lets what waits on the database go on between two articles.
      await new Promise(setImmediate);
      return extractArticle({ article, options });
    },
    close: async () => pool?.close(),
  };
}

type Task = Parameters<typeof extractArticle>[0];

interface Thread {
  readonly worker: Worker;
  /** What waits for its answers, in the order of the tasks sent. */
  readonly waiting: ((result: Result) => void)[];
}

class Pool {
  private readonly threads: Thread[];

  constructor(size: number) {
    const file = path.join(__dirname, `worker${path.extname(__filename)}`);
    this.threads = Array.from({ length: size }, () => threadOf(file));
  }

  run(task: Task): Promise<Result> {
    const idlest = this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve) => {
      idlest.waiting.push(resolve);
      idlest.worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

function threadOf(file: string): Thread {
  const thread: Thread = { worker: new Worker(file), waiting: [] };
  thread.worker.on('message', (result: Result) => thread.waiting.shift()?.(result));
  thread.worker.on('error', (error) => {
    for (const resolve of thread.waiting.splice(0)) resolve({ fault: `a thread died: ${error.message}` });
  });
  return thread;
}
