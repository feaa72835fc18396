/** Finds a Java that can run the server. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXIT, Failure } from '../../failure';

const OLDEST = 17;

export const THREE_WAYS = [
  'There are three ways to give demarche a Neo4j:',
  '  1. set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a server that is running;',
  '  2. start a Docker engine, and demarche starts Neo4j in it;',
  `  3. install Java ${OLDEST} or later, and demarche fetches and runs a server of its own.`,
].join('\n');

export interface Java {
  readonly command: string;
  /** Feature release: 17, 21, 25. */
  readonly release: number;
}

/** Feature release in what `java -version` prints; "1.8.0" is 8. */
export function releaseOf(output: string): number | undefined {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!match) return undefined;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}

/** The first of JAVA_HOME and the path that is recent enough; a Failure that lists the ways out when none is. */
export function findJava(env: NodeJS.ProcessEnv = process.env): Java {
  const commands = [...(env.JAVA_HOME ? [path.join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  const found = commands.map((command) => {
    const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 10_000, env });
    return { command, release: releaseOf(stderr ?? '') };
  });
  const usable = found.find(({ release }) => release !== undefined && release >= OLDEST);
  if (usable) return usable as Java;
  const older = found.find(({ release }) => release !== undefined);
  const what = older ? `Java ${older.release} is too old` : 'No Java was found';
  throw new Failure(`${what}, no Docker engine answers and NEO4J_URI is not set. ${THREE_WAYS}`, EXIT.database);
}
