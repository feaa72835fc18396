/** A Neo4j Community server of the project's own, on loopback: fetched, started once, left running, stopped on demand. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../connect';
import { fetchServer, type Progress, serverVersion } from './artifacts';
import type { Ports } from './configuration';
import { type Folders, userFolders } from './folders';
import { findJava } from './java';
import { withLock } from './lock';
import { portFor } from './ports';
import { isServer, launch, terminate } from './process';
import {
  addressOf,
  dropRecord,
  firstPassword,
  readPassword,
  readRecord,
  type ServerRecord,
  serverHome,
  writePassword,
  writeRecord,
} from './record';

export interface LocalOptions {
  /** Default: the user's folders. */
  readonly folders?: Folders;
  /** Default: 7687 and 7474 or NEO4J_BOLT_PORT and NEO4J_HTTP_PORT; any free ones where those are taken. */
  readonly ports?: Ports;
  readonly env?: NodeJS.ProcessEnv;
  /** Bytes fetched and bytes in all, while the server is fetched. */
  readonly onProgress?: Progress;
  /** One line about what goes on. */
  readonly log?: (line: string) => void;
}

/** The server of the project's own that answers now, or undefined. */
export async function runningServer(folders: Folders): Promise<ServerRecord | undefined> {
  const record = readRecord(folders);
  if (!record) return undefined;
  if (record.pid !== undefined && !isServer(record.pid, serverHome(folders))) return undefined;
  const database = await connect(addressOf(folders, record)).catch(() => undefined);
  await database?.close();
  return database && record;
}

async function choosePorts(env: NodeJS.ProcessEnv): Promise<Ports> {
  return { bolt: await portFor(7687, 'NEO4J_BOLT_PORT', env), http: await portFor(7474, 'NEO4J_HTTP_PORT', env) };
}

async function start(folders: Folders, options: LocalOptions): Promise<ServerRecord> {
  const { env = process.env, log = () => {} } = options;
  const java = findJava(env);
  const jars = await fetchServer(folders.cache, options.onProgress);
  const home = serverHome(folders);
  const known = existsSync(path.join(home, 'data', 'dbms')) ? readPassword(folders) : undefined;
  const password = known ?? firstPassword(folders);
  const ports = options.ports ?? (await choosePorts(env));
  log(`Starting Neo4j ${serverVersion()} on port ${ports.bolt} (about ten seconds) ...`);
  const pid = await launch({ home, jars, java, ports }, password, known === undefined);
  writePassword(folders, password);
  const record: ServerRecord = {
    how: 'local',
    pid,
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    browser: ports.http === undefined ? undefined : `http://127.0.0.1:${ports.http}/browser/`,
    version: serverVersion(),
  };
  writeRecord(folders, record);
  return record;
}

/** Starts the server, or finds it running; one start at a time over all processes. Failures have exit code 3. */
export async function startLocal(options: LocalOptions = {}): Promise<ServerRecord> {
  const folders = options.folders ?? userFolders(options.env);
  return withLock(folders, async () => (await runningServer(folders)) ?? (await start(folders, options)));
}

/** Stops the server with SIGTERM; its data stays. Returns whether there was one to stop. */
export async function stopLocal({ folders = userFolders() }: Pick<LocalOptions, 'folders'> = {}): Promise<boolean> {
  return withLock(folders, async () => {
    const record = readRecord(folders);
    dropRecord(folders);
    if (record?.pid === undefined || !isServer(record.pid, serverHome(folders))) return false;
    await terminate(record.pid);
    return true;
  });
}
