/** What the database has by the ids of articles that come in. */
import { idAmong, type Stored } from '../../graph/edited';
import { COPY, signatureOf, similarity } from '../../graph/near-duplicate';
import type { Article } from '../../text/article';
import { nameOfId } from '../../text/file-id';
import type { Database } from '../connect';
import { inRead } from '../query/run';
import { type Row, Work } from './transaction';

/** What an article's id stood for until another text took its place. */
export interface Former {
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly publishedOn?: string;
}

/** Those that are in the database, by id. */
export async function knownArticles(work: Work, articles: readonly Article[]): Promise<Map<string, Row>> {
  const rows = await work.read('load/known-articles', { ids: articles.map(({ id }) => id) });
  return new Map(rows.map((row) => [String(row.id), row]));
}

/** Of changed articles, those that no one would take for an edited form of what was there. */
export function othersAmong(changed: readonly Article[], known: ReadonlyMap<string, Row>): Map<string, Former> {
  const others = new Map<string, Former>();
  for (const { id, text } of changed) {
    const { signature, title, publishedOn } = known.get(id)!;
    if (typeof signature !== 'string' || similarity(signature, signatureOf(text)) >= COPY) continue;
    others.set(id, { title: textOf(title), publishedOn: textOf(publishedOn) });
  }
  return others;
}

/** Settles which article each file is (see `idAmong`), one after the other in the order of the input. */
export function fileIds(database: Database): (article: Article) => Promise<string> {
  const taken = new Set<string>();
  return async (article) => {
    const name = nameOfId(article.id);
    const stored = await inRead(database, (tx) => new Work(tx).read('load/articles-of-name', { name }));
    const id = idAmong(article, stored as unknown as Stored[], taken);
    taken.add(id);
    return id;
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
