/** Opens the database for a command: a bar while the server is fetched, a line while it starts, silence otherwise. */
import type { SingleBar } from 'cli-progress';
import type { Database } from '../neo4j/connect';
import type { OpenOptions } from '../neo4j/open';

type Reporting = Pick<OpenOptions, 'onProgress' | 'log'>;

function startBar(total: number): SingleBar {
  const { SingleBar } = require('cli-progress') as typeof import('cli-progress');
  const format = 'Fetching Neo4j {bar} {percentage} % of {size} MB';
  const bar = new SingleBar({ format, stream: process.stderr, barsize: 24, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0, { size: Math.round(total / 1e6) });
  return bar;
}

/** Runs `openDatabase` or `startServer`: what they report goes to standard error, where that is a terminal. */
export async function reporting<T>(open: (options: Reporting) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return open({});
  let bar: SingleBar | undefined;
  const clear = () => {
    bar?.stop();
    bar = undefined;
  };
  try {
    return await open({
      onProgress: (done, total) => {
        bar ??= startBar(total);
        bar.update(done);
      },
      log: (line) => {
        clear();
        process.stderr.write(`${line}\n`);
      },
    });
  } finally {
    clear();
  }
}

/** Opens, migrates, does the work and closes; see `openDatabase` for where the database comes from. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { openDatabase } = await import('../neo4j/open');
  const { migrate } = await import('../neo4j/migrate');
  const { explain } = await import('../neo4j/explain');
  const database = await reporting(openDatabase);
  try {
    await migrate(database);
    return await work(database);
  } catch (error) {
    throw explain(error, database.address.uri);
  } finally {
    await database.close();
  }
}
