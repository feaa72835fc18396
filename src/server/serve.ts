/** Opens the database, listens, and stops both when the program is told to. */
import type { FastifyInstance } from 'fastify';
import { EXIT, Failure } from '../failure';
import type { Database } from '../neo4j/connect';
import { openDatabase } from '../neo4j/open';
import { createApp } from './app';

export interface ServeOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Opened already by the caller, who closes it; else opened here. */
  readonly database?: Database;
}

export interface Served {
  /** http://127.0.0.1:7480 */
  readonly address: string;
  /** Resolves when SIGINT or SIGTERM came and everything is closed. */
  readonly stopped: Promise<void>;
  readonly stop: () => Promise<void>;
}

async function listen(app: FastifyInstance, { host, port }: ServeOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = {
      EADDRINUSE: 'is in use: choose another with --port',
      EACCES: 'needs more rights: choose another with --port',
    }[code ?? ''];
    throw why ? new Failure(`Port ${port} ${why}.`, EXIT.database) : error;
  }
}

export async function serveViewer(options: ServeOptions): Promise<Served> {
  const database = options.database ?? (await openDatabase({ log: (line) => process.stderr.write(`${line}\n`) }));
  const app = createApp({ database, hosts: [options.host] });
  const close = async () => {
    await app.close();
    if (!options.database) await database.close();
  };
  let address: string;
  try {
    address = await listen(app, options);
  } catch (error) {
    await close();
    throw error;
  }
  let resolve = () => {};
  const stopped = new Promise<void>((done) => {
    resolve = done;
  });
  const stop = async () => {
    await close();
    resolve();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void stop());
  return { address, stopped, stop };
}
