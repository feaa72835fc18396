/** Multinomial logistic regression over named features: what the evidence for each of a few answers weighs together. */

/** A classifier: one weight a class for every feature that was seen in training. */
export interface Classifier {
  readonly classes: readonly string[];
  /** One a class. */
  readonly bias: readonly number[];
  /** Feature ("dep=dobj") to its weights, one a class. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Names of what holds of a case; each counts once. A feature that was never seen in training weighs nothing. */
export type Features = readonly string[];

/** Probability of each class, in the order of `classes`; they sum to 1. */
export function probabilities({ bias, weights }: Classifier, features: Features): number[] {
  const sums = [...bias];
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!;
  }
  return softmax(sums);
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers: number[] = [];
  let total = 0;
  for (let k = 0; k < sums.length; k++) {
    const power = Math.exp(sums[k]! - most);
    powers.push(power);
    total += power;
  }
  for (let k = 0; k < powers.length; k++) powers[k]! /= total;
  return powers;
}
