/** Articles and extractions back out, so that loading them into an empty database gives the same graph. */

import { storedArticles } from './audit';
import type { Database } from './connect';
import { Work } from './load/transaction';
import { inRead } from './query/run';

/** One JSON object a line: decisions about identities first, then articles by id, each with its extraction. */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  const decisions = await inRead(database, (tx) => new Work(tx).read('load/decisions'));
  for (const decision of decisions) yield JSON.stringify({ decision });
  for await (const page of storedArticles(database)) {
    for (const { article, extraction } of page) {
      yield `${JSON.stringify(article).slice(0, -1)},"extraction":${extraction}}`;
    }
  }
}
