/** What the database has by the ids of articles that come in. */
import { COPY, signatureOf, similarity } from '../../graph/near-duplicate';
import type { Article } from '../../text/article';
import type { Row, Work } from './transaction';

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

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
