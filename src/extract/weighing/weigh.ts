/**
 * Weighing facts as they come. By far most features of a text were never seen in training, and to put each together
 * only to find that it weighs nothing is most of the work: so weights are looked up by prefix, name and value apart.
 */
import { once } from '../once';
import type { Facts } from './features';
import { type Classifier, softmax } from './logistic';

type Row = readonly number[];

/** Weights of one name by its values. */
interface Column {
  readonly rows: ReadonlyMap<string, Row>;
  /** Of what simply holds. */
  readonly holding: Row | undefined;
  /** Of small numbers, which need not be written out to be looked up. */
  readonly counts: readonly (Row | undefined)[];
  /** The name that came after this one last, and its column: facts come in much the same order each time. */
  nextName: string | undefined;
  next: Column | undefined;
}

interface Table {
  /** By the prefix and name as one word. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The same by prefix and by name, filled as they are asked for. */
  readonly found: Map<string, Map<string, Column>>;
}

const COUNTS = Array.from({ length: 16 }, (_, count) => String(count));

const columnOf = (rows: ReadonlyMap<string, Row>, holding?: Row): Column => ({
  rows,
  holding,
  counts: rows.size === 0 ? NO_ROWS : COUNTS.map((count) => rows.get(count)),
  nextName: undefined,
  next: undefined,
});

const NO_ROWS: readonly (Row | undefined)[] = [];
const NONE: ReadonlyMap<string, Row> = new Map();

const tableOf = once(tableFor);

function tableFor(classifier: Classifier): Table {
  const holding = new Map<string, Row>();
  const rows = new Map<string, Map<string, Row>>();
  for (const [feature, row] of classifier.weights) {
    const sign = feature.indexOf('=');
    if (sign < 0) {
      holding.set(feature, row);
      continue;
    }
    const name = feature.slice(0, sign);
    const column = rows.get(name) ?? added(rows, name, new Map<string, Row>());
    column.set(feature.slice(sign + 1), row);
  }
  const names = [...new Set([...holding.keys(), ...rows.keys()])];
  const columns = new Map(names.map((name) => [name, columnOf(rows.get(name) ?? NONE, holding.get(name))]));
  return { columns, found: new Map() };
}

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
  let last: Column | undefined;
  for (const [name, value] of facts) {
    if (value === undefined || value === false) continue;
    const column: Column =
      last?.nextName === name
        ? last.next!
        : (named.get(name) ?? added(named, name, columns.get(prefix + name) ?? columnOf(NONE)));
    if (last && last.nextName !== name) {
      last.nextName = name;
      last.next = column;
    }
    last = column;
    const row = rowOf(column, value);
    if (!row || counted.includes(row)) continue;
    counted.push(row);
    for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!;
  }
}

function rowOf({ rows, holding, counts }: Column, value: string | number | true): Row | undefined {
  if (value === true) return holding;
  if (rows.size === 0) return undefined;
  if (typeof value === 'string') return rows.get(value);
  const isCount = Number.isInteger(value) && value >= 0 && value < counts.length;
  return isCount ? counts[value] : rows.get(String(value));
}

function added<T>(to: Map<string, T>, key: string, value: T): T {
  to.set(key, value);
  return value;
}

/** Probability of each class by some facts, in the order of `classes`. */
export const weigh = (classifier: Classifier, all: readonly Facts[]): number[] => softmax(sumsOf(classifier, all));
