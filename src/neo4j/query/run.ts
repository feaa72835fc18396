/** Runs a question and returns rows or a piece of the graph. */
import type { Record as DriverRecord, ManagedTransaction } from 'neo4j-driver';
import type { Subgraph } from '../../graph/subgraph';
import type { Database } from '../connect';
import { cypherFile } from '../cypher-files';
import { explain } from '../explain';
import { Gathered, plain } from '../graph-values';
import { type Given, parametersOf } from './parameters';
import { queryNamed } from './query-file';
import { resolved } from './resolve';

export interface Table {
  readonly kind: 'rows';
  readonly columns: readonly string[];
  /** Plain values in the order of the columns; dates as YYYY-MM-DD, absence as null. */
  readonly rows: readonly (readonly unknown[])[];
  /** Set when rows were cut at the cap. */
  readonly truncated?: boolean;
}

export interface Graph {
  readonly kind: 'graph';
  readonly graph: Subgraph;
}

export type Answer = Table | Graph;

/** Nothing that a person asks may hold the database up for longer. */
export const TIMEOUT_MS = 15_000;

export function tableOf(keys: readonly PropertyKey[], records: readonly DriverRecord[], truncated = false): Table {
  const columns = keys.map(String);
  const rows = records.map((record) => columns.map((column) => plain(record.get(column))));
  return { kind: 'rows', columns, rows, ...(truncated ? { truncated } : {}) };
}

/** Nodes and relationships wherever they stand in the rows, with the ends that no row returned. */
export async function graphOf(tx: ManagedTransaction, records: readonly DriverRecord[]): Promise<Graph> {
  const gathered = new Gathered();
  for (const record of records) for (const value of record.values()) gathered.add(value);
  const ids = gathered.missing();
  if (ids.length > 0) {
    const ends = await tx.run(cypherFile('read/nodes-by-element-id'), { ids });
    for (const record of ends.records) gathered.add(record.get('n'));
  }
  return { kind: 'graph', graph: gathered.subgraph() };
}

/** Reads in one transaction; errors about the server come back as Failures. */
export async function inRead<T>(database: Database, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
  const session = database.session('read');
  try {
    return await session.executeRead(work, { timeout: TIMEOUT_MS });
  } catch (error) {
    throw explain(error, database.address.uri);
  } finally {
    await session.close();
  }
}

/** A named question with what a person gave for its parameters; a Failure says what is wrong with them. */
export async function runQuery(database: Database, name: string, given: Given = {}): Promise<Answer> {
  const query = queryNamed(name);
  const parameters = parametersOf(query, given);
  return inRead(database, async (tx) => {
    const result = tx.run(query.text, await resolved(tx, query, parameters));
    const columns = await result.keys();
    const { records } = await result;
    return query.returns === 'graph' ? graphOf(tx, records) : tableOf(columns, records);
  });
}
