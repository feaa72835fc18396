/** Finds a Neo4j, or starts one, and connects to it. */
import { EXIT, Failure } from '../failure';
import { type Address, connect, type Database } from './connect';
import { dockerAnswers, startDocker, stopDocker } from './docker';
import type { Progress } from './local/artifacts';
import { userFolders } from './local/folders';
import { runningServer, startLocal, stopLocal } from './local/local-server';
import { addressOf, readRecord, type ServerRecord } from './local/record';

export interface OpenOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Whether to start a server where none runs; default true. */
  readonly start?: boolean;
  readonly onProgress?: Progress;
  readonly log?: (line: string) => void;
}

/** The address that NEO4J_URI and its fellows give, if it is set. */
export function addressFromEnvironment(env: NodeJS.ProcessEnv): Address | undefined {
  if (!env.NEO4J_URI) return undefined;
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || undefined,
  };
}

/** Starts a server of the project's own: in Docker where an engine answers, else the local one. */
export async function startServer(options: OpenOptions = {}): Promise<ServerRecord> {
  const { env = process.env } = options;
  const folders = userFolders(env);
  const running = await runningServer(folders);
  if (running) return running;
  return dockerAnswers(env) ? startDocker({ ...options, folders }) : startLocal({ ...options, folders });
}

/** Stops the server of the project's own, wherever it runs. Returns whether there was one. */
export async function stopServer({ env = process.env }: Pick<OpenOptions, 'env'> = {}): Promise<boolean> {
  const folders = userFolders(env);
  return readRecord(folders)?.how === 'docker' ? stopDocker({ folders, env }) : stopLocal({ folders });
}

/**
 * In this order: NEO4J_URI; a server of the project's own that runs; Docker where an engine answers; the local server.
 * Throws a Failure (exit code 3) that says what to do. The caller closes what it got; a started server is left running.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { env = process.env, start = true } = options;
  const given = addressFromEnvironment(env);
  if (given) return connect(given);
  const folders = userFolders(env);
  const record = start ? await startServer(options) : await runningServer(folders);
  if (!record) throw new Failure('No Neo4j is running: demarche neo4j start, or set NEO4J_URI.', EXIT.database);
  return connect(addressOf(folders, record));
}
