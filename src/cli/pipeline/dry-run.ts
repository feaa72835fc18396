import { batchOf } from '../../graph/batch-of';
import { checkBatch } from '../../graph/check-batch';
import { type RunOptions, run, type Totals } from './run';

/** Reads, extracts and checks as an ingest would, and writes nothing. */
export function dryRun(paths: readonly string[], options: RunOptions): Promise<Totals> {
  return run(paths, options, {
    take: ({ article, extraction }, { reject }) => {
      try {
        checkBatch(article, batchOf(article, extraction));
      } catch (error) {
        reject({ file: article.id, reason: (error as Error).message });
      }
    },
  });
}
