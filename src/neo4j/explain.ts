/** Turns what the driver throws into one line that says what to do. */
import { Neo4jError } from 'neo4j-driver';
import { EXIT, Failure } from '../failure';

interface Known {
  readonly when: RegExp;
  readonly say: (uri: string) => string;
}

/** Tried in order on "CODE MESSAGE". */
const KNOWN: readonly Known[] = [
  {
    when: /Security\.(Unauthorized|CredentialsExpired)|authentication failure/i,
    say: (uri) => `Neo4j at ${uri} refuses the user name or password: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    when: /Security\.AuthenticationRateLimit/,
    say: (uri) =>
      `Neo4j at ${uri} was given a wrong password too often: set NEO4J_PASSWORD, wait a few seconds, try again.`,
  },
  {
    when: /Database\.DatabaseNotFound/,
    say: (uri) => `Neo4j at ${uri} has no such database: set NEO4J_DATABASE to one that SHOW DATABASES lists.`,
  },
  {
    when: /No space left|ENOSPC|disk.{0,20}full|DatabaseError\.Transaction\.TransactionLogError/i,
    say: (uri) =>
      `The disk of Neo4j at ${uri} is full: free some space and start Neo4j again; what was committed is kept.`,
  },
  {
    when: /read.?only (mode|database)|General\.(ReadOnly|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)/i,
    say: (uri) =>
      `Neo4j at ${uri} takes no writes (a full disk makes it read only, too): see its log, then start it again.`,
  },
  {
    when: /MemoryPoolOutOfMemoryError|OutOfMemoryError|General\.OutOfMemory/,
    say: (uri) => `Neo4j at ${uri} is out of memory: give it a larger heap, or load fewer articles at once.`,
  },
  {
    when: /handshake|protocol version|unexpected.*(bolt|http)|server responded HTTP/i,
    say: (uri) =>
      `What answers at ${uri} is no Neo4j 5 or later on its Bolt port: check NEO4J_URI (usually bolt://HOST:7687).`,
  },
  {
    when: /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|DatabaseUnavailable|Pool is closed/,
    say: (uri) => `No Neo4j answers at ${uri}: start it (demarche neo4j start) or set NEO4J_URI to one that runs.`,
  },
  {
    when: /Unknown scheme|Invalid URL|could not parse|URI/i,
    say: (uri) => `NEO4J_URI "${uri}" is no address of a Neo4j: give one like bolt://localhost:7687.`,
  },
];

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error instanceof Neo4jError ? error.code : ''} ${error.message}` : String(error);

/** Whether the error is about reaching or writing the server, and not about a statement that it was sent. */
export function isAboutServer(error: unknown): boolean {
  return error instanceof Neo4jError && KNOWN.slice(0, -1).some(({ when }) => when.test(textOf(error)));
}

/** Whether the transaction was too large for the server's memory: a smaller one may do. */
export const isTooLarge = (error: unknown): boolean => /MemoryPoolOutOfMemory/.test(textOf(error));

/** A Failure with exit code 3 where the cause is known; anything else comes back as it was. */
export function explain(error: unknown, uri: string): unknown {
  if (error instanceof Failure) return error;
  const known = KNOWN.find(({ when }) => when.test(textOf(error)));
  return known ? new Failure(known.say(uri), EXIT.database, { cause: error }) : error;
}
