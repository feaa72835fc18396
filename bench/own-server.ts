/** A Neo4j server of a benchmark's own in a temporary folder, so that no graph of anybody's is touched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Database } from '../src/neo4j/connect';
import { type Folders, userFolders } from '../src/neo4j/local/folders';
import { startLocal, stopLocal } from '../src/neo4j/local/local-server';
import { freePort } from '../src/neo4j/local/ports';
import { addressOf } from '../src/neo4j/local/record';

/** Rejects when the run is broken off: by a signal, or because whoever reads the figures has gone. */
function brokenOff(): Promise<never> {
  return new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(name, () => reject(new Error(`Broken off by ${name}.`)));
    }
    process.stdout.on('error', reject);
  });
}

async function onServer(folders: Folders, work: (database: Database) => Promise<void>): Promise<void> {
  const record = await startLocal({ folders, ports: { bolt: await freePort() } });
  const database = await connect(addressOf(folders, record));
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** The server, which would go on without this process, is stopped however the work ends, and its folder removed. */
export async function withOwnServer(work: (database: Database) => Promise<void>): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'demarche-bench-'));
  const folders = { ...userFolders(), data };
  try {
    await Promise.race([onServer(folders, work), brokenOff()]);
  } finally {
    await stopLocal({ folders });
    rmSync(data, { recursive: true, force: true });
  }
}
