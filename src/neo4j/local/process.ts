/** The server as a child process that outlives its parent. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, Failure } from '../../failure';
import { connect, setFirstPassword } from '../connect';
import { javaArguments, neo4jConf, type Ports, serverFolders } from './configuration';
import type { Java } from './java';
import { USERNAME } from './record';

const START_MS = 180_000;
const STOP_MS = 30_000;
const POLL_MS = 200;

export interface Launch {
  readonly home: string;
  readonly jars: string;
  readonly java: Java;
  readonly ports: Ports;
}

const logFile = (home: string): string => path.join(home, 'logs', 'console.log');

/** Starts the server, which goes on when this process ends. Returns its process id. */
export function spawnServer({ home, jars, java, ports }: Launch): number {
  for (const folder of serverFolders(home)) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(home, 'conf', 'neo4j.conf'), neo4jConf(home, jars, ports));
  const log = openSync(logFile(home), 'w');
  const stdio: ('ignore' | number)[] = ['ignore', log, log];
  const child = spawn(java.command, javaArguments(home, jars, java), { detached: true, stdio });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw new Failure(`Could not run ${java.command}.`, EXIT.database);
  return child.pid;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** A child that has ended stays in the process table until its parent asks for it; Linux shows it as Z. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/, ''));
  } catch {
    return false;
  }
}

/** Whether the process is the server of that home, and not another that was given its number since. */
export function isServer(pid: number, home: string): boolean {
  if (!isAlive(pid)) return false;
  const { stdout, error } = spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return error ? true : stdout.includes(home);
}

/** Why it ended, from the end of its log. */
function startFailure(home: string): Failure {
  const log = readFileSync(logFile(home), 'utf8');
  if (/No space left on device/.test(log)) {
    return new Failure(`Neo4j could not start: the disk of ${home} is full. Free some space.`, EXIT.database);
  }
  if (/Address already in use|BindException/.test(log)) {
    return new Failure('Neo4j could not start: its port was taken meanwhile. Run it again.', EXIT.database);
  }
  if (/store_lock|locked by another process/.test(log)) {
    return new Failure(`Neo4j could not start: another server uses the data in ${home}. Stop it first.`, EXIT.database);
  }
  const reason = log.trim().split('\n').slice(-3).join(' ').slice(0, 400);
  return new Failure(`Neo4j did not start; its log is ${logFile(home)} (${reason}).`, EXIT.database);
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  return work().then(
    () => true,
    () => false,
  );
}

export interface Awaited {
  readonly pid: number;
  readonly home: string;
  readonly uri: string;
  readonly password: string;
  /** The server may still have the password that every new one has. */
  readonly fresh: boolean;
}

/** Waits until the server answers with the password, which is given to it first if it is `fresh`. */
export async function untilAnswers({ pid, home, uri, password, fresh }: Awaited): Promise<void> {
  const end = Date.now() + START_MS;
  const first = async () => fresh && (await succeeds(() => setFirstPassword(uri, password)));
  const ask = async () => (await connect({ uri, username: USERNAME, password })).close();
  while (!((await first()) || (await succeeds(ask)))) {
    if (!isAlive(pid) || Date.now() > end) throw startFailure(home);
    await sleep(POLL_MS);
  }
}

/** SIGTERM, and SIGKILL to one that has not ended in half a minute. */
export async function terminate(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  signal('SIGTERM');
  for (const end = Date.now() + STOP_MS; isAlive(pid) && Date.now() < end; ) await sleep(POLL_MS / 2);
  if (isAlive(pid)) signal('SIGKILL');
}
