/** Properties as the driver sends them: a JS number goes over as a float and a JS Date as an empty map. */
import neo4j from 'neo4j-driver';
import type { Properties, Value } from '../graph/batch';
import type { PropertySpec } from '../schema';
import { columnsOf } from './generated-cypher';

const ENCODERS: Readonly<Record<PropertySpec['type'], (value: Value) => unknown>> = {
  string: (value) => value,
  float: (value) => value,
  boolean: (value) => value,
  strings: (value) => value,
  integer: (value) => neo4j.int(value as number),
  date: (value) => dateOf(value as string),
};

/** From YYYY-MM-DD. */
export function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, date);
}

type Specs = Readonly<Record<string, PropertySpec>>;

/** What is undefined is left out. */
export function encode(properties: Properties, specs: Specs): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) row[name] = ENCODERS[specs[name]!.type](value);
  }
  return row;
}

/** What is undefined is null, so that a node which is there loses it. */
export function encodeAll(properties: Properties, specs: Specs): Record<string, unknown> {
  const nothing = Object.keys(specs).filter((name) => name !== 'id' && properties[name] === undefined);
  return { ...encode(properties, specs), ...Object.fromEntries(nothing.map((name) => [name, null])) };
}

/** Values in the order of the columns of a statement that creates; what is undefined is null, which creates nothing. */
export function listEncoder(specs: Specs): (properties: Properties) => unknown[] {
  const columns = columnsOf(specs).map((name) => [name, ENCODERS[specs[name]!.type]] as const);
  return (properties) =>
    columns.map(([name, encoder]) => (properties[name] === undefined ? null : encoder(properties[name])));
}

/** The driver's value as plain data: dates as YYYY-MM-DD. Whole numbers come as numbers already. */
export function decodeValue(value: unknown): Value | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => String(decodeValue(item)));
  return typeof value === 'object' ? String(value) : (value as Value);
}

export const decode = (properties: Readonly<Record<string, unknown>>): Record<string, Value | undefined> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, decodeValue(value)]));
