/** A transaction that runs the statements of cypher/ and counts what they did. */
import type { ManagedTransaction, ResultSummary } from 'neo4j-driver';
import { cypherFile } from '../cypher-files';

export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

export const NOTHING: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

const NAMES = Object.keys(NOTHING) as (keyof Counters)[];

export const plus = (a: Counters, b: Counters): Counters =>
  Object.fromEntries(NAMES.map((name) => [name, a[name] + b[name]])) as unknown as Counters;

const countersOf = ({ counters }: ResultSummary): Counters => counters.updates() as unknown as Counters;

export type Row = Record<string, unknown>;

export class Work {
  private counted = NOTHING;
  private readonly sent: Promise<unknown>[] = [];

  constructor(private readonly tx: ManagedTransaction) {}

  /** Rows of a statement that reads. Several that do not wait for each other save the time on the way. */
  async read(name: string, parameters: Row = {}): Promise<Row[]> {
    const { records } = await this.tx.run(cypherFile(name), parameters);
    return records.map((record) => record.toObject());
  }

  /** Sends a statement that writes without waiting: the server takes them in order. */
  write(name: string, parameters: Row): void {
    const result = this.tx.run(cypherFile(name), parameters).then(({ summary }) => {
      this.counted = plus(this.counted, countersOf(summary));
    });
    result.catch(() => {});
    this.sent.push(result);
  }

  /** Waits for all that was sent and returns what it did. */
  async done(): Promise<Counters> {
    await Promise.all(this.sent);
    return this.counted;
  }
}
