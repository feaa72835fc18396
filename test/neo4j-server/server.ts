/** The server of a test run: started once, by whoever needs it first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import type { Address } from '../../src/neo4j/connect';
import { dockerAnswers } from '../../src/neo4j/docker';
import { userFolders } from '../../src/neo4j/local/folders';
import { startLocal, stopLocal } from '../../src/neo4j/local/local-server';
import { freePort } from '../../src/neo4j/local/ports';
import { addressOf } from '../../src/neo4j/local/record';

interface Started {
  readonly address: Address;
  /** Id of the container, where it runs in Docker. */
  readonly container?: string;
}

const RETRIES = { retries: 1200, factor: 1, minTimeout: 250, maxTimeout: 250 };
const startedFile = (folder: string) => path.join(folder, 'started.json');
const foldersOf = (folder: string) => ({ ...userFolders(), data: folder });

const say = (line: string) => process.stderr.write(`${line}\n`);

async function startInDocker(): Promise<Started> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26-community').withPassword('for-the-tests').start();
  say('Tests run against Neo4j in Docker (testcontainers).');
  const address = { uri: container.getBoltUri(), username: container.getUsername(), password: 'for-the-tests' };
  return { address, container: container.getId() };
}

async function startHere(folder: string): Promise<Started> {
  const folders = foldersOf(folder);
  const record = await startLocal({ folders, ports: { bolt: await freePort() } });
  say(`Tests run against a local Neo4j ${record.version} of their own (no Docker engine answers).`);
  return { address: addressOf(folders, record) };
}

/** Address of the run's server, which is started if need be. */
export async function serverOf(folder: string): Promise<Address> {
  const release = await lock(folder, { stale: 30_000, retries: RETRIES });
  try {
    if (!existsSync(startedFile(folder))) {
      const started = dockerAnswers() ? await startInDocker() : await startHere(folder);
      writeFileSync(startedFile(folder), JSON.stringify(started));
    }
    return (JSON.parse(readFileSync(startedFile(folder), 'utf8')) as Started).address;
  } finally {
    await release();
  }
}

export async function stopServer(folder: string): Promise<void> {
  if (!existsSync(startedFile(folder))) return;
  const { container } = JSON.parse(readFileSync(startedFile(folder), 'utf8')) as Started;
  if (container) execFileSync('docker', ['rm', '--force', container], { stdio: 'ignore' });
  else await stopLocal({ folders: foldersOf(folder) });
}
