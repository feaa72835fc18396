/** A connection to one database of one server. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { EXIT, Failure } from '../failure';
import { cypherFile } from './cypher-files';
import { explain } from './explain';

export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; the server's default without it. */
  readonly database?: string;
}

export interface Database {
  readonly address: Address;
  readonly driver: Driver;
  /** Version of the server, "5.26.31". */
  readonly version: string;
  readonly session: (mode: 'read' | 'write') => Session;
  readonly close: () => Promise<void>;
}

const OLDEST = { major: 5, minor: 13 };

/** Refuses a server older than what the statements need (relationship key constraints, dynamic full text of lists). */
export function checkVersion(version: string, uri: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  const oldest = `${OLDEST.major}.${OLDEST.minor}`;
  throw new Failure(
    `Neo4j at ${uri} is version ${version}; demarche needs ${oldest} or later: update it.`,
    EXIT.database,
  );
}

function driverFor({ uri, username, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** Asked once, not again and again as a managed transaction would while nobody answers. */
async function versionOf(driver: Driver, database?: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypherFile('admin/components'));
    return String(records[0]?.get('version') ?? '');
  } finally {
    await session.close();
  }
}

/** Connects and asks for the version; a Failure (exit code 3) says what to do when that does not work. */
export async function connect(address: Address): Promise<Database> {
  let driver: Driver | undefined;
  try {
    const opened = driverFor(address);
    driver = opened;
    const version = await versionOf(opened, address.database);
    checkVersion(version, address.uri);
    return {
      address,
      driver: opened,
      version,
      session: (mode) =>
        opened.session({
          database: address.database,
          defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
        }),
      close: () => opened.close(),
    };
  } catch (error) {
    await driver?.close();
    throw explain(error, address.uri);
  }
}

/** Sets the first password of a server that has never been used. */
export async function setFirstPassword(uri: string, password: string): Promise<void> {
  const driver = driverFor({ uri, username: 'neo4j', password: 'neo4j' });
  try {
    await driver.executeQuery(cypherFile('admin/first-password'), { password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}
