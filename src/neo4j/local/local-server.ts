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
import { isServer, spawnServer, terminate, untilAnswers } from './process';
import {
  addressOf,
  dropPassword,
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

/** The record of a server of the project's own whose process is there, or that runs in Docker. */
function recorded(folders: Folders): ServerRecord | undefined {
  const record = readRecord(folders);
  if (record?.pid === undefined) return record;
  return isServer(record.pid, serverHome(folders)) ? record : undefined;
}

/** The server of the project's own that answers now, or undefined. */
export async function runningServer(folders: Folders): Promise<ServerRecord | undefined> {
  const record = recorded(folders);
  const database = record && (await connect(addressOf(folders, record)).catch(() => undefined));
  await database?.close();
  return database && record;
}

/** A server that a start before this one left behind while it came up: it is waited for. */
async function startedBefore(folders: Folders): Promise<ServerRecord | undefined> {
  const record = recorded(folders);
  if (record?.pid === undefined) return runningServer(folders);
  await untilReady(folders, record, record.pid);
  return record;
}

/** A first start that was cut off may or may not have set the password. */
async function untilReady(folders: Folders, record: ServerRecord, pid: number): Promise<void> {
  const fresh = readPassword(folders) === undefined;
  const password = readPassword(folders) ?? firstPassword(folders);
  await untilAnswers({ pid, home: serverHome(folders), uri: record.uri, password, fresh });
  if (fresh) writePassword(folders, password);
}

async function choosePorts(env: NodeJS.ProcessEnv): Promise<Ports> {
  return { bolt: await portFor(7687, 'NEO4J_BOLT_PORT', env), http: await portFor(7474, 'NEO4J_HTTP_PORT', env) };
}

async function start(folders: Folders, options: LocalOptions): Promise<ServerRecord> {
  const { env = process.env, log = () => {} } = options;
  const java = findJava(env);
  const jars = await fetchServer(folders.cache, options.onProgress);
  const home = serverHome(folders);
  // A password without the data that it belongs to is of no use.
  if (!existsSync(path.join(home, 'data', 'databases'))) dropPassword(folders);
  const ports = options.ports ?? (await choosePorts(env));
  log(`Starting Neo4j ${serverVersion()} on port ${ports.bolt} (about ten seconds) ...`);
  const pid = spawnServer({ home, jars, java, ports });
  const record: ServerRecord = {
    how: 'local',
    pid,
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    browser: ports.http === undefined ? undefined : `http://127.0.0.1:${ports.http}/browser/`,
    version: serverVersion(),
  };
  // Before it answers, so that the next start finds it when this one is cut off.
  writeRecord(folders, record);
  try {
    await untilReady(folders, record, pid);
  } catch (error) {
    await terminate(pid);
    dropRecord(folders);
    throw error;
  }
  return record;
}

/** Starts the server, or finds it running; one start at a time over all processes. Failures have exit code 3. */
export async function startLocal(options: LocalOptions = {}): Promise<ServerRecord> {
  const folders = options.folders ?? userFolders(options.env);
  return withLock(folders, async () => (await startedBefore(folders)) ?? (await start(folders, options)));
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
