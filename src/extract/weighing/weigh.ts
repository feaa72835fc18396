/**
 * Weighing facts as they come. By far most features of a text were never seen in training, and to put each together
 * only to find that it weighs nothing is most of the work: so weights are looked up by prefix, name and value apart.
 */
import { once } from '../once';
import type { Facts } from './features';
import { type Classifier, softmax } from './logistic';

/** Weights of one name by its values, as numbers of rows of the table. */
interface Column {
  readonly rows: ReadonlyMap<string, number>;
  /** Of what simply holds. */
  readonly holding: number;
  /** Of small numbers, which need not be written out to be looked up. */
  readonly counts: readonly number[];
  /** The value that was looked up last, and its row: many facts have one value nearly always. */
  value: string | undefined;
  row: number;
  /** The name that came after this one last, and its column: facts come in much the same order each time. */
  nextName: string | undefined;
  next: Column | undefined;
}

interface Table {
  /** (row, class) */
  readonly weights: Float64Array;
  /** By the prefix and name as one word. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The same by prefix and by name, filled as they are asked for. */
  readonly found: Map<string, Map<string, Column>>;
}

/** The row of what weighs nothing. */
const NO_ROW = -1;
const COUNTS = Array.from({ length: 16 }, (_, count) => String(count));

const columnOf = (rows: ReadonlyMap<string, number>, holding = NO_ROW): Column => ({
  rows,
  holding,
  counts: COUNTS.map((count) => rows.get(count) ?? NO_ROW),
  value: undefined,
  row: NO_ROW,
  nextName: undefined,
  next: undefined,
});

const NONE: ReadonlyMap<string, number> = new Map();

const tableOf = once(tableFor);

function tableFor({ weights, classes }: Classifier): Table {
  const holding = new Map<string, number>();
  const rows = new Map<string, Map<string, number>>();
  for (const [row, feature] of [...weights.keys()].entries()) {
    const sign = feature.indexOf('=');
    if (sign < 0) {
      holding.set(feature, row);
      continue;
    }
    const name = feature.slice(0, sign);
    const column = rows.get(name) ?? added(rows, name, new Map<string, number>());
    column.set(feature.slice(sign + 1), row);
  }
  const names = [...new Set([...holding.keys(), ...rows.keys()])];
  const columns = new Map(names.map((name) => [name, columnOf(rows.get(name) ?? NONE, holding.get(name))]));
  return { weights: packed([...weights.values()], classes.length), columns, found: new Map() };
}

function packed(rows: readonly (readonly number[])[], width: number): Float64Array {
  const values = new Float64Array(rows.length * width);
  for (const [row, weights] of rows.entries()) values.set(weights, row * width);
  return values;
}

/** What some facts weigh for each class, on top of what others weigh: by default the bias. */
export function sumsOf(
  classifier: Classifier,
  all: readonly Facts[],
  others: readonly number[] = classifier.bias,
): number[] {
  const table = tableOf(classifier);
  const sums = [...others];
  for (const facts of all) add(facts, table, sums);
  return sums;
}

function add({ prefix, facts }: Facts, { weights, columns, found }: Table, sums: number[]): void {
  const named = found.get(prefix) ?? added(found, prefix, new Map<string, Column>());
  const counted: number[] = [];
  const width = sums.length;
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
    if (row === NO_ROW || counted.includes(row)) continue;
    counted.push(row);
    for (let k = 0, at = row * width; k < width; k++, at++) sums[k]! += weights[at]!;
  }
}

function rowOf(column: Column, value: string | number | true): number {
  if (value === true) return column.holding;
  if (typeof value === 'string') return rowOfWord(column, value);
  const isCount = Number.isInteger(value) && value >= 0 && value < COUNTS.length;
  return isCount ? column.counts[value]! : rowOfWord(column, String(value));
}

function rowOfWord(column: Column, value: string): number {
  if (column.value === value) return column.row;
  column.value = value;
  column.row = column.rows.get(value) ?? NO_ROW;
  return column.row;
}

function added<T>(to: Map<string, T>, key: string, value: T): T {
  to.set(key, value);
  return value;
}

/** Probability of each class by some facts, in the order of `classes`. */
export const weigh = (classifier: Classifier, all: readonly Facts[]): number[] => softmax(sumsOf(classifier, all));
