/** Brings a database to the form that the program needs; what ran is recorded in the graph with its checksum. */
import { createHash } from 'node:crypto';
import { EXIT, Failure } from '../failure';
import type { Database } from './connect';
import { cypherFile, cypherNames } from './cypher-files';

export interface Migration {
  /** File name without extension: "V001__Bookkeeping" runs once, "R__Constraints" again whenever it changed. */
  readonly id: string;
  readonly text: string;
  readonly checksum: string;
  readonly repeatable: boolean;
}

const NAME = /^(?:V\d{3}|R)__\w+$/;

/** Line endings do not count: a checkout may turn them. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** Versioned ones in order of their number, then the repeatable ones by name. */
export function migrations(): Migration[] {
  const ids = cypherNames('migrations');
  const bad = ids.find((id) => !NAME.test(id));
  if (bad) throw new Error(`cypher/migrations/${bad}.cypher: a migration is called V001__Name or R__Name`);
  const all = ids.map((id) => {
    const text = cypherFile(`migrations/${id}`);
    return { id, text, checksum: checksumOf(text), repeatable: id.startsWith('R') };
  });
  return [...all.filter(({ repeatable }) => !repeatable), ...all.filter(({ repeatable }) => repeatable)];
}

/** A migration may hold several statements, parted by lines with only a semicolon. */
export const statementsOf = (text: string): string[] =>
  text
    .split(/^;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** What must run, given the checksums of what ran. A versioned migration that changed since is refused. */
export function pending(all: readonly Migration[], ran: ReadonlyMap<string, string>): Migration[] {
  const changed = all.find(({ id, checksum, repeatable }) => !repeatable && ran.has(id) && ran.get(id) !== checksum);
  if (changed) {
    const what = `cypher/migrations/${changed.id}.cypher was changed after it ran in this database.`;
    throw new Failure(`${what} Restore the file and put the change into a new migration.`, EXIT.database);
  }
  return all.filter(({ id, checksum }) => ran.get(id) !== checksum);
}

/** Runs what has not run yet, in order, and waits until the indexes answer. Returns the names of what ran. */
export async function migrate(database: Database, all: readonly Migration[] = migrations()): Promise<string[]> {
  const session = database.session('write');
  const run = (name: string, parameters = {}) => session.executeWrite((tx) => tx.run(cypherFile(name), parameters));
  try {
    const { records } = await session.executeRead((tx) => tx.run(cypherFile('admin/migrations')));
    const ran = new Map(records.map((record) => [record.get('id') as string, record.get('checksum') as string]));
    const due = pending(all, ran);
    for (const { id, text, checksum } of due) {
      for (const statement of statementsOf(text)) await session.executeWrite((tx) => tx.run(statement));
      await run('admin/record-migration', { id, checksum });
    }
    if (due.length > 0) await run('admin/await-indexes');
    return due.map(({ id }) => id);
  } finally {
    await session.close();
  }
}
