/** Empties a database: for tests and benchmarks. */
import neo4j from 'neo4j-driver';
import type { Database } from './connect';
import { cypherFile } from './cypher-files';

const AT_ONCE = 10_000;

/** Deletes every node and relationship; with `schema`, forgets the migrations too, so that they run again. */
export async function wipe(database: Database, { schema = false }: { schema?: boolean } = {}): Promise<void> {
  const session = database.session('write');
  try {
    for (let deleted = AT_ONCE; deleted === AT_ONCE; ) {
      const parameters = { limit: neo4j.int(AT_ONCE) };
      const { records } = await session.executeWrite((tx) => tx.run(cypherFile('admin/wipe'), parameters));
      deleted = records[0]?.get('deleted') as number;
    }
    if (schema) await session.executeWrite((tx) => tx.run(cypherFile('admin/forget-migrations')));
  } finally {
    await session.close();
  }
}
