/** The jars of Neo4j Community: fetched from Maven Central to the user's cache, each held against its digest. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import download from 'mvn-artifact-download';
import { EXIT, Failure } from '../../failure';

const LIST = path.join(__dirname, '..', '..', '..', 'data', 'neo4j', 'artifacts.txt');
const AT_ONCE = 8;
const ATTEMPTS = 3;
const TIMEOUT_MS = 60_000;

export interface Artifact {
  /** Maven coordinate, `group:artifact:version` or `group:artifact:jar:classifier:version`. */
  readonly coordinate: string;
  readonly sha256: string;
  readonly bytes: number;
  /** File name in the folder of jars. */
  readonly file: string;
}

/** Called with bytes done and bytes in all. */
export type Progress = (done: number, total: number) => void;

/** As a Maven repository calls it. */
function fileOf(coordinate: string): string {
  const [, artifact, ...rest] = coordinate.split(':');
  const [version, classifier] = rest.length === 1 ? rest : [rest[2], rest[1]];
  return `${[artifact, version, ...(classifier ? [classifier] : [])].join('-')}.jar`;
}

export function parseArtifacts(text: string): Artifact[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [coordinate, sha256, bytes] = line.trim().split(/\s+/) as [string, string, string];
      return { coordinate, sha256, bytes: Number(bytes), file: fileOf(coordinate) };
    });
}

export const artifacts = (): Artifact[] => parseArtifacts(readFileSync(LIST, 'utf8'));

/** Version of the server that the list holds. */
export function serverVersion(list: readonly Artifact[] = artifacts()): string {
  const server = list.find(({ coordinate }) => coordinate.startsWith('org.neo4j:neo4j:'));
  if (!server) throw new Error(`${LIST} names no org.neo4j:neo4j`);
  return server.coordinate.split(':')[2]!;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** A jar of the right length was checked when it was put there; only what is missing or cut short is fetched. */
async function isThere(file: string, bytes: number): Promise<boolean> {
  return existsSync(file) && (await stat(file)).size === bytes;
}

async function fetchOnce(artifact: Artifact, folder: string): Promise<void> {
  const part = `${artifact.file}.${process.pid}.part`;
  const file = path.join(folder, part);
  try {
    await download(artifact.coordinate, folder, undefined, part, { timeout: TIMEOUT_MS });
    const digest = await digestOf(file);
    if (digest !== artifact.sha256) throw new Error(`digest is ${digest}, not ${artifact.sha256}`);
    await rename(file, path.join(folder, artifact.file));
  } finally {
    await rm(file, { force: true });
  }
}

async function fetchArtifact(artifact: Artifact, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(artifact, folder);
    } catch (error) {
      if (attempt === ATTEMPTS) throw fetchFailure(artifact, error);
    }
  }
}

function fetchFailure({ coordinate }: Artifact, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = /ENOSPC/.test(reason)
    ? 'The disk is full: free some space or set NEO4J_CACHE to another folder.'
    : 'Check the network and run it again, or set NEO4J_URI to a server that is running.';
  return new Failure(`Could not fetch Neo4j (${coordinate}: ${reason}). ${hint}`, EXIT.database, { cause: error });
}

/** Puts every jar of the list into `cache/VERSION` and returns that folder. */
export async function fetchServer(cache: string, onProgress: Progress = () => {}): Promise<string> {
  const list = artifacts();
  const folder = path.join(cache, serverVersion(list));
  await mkdir(folder, { recursive: true });
  const present = await Promise.all(list.map(({ file, bytes }) => isThere(path.join(folder, file), bytes)));
  const missing = list.filter((_, i) => !present[i]);
  const total = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const queue = [...missing];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await fetchArtifact(next, folder);
      done += next.bytes;
      onProgress(done, total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return folder;
}
