/** Columns of numbers over nodes and relationships, which can be continued when the graph grows. */

/** The facet does not apply to the item. */
export const NONE = -1;

/** How many nodes and relationships a column is about. */
export interface Sizes {
  readonly order: number;
  readonly size: number;
}

/**
 * Takes into `column` what an earlier one held. Nodes come first, then relationships, so the earlier relationships move
 * behind the new nodes.
 */
export function grown<C extends Int16Array | Int32Array>(column: C, { order }: Sizes, before?: C, held?: Sizes): C {
  if (!before || !held) return column;
  column.set(before.subarray(0, held.order));
  column.set(before.subarray(held.order), order);
  return column;
}

/** Values as their places in the order in which they were met. */
export class Column {
  readonly values: string[];
  private readonly places: Map<string, number>;
  constructor(
    readonly codes: Int16Array,
    values: readonly string[] = [],
  ) {
    this.values = [...values];
    this.places = new Map(values.map((value, place) => [value, place]));
  }

  put(i: number, value: string | undefined): void {
    if (value === undefined) {
      this.codes[i] = NONE;
      return;
    }
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.places.set(value, place);
    }
    this.codes[i] = place;
  }
}
