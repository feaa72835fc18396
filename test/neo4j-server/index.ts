/** An empty database for a test file; see README.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { type Address, connect, type Database } from '../../src/neo4j/connect';
import { migrate } from '../../src/neo4j/migrate';
import { wipe } from '../../src/neo4j/wipe';
import { serverOf } from './server';

const WAIT_MS = 9 * 60_000;
const RETRIES = { retries: WAIT_MS / 250, factor: 1, minTimeout: 250, maxTimeout: 250 };

export interface TestDatabase {
  readonly database: () => Database;
  readonly address: () => Address;
  /** NEO4J_URI and its fellows, for a child process. */
  readonly environment: () => NodeJS.ProcessEnv;
}

async function onlyOne(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'database');
  writeFileSync(file, '', { flag: 'a' });
  return lock(file, { stale: 30_000, retries: RETRIES });
}

/** Call at the top of a test file. `migrated: false` leaves the database without constraints. */
export function emptyDatabase({ migrated = true }: { migrated?: boolean } = {}): TestDatabase {
  let database: Database | undefined;
  let release: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const folder = process.env.DEMARCHE_TEST_RUN!;
    const address = await serverOf(folder);
    release = await onlyOne(folder);
    database = await connect(address);
    await wipe(database, { schema: true });
    if (migrated) await migrate(database);
  }, WAIT_MS);

  afterAll(async () => {
    await database?.close();
    await release?.();
  });

  const opened = (): Database => {
    if (!database) throw new Error('the database is opened in beforeAll');
    return database;
  };
  return {
    database: opened,
    address: () => opened().address,
    environment: () => {
      const { uri, username, password } = opened().address;
      return { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    },
  };
}
