/** The whole graph as sorted lines, to compare two states of a database. */
import type { Database } from '../../src/neo4j/connect';

const NODES = 'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties';

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, item) =>
    item !== null && typeof item === 'object' && 'year' in item
      ? String(`${item.year}-${item.month}-${item.day}`)
      : item !== null && typeof item === 'object' && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item,
  );

export async function graphOf({ driver, address }: Database): Promise<string[]> {
  const ask = async (query: string) => (await driver.executeQuery(query, {}, { database: address.database })).records;
  const nodes = (await ask(NODES)).map((record) => {
    const labels = (record.get('labels') as string[]).sort().join(':');
    return `(:${labels} ${plain(record.get('properties'))})`;
  });
  const relationships = (await ask(RELATIONSHIPS)).map(
    (record) =>
      `(${record.get('from')})-[:${record.get('type')} ${plain(record.get('properties'))}]->(${record.get('to')})`,
  );
  return [...nodes, ...relationships].sort();
}
