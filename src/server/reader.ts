/** Reads from the database by the statements under cypher/server. */
import type { Record as Row } from 'neo4j-driver';
import { int } from 'neo4j-driver';
import type { SubgraphRelationship } from '../graph/subgraph';
import type { Database } from '../neo4j/connect';
import { cypherFile } from '../neo4j/cypher-files';
import { Gathered, plain } from '../neo4j/graph-values';
import { inRead } from '../neo4j/query/run';

type Parameters = Readonly<Record<string, unknown>>;

/** A JS number goes over as a float, which LIMIT refuses. */
const encoded = (parameters: Parameters) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? int(value as number) : value]),
  );

export async function records(database: Database, name: string, parameters: Parameters = {}): Promise<Row[]> {
  const text = cypherFile(`server/${name}`);
  return inRead(database, async (transaction) => (await transaction.run(text, encoded(parameters))).records);
}

/** Rows as objects of plain values. */
export async function rows<T>(database: Database, name: string, parameters: Parameters = {}): Promise<T[]> {
  return (await records(database, name, parameters)).map((row) => plain(row.toObject()) as T);
}

export interface ArticleHead {
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedOn: string | null;
}

/** Heads of the articles that pieces of evidence stand in, by id. */
export async function headsOf(
  database: Database,
  items: readonly { readonly properties: Readonly<Record<string, unknown>> }[],
): Promise<Record<string, ArticleHead>> {
  const ids = [
    ...new Set(
      items.flatMap(({ properties }) => (typeof properties.articleId === 'string' ? [properties.articleId] : [])),
    ),
  ];
  if (ids.length === 0) return {};
  const heads = await rows<ArticleHead & { id: string }>(database, 'article-heads', { ids });
  return Object.fromEntries(heads.map(({ id, title, source, publishedOn }) => [id, { title, source, publishedOn }]));
}

const MOST_BETWEEN = 20_000;

/** Relationships that tie `ids` to each other and to what is on the canvas. */
export async function between(
  database: Database,
  ids: readonly string[],
  present: readonly string[],
): Promise<SubgraphRelationship[]> {
  if (ids.length === 0) return [];
  const found = await records(database, 'between', { ids, present, limit: MOST_BETWEEN });
  return found.map((row) => {
    const { type, ...properties } = plain(row.get('r')) as { type: string } & SubgraphRelationship['properties'];
    return { id: String(properties.id), type, source: row.get('source'), target: row.get('target'), properties };
  });
}

/** Everything in the rows that is a node or relationship. */
export function gathered(found: readonly Row[]): Gathered {
  const all = new Gathered();
  for (const row of found) for (const value of row.values()) all.add(value);
  return all;
}
