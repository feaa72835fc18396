/** How many there are in the gold, how many were found, how many of those are right. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const EMPTY: Tally = { gold: 0, found: 0, right: 0 };

export const plus = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
});

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
/** All in per cent, 0 where there is nothing. */
export const precision = (t: Tally) => 100 * ratio(t.right, t.found);
export const recall = (t: Tally) => 100 * ratio(t.right, t.gold);
/** Right among the gold, of measures that only look at what was found. */
export const share = (t: Tally) => (t.gold ? (100 * t.right) / t.gold : 0);
export function f1(t: Tally): number {
  const [p, r] = [ratio(t.right, t.found), ratio(t.right, t.gold)];
  return p + r ? (200 * p * r) / (p + r) : 0;
}

/** One decimal, exact ties to the even digit, as Python prints. A double is a tie only at quarters. */
export function oneDecimal(value: number): string {
  return (value * 4) % 4 === 1 ? (value - 0.05).toFixed(1) : value.toFixed(1);
}
