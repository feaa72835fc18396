/** Opens the database for a command: a bar while the server is fetched, a line while it starts, silence otherwise. */
import type { Database } from '../neo4j/connect';
import type { OpenOptions } from '../neo4j/open';

/** For `openDatabase` and `startServer`: what they report goes to standard error, where that is a terminal. */
export function reporting(): Pick<OpenOptions, 'onProgress' | 'log'> {
  if (!process.stderr.isTTY) return {};
  const { SingleBar } = require('cli-progress') as typeof import('cli-progress');
  const format = 'Fetching Neo4j {bar} {percentage} % of {size} MB';
  const bar = new SingleBar({ format, stream: process.stderr, barsize: 24, hideCursor: true });
  let started = false;
  return {
    onProgress: (done, total) => {
      if (!started) bar.start(total, done, { size: Math.round(total / 1e6) });
      started = true;
      bar.update(done);
      if (done >= total) bar.stop();
    },
    log: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** Opens, migrates, does the work and closes; see `openDatabase` for where the database comes from. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { openDatabase } = await import('../neo4j/open');
  const { migrate } = await import('../neo4j/migrate');
  const { explain } = await import('../neo4j/explain');
  const database = await openDatabase(reporting());
  try {
    await migrate(database);
    return await work(database);
  } catch (error) {
    throw explain(error, database.address.uri);
  } finally {
    await database.close();
  }
}
