/** One start or stop at a time, over all processes of a user. */
import { mkdirSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import { EXIT, Failure } from '../../failure';
import type { Folders } from './folders';
import { serverHome } from './record';

/** Waits up to five minutes for another that starts (it may be fetching the server). */
const RETRIES = { retries: 600, factor: 1, minTimeout: 500, maxTimeout: 500 };

export async function withLock<T>(folders: Folders, work: () => Promise<T>): Promise<T> {
  const home = serverHome(folders);
  mkdirSync(home, { recursive: true });
  const release = await lock(home, { stale: 20_000, retries: RETRIES }).catch((error) => {
    const message = `Another demarche is starting or stopping Neo4j in ${home} and does not end: wait, or stop it.`;
    throw new Failure(message, EXIT.database, { cause: error });
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
