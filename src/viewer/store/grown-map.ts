/**
 * A readonly map that grows by giving back a longer one. All versions share one table, of which each sees the first
 * entries, so that adding fifty to fifty thousand costs what fifty cost. Where a version that was outgrown grows
 * another way, or a value is replaced, the table is copied.
 */
interface Table<V> {
  readonly places: Map<string, number>;
  readonly keys: string[];
  readonly values: V[];
}

function copied<V>({ keys, values }: Table<V>, size: number): Table<V> {
  const copy = { keys: keys.slice(0, size), values: values.slice(0, size) };
  return { ...copy, places: new Map(copy.keys.map((key, place) => [key, place])) };
}

export class GrownMap<V> implements ReadonlyMap<string, V> {
  private constructor(
    private readonly table: Table<V>,
    readonly size: number,
  ) {}

  static of<V>(entries: Iterable<readonly [string, V]> = []): GrownMap<V> {
    return new GrownMap<V>({ places: new Map(), keys: [], values: [] }, 0).with(entries);
  }

  static from<V>(map: ReadonlyMap<string, V>): GrownMap<V> {
    return map instanceof GrownMap ? map : GrownMap.of(map);
  }

  with(entries: Iterable<readonly [string, V]>): GrownMap<V> {
    let table = this.table.keys.length === this.size ? this.table : copied(this.table, this.size);
    for (const [key, value] of entries) {
      const place = table.places.get(key);
      if (place === undefined) {
        table.places.set(key, table.keys.push(key) - 1);
        table.values.push(value);
      } else if (table.values[place] !== value) {
        // Others see what was there before this call.
        if (place < this.size && table === this.table) table = copied(table, table.keys.length);
        table.values[place] = value;
      }
    }
    return new GrownMap(table, table.keys.length);
  }

  /** Whether the other is an earlier or later version of this one. */
  isOfOneLine(other: ReadonlyMap<string, V>): boolean {
    return other instanceof GrownMap && other.table === this.table;
  }

  /** Values from one place of the order to another. */
  valuesFrom(start: number, end = this.size): V[] {
    return this.table.values.slice(start, end);
  }

  private placeOf(key: string): number | undefined {
    const place = this.table.places.get(key);
    return place !== undefined && place < this.size ? place : undefined;
  }

  has(key: string): boolean {
    return this.placeOf(key) !== undefined;
  }

  get(key: string): V | undefined {
    const place = this.placeOf(key);
    return place === undefined ? undefined : this.table.values[place];
  }

  keys() {
    return this.table.keys.slice(0, this.size)[Symbol.iterator]();
  }

  values() {
    return this.valuesFrom(0)[Symbol.iterator]();
  }

  entries() {
    return this.table.keys
      .slice(0, this.size)
      .map((key, place): [string, V] => [key, this.table.values[place]!])
      [Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

export interface Difference<V> {
  /** Values that only the later map has a key for. */
  readonly came: readonly V[];
  /** Values that only the earlier one had a key for. */
  readonly gone: readonly V[];
}

/** Between two versions of one line that is the end of the longer one; else both are gone through. */
export function differenceOf<V>(before: ReadonlyMap<string, V>, after: ReadonlyMap<string, V>): Difference<V> {
  if (before === after) return { came: [], gone: [] };
  if (before instanceof GrownMap && after instanceof GrownMap && before.isOfOneLine(after)) {
    return { came: after.valuesFrom(before.size), gone: before.valuesFrom(after.size) };
  }
  const only = (one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>) =>
    [...one].filter(([key]) => !other.has(key)).map(([, value]) => value);
  return { came: only(after, before), gone: only(before, after) };
}
