/** Facts as the named features that classifiers weigh. */

import { flatMap } from '../../flat-map';
import type { Features } from './logistic';

export type { Features };

/** `[name, value]`; `true` for what simply holds, left out where `undefined` or `false`. */
export type Fact = readonly [string, string | number | boolean | undefined];

/** Facts that go by one prefix; the same fact twice counts once. */
export interface Facts {
  readonly prefix: string;
  readonly facts: readonly Fact[];
}

/** The number of steps, in ascending order, that a value has reached: "0" where it is under all. */
export function stepsReached(value: number, steps: readonly number[]): string {
  let reached = 0;
  // By place: an iterator boxes each fraction that it gives out.
  for (let i = 0; i < steps.length; i++) if (value >= steps[i]!) reached++;
  return String(reached);
}

/** Each fact as "prefix name=value": what training sees of it. */
export const featuresOf = (all: readonly Facts[]): Features => flatMap(all, named);

function named({ prefix, facts }: Facts): string[] {
  const found = new Set<string>();
  for (const [name, value] of facts)
    if (value !== undefined && value !== false) found.add(value === true ? prefix + name : `${prefix}${name}=${value}`);
  return [...found];
}
