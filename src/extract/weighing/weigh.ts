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
  /** Values that were looked up before, each at its {@link placeOf}, and their rows: few values are most of them. */
  readonly known: (string | undefined)[];
  readonly knownRows: Int32Array;
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
  /** By row, which facts it was last counted for: each counts once among those of one prefix. */
  readonly counted: Float64Array;
  /** The number of the facts that are being counted. */
  count: number;
}

/** The row of what weighs nothing. */
const NO_ROW = -1;
const COUNTS = Array.from({ length: 16 }, (_, count) => String(count));

/** How many values are kept; a power of two. */
const placesFor = ({ size }: ReadonlyMap<string, number>): number => (size > 64 ? 64 : 16);

const columnOf = (rows: ReadonlyMap<string, number>, holding = NO_ROW): Column => ({
  rows,
  holding,
  counts: COUNTS.map((count) => rows.get(count) ?? NO_ROW),
  known: new Array<string | undefined>(placesFor(rows)).fill(undefined),
  knownRows: new Int32Array(placesFor(rows)),
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
  return {
    weights: packed([...weights.values()], classes.length),
    columns,
    counted: new Float64Array(weights.size),
    count: 0,
    found: new Map(),
  };
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
  // Pushed one by one: a copy of an array that has held anything but fractions would box each sum anew.
  const sums: number[] = [];
  for (let k = 0; k < others.length; k++) sums.push(others[k]!);
  for (const facts of all) add(facts, table, sums);
  return sums;
}

function add({ prefix, facts }: Facts, table: Table, sums: number[]): void {
  const { weights, counted } = table;
  const named = table.found.get(prefix) ?? added(table.found, prefix, new Map<string, Column>());
  const count = ++table.count;
  const width = sums.length;
  let last: Column | undefined;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i]!;
    const value = fact[1];
    if (value === undefined || value === false) continue;
    const column = columnAfter(last, fact[0], prefix, named, table);
    last = column;
    const row = rowOf(column, value);
    if (row === NO_ROW || counted[row] === count) continue;
    counted[row] = count;
    for (let k = 0, at = row * width; k < width; k++, at++) sums[k]! += weights[at]!;
  }
}

function columnAfter(
  last: Column | undefined,
  name: string,
  prefix: string,
  named: Map<string, Column>,
  { columns }: Table,
): Column {
  if (last?.nextName === name) return last.next!;
  const column = named.get(name) ?? added(named, name, columns.get(prefix + name) ?? columnOf(NONE));
  if (last) {
    last.nextName = name;
    last.next = column;
  }
  return column;
}

function rowOf(column: Column, value: string | number | true): number {
  if (value === true) return column.holding;
  if (typeof value === 'string') return rowOfWord(column, value);
  const isCount = Number.isInteger(value) && value >= 0 && value < COUNTS.length;
  return isCount ? column.counts[value]! : rowOfWord(column, String(value));
}

function rowOfWord({ rows, known, knownRows }: Column, value: string): number {
  const place = placeOf(value) & (known.length - 1);
  if (known[place] === value) return knownRows[place]!;
  const row = rows.get(value) ?? NO_ROW;
  known[place] = value;
  knownRows[place] = row;
  return row;
}

/** Tells most words apart that stand in one column, and costs less than to look one up. */
const placeOf = (value: string): number =>
  value.length === 0 ? 0 : value.length + 3 * value.charCodeAt(0) + 5 * value.charCodeAt(value.length - 1);

function added<T>(to: Map<string, T>, key: string, value: T): T {
  to.set(key, value);
  return value;
}

/** Probability of each class by some facts, in the order of `classes`. */
export const weigh = (classifier: Classifier, all: readonly Facts[]): number[] => softmax(sumsOf(classifier, all));
