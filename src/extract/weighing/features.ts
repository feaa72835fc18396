/** Facts as the named features that classifiers weigh. */
import type { Features } from './logistic';

export type { Features };

/** `[name, value]`; `true` for what simply holds, left out where `undefined` or `false`. */
export type Fact = readonly [string, string | number | boolean | undefined];

/** The number of steps, in ascending order, that a value has reached: "0" where it is under all. */
export const stepsReached = (value: number, steps: readonly number[]): string =>
  String(steps.filter((step) => value >= step).length);

/** "prefix name=value", each once. */
export function named(prefix: string, facts: readonly Fact[]): string[] {
  const found = new Set<string>();
  for (const [name, value] of facts)
    if (value !== undefined && value !== false) found.add(value === true ? prefix + name : `${prefix}${name}=${value}`);
  return [...found];
}
