/** Empties a database: for tests and benchmarks. */
import neo4j, { type Session } from 'neo4j-driver';
import type { Database } from './connect';
import { cypherFile } from './cypher-files';

/** A transaction is held in memory. Relationships go first, since a node may have very many. */
const AT_ONCE = 10_000;

async function deleteAll(session: Session, what: 'relationships' | 'nodes'): Promise<void> {
  const parameters = { limit: neo4j.int(AT_ONCE) };
  for (let deleted = AT_ONCE; deleted === AT_ONCE; ) {
    const { records } = await session.executeWrite((tx) => tx.run(cypherFile(`admin/wipe-${what}`), parameters));
    deleted = records[0]?.get('deleted') as number;
  }
}

/** Deletes every node and relationship; with `schema`, forgets the migrations too, so that they run again. */
export async function wipe(database: Database, { schema = false }: { schema?: boolean } = {}): Promise<void> {
  const session = database.session('write');
  try {
    await deleteAll(session, 'relationships');
    await deleteAll(session, 'nodes');
    if (schema) await session.executeWrite((tx) => tx.run(cypherFile('admin/forget-migrations')));
  } finally {
    await session.close();
  }
}
