/** Neo4j in Docker, where an engine answers: the service "neo4j" of docker-compose.yml. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXIT, Failure } from '../failure';
import { type Folders, userFolders } from './local/folders';
import { withLock } from './local/lock';
import { portFor } from './local/ports';
import {
  dropRecord,
  firstPassword,
  readPassword,
  readRecord,
  type ServerRecord,
  writePassword,
  writeRecord,
} from './local/record';

const COMPOSE = path.join(__dirname, '..', '..', 'docker-compose.yml');
const SERVICE = 'neo4j';

/** Whether a Docker engine answers (the command alone is not enough). */
export function dockerAnswers(env: NodeJS.ProcessEnv = process.env): boolean {
  const arguments_ = ['version', '--format', '{{.Server.Version}}'];
  return spawnSync('docker', arguments_, { env, stdio: 'ignore', timeout: 5_000 }).status === 0;
}

function compose(arguments_: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(
    'docker',
    ['compose', '--project-name', 'demarche', '-f', COMPOSE, ...arguments_],
    { env, encoding: 'utf8' },
  );
  if (status === 0) return;
  const reason = (stderr ?? '').trim().split('\n').slice(-2).join(' ');
  throw new Failure(`Docker could not run Neo4j: ${reason}. Mend it, or set NEO4J_URI.`, EXIT.database);
}

export interface DockerOptions {
  readonly folders?: Folders;
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (line: string) => void;
}

/** Brings the service up and waits for its health check. The password is NEO4J_PASSWORD or one made at the first start. */
export async function startDocker(options: DockerOptions = {}): Promise<ServerRecord> {
  const { env = process.env, log = () => {} } = options;
  const folders = options.folders ?? userFolders(env);
  return withLock(folders, async () => {
    const password = env.NEO4J_PASSWORD || readPassword(folders) || firstPassword(folders);
    const [bolt, http] = [await portFor(7687, 'NEO4J_BOLT_PORT', env), await portFor(7474, 'NEO4J_HTTP_PORT', env)];
    log('Starting Neo4j in Docker ...');
    const ports = { NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http) };
    compose(['up', '--detach', '--wait', SERVICE], { ...env, ...ports, NEO4J_PASSWORD: password });
    writePassword(folders, password);
    const uri = `bolt://127.0.0.1:${bolt}`;
    const record: ServerRecord = { how: 'docker', uri, browser: `http://127.0.0.1:${http}/browser/`, version: '5.26' };
    writeRecord(folders, record);
    return record;
  });
}

/** Stops the service; its volume stays. Returns whether there was one to stop. */
export async function stopDocker({ folders = userFolders(), env = process.env }: DockerOptions = {}): Promise<boolean> {
  return withLock(folders, async () => {
    if (readRecord(folders)?.how !== 'docker') return false;
    compose(['stop', SERVICE], { ...env, NEO4J_PASSWORD: readPassword(folders) ?? '' });
    dropRecord(folders);
    return true;
  });
}
