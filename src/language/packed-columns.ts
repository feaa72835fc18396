/** Columns on their way to another thread, which numbers names in its own way. */

import { flatMap } from '../flat-map';
import type { Columns } from './columns';
import { nameOf, numberOf } from './names';

export interface PackedColumns {
  readonly columns: Columns;
  /** The names that the numbers in the columns stand for. */
  readonly names: ReadonlyMap<number, string>;
}

const NAMED = ['tags', 'pos', 'deps', 'entities'] as const;

export function packColumns(columns: Columns): PackedColumns {
  const numbers = new Set(flatMap(NAMED, (column) => [...new Set(columns[column])]));
  return { columns, names: new Map([...numbers].map((number) => [number, nameOf(number)])) };
}

export function unpackColumns({ columns, names }: PackedColumns): Columns {
  const here = new Map([...names].map(([number, name]) => [number, numberOf(name)]));
  const renumber = (column: Uint16Array): Uint16Array => column.map((number) => here.get(number)!);
  const { tags, pos, deps, entities } = columns;
  return {
    ...columns,
    tags: renumber(tags),
    pos: renumber(pos),
    deps: renumber(deps),
    entities: renumber(entities),
  };
}
