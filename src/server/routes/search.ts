/** Full text over actors, proposals, statements and articles. */
import { orderedLabels } from '../../neo4j/graph-values';
import { meaningOf } from '../../schema';
import { bodyOf, excerpt } from '../excerpt';
import { searchInput } from '../inputs';
import { rows } from '../reader';
import type { Route } from './route';

interface Hit {
  readonly id: string;
  readonly labels: readonly string[];
  readonly text: string;
  readonly about: readonly (string | null)[];
  readonly score: number;
  /** Of a proposal: its kind of measure. */
  readonly kind?: string;
  /** Of an article: its text. */
  readonly body?: string;
  /** Of an article: what was kept out of its body. */
  readonly leftOut?: readonly { readonly start: number; readonly end: number }[];
}

const EACH = 8;
const SCOPES = ['search-proposals', 'search-actors', 'search-statements', 'search-articles'] as const;

/** Words that Lucene's English analyser drops from the index, so that asking for them finds nothing. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** The words of what a person typed that the index knows, in lower case. */
const telling = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));

/**
 * A query for Lucene from what a person typed: every word must occur, whole or as a beginning. Words are letters and
 * digits only, in lower case, so that nothing in them is Lucene's syntax.
 */
export function luceneQuery(text: string): string {
  return telling(text)
    .map((word) => `(${word} OR ${word}*)`)
    .join(' AND ');
}

/** Each index has a scale of its own: scores are shares of its best hit, so that the lists can be joined. */
function scaled(hits: readonly Hit[]): Hit[] {
  const best = Math.max(...hits.map(({ score }) => score), 0.0001);
  return hits.map((hit) => ({ ...hit, score: hit.score / best }));
}

export const searchRoutes: Route = (app, database) => {
  app.get('/api/search', async (request) => {
    const { text } = searchInput.parse(request.query);
    const query = luceneQuery(text);
    if (query === '') return [];
    const lists = await Promise.all(SCOPES.map((name) => rows<Hit>(database, name, { query, limit: EACH })));
    return lists
      .flatMap(scaled)
      .sort((a, b) => b.score - a.score)
      .map(({ labels, about, kind, body, leftOut, ...hit }) => ({
        ...hit,
        label: orderedLabels(labels)[0] ?? '',
        about: [kind && meaningOf('kind', kind).caption, ...about].filter(Boolean).join(' · ') || null,
        excerpt: (body && excerpt(bodyOf(body, leftOut ?? []), telling(text).join(' '))) ?? null,
      }));
  });
};
