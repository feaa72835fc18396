/**
 * Weighing facts as they come. By far most features of a text were never seen in training, and to put each together
 * only to find that it weighs nothing is most of the work: so weights are looked up by prefix, name and value apart.
 */
import { once } from '../once';
import type { Facts } from './features';
import { type Classifier, softmax } from './logistic';

type Row = readonly number[];

/** Weights of one name by its values; `true` where it has none. */
type Column = ReadonlyMap<string | true, Row>;

interface Table {
  /** By the prefix and name as one word. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The same by prefix and by name, filled as they are asked for. */
  readonly found: Map<string, Map<string, Column>>;
}

const tableOf = once(tableFor);

function tableFor(classifier: Classifier): Table {
  const columns = new Map<string, Map<string | true, Row>>();
  for (const [feature, row] of classifier.weights) {
    const sign = feature.indexOf('=');
    const name = sign < 0 ? feature : feature.slice(0, sign);
    const column = columns.get(name) ?? new Map<string | true, Row>();
    columns.set(name, column.set(sign < 0 ? true : feature.slice(sign + 1), row));
  }
  return { columns, found: new Map() };
}

const NONE: Column = new Map();

/** What some facts weigh for each class, on top of what others weigh: by default the bias. */
export function sumsOf(classifier: Classifier, all: readonly Facts[], others: Row = classifier.bias): number[] {
  const table = tableOf(classifier);
  const sums = [...others];
  for (const facts of all) add(facts, table, sums);
  return sums;
}

function add({ prefix, facts }: Facts, { columns, found }: Table, sums: number[]): void {
  const named = found.get(prefix) ?? added(found, prefix, new Map<string, Column>());
  const counted: Row[] = [];
  for (const [name, value] of facts) {
    if (value === undefined || value === false) continue;
    const column = named.get(name) ?? added(named, name, columns.get(prefix + name) ?? NONE);
    const row = column.get(value === true || typeof value === 'string' ? value : String(value));
    if (!row || counted.includes(row)) continue;
    counted.push(row);
    for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!;
  }
}

function added<T>(to: Map<string, T>, key: string, value: T): T {
  to.set(key, value);
  return value;
}

/** Probability of each class by some facts, in the order of `classes`. */
export const weigh = (classifier: Classifier, all: readonly Facts[]): number[] => softmax(sumsOf(classifier, all));
