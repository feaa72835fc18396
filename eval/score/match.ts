import type { ScoredSpan } from './form';

/** Every offset that the spans cover. */
export function charactersOf(spans: readonly (ScoredSpan | undefined)[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const span of spans) for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) covered.add(i);
  return covered;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const i of a) if (b.has(i)) count++;
  return count;
}

/** Size of the intersection over size of the union; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either ? both / either : 0;
}

export function overlaps(a: ScoredSpan | undefined, b: ScoredSpan | undefined): boolean {
  return a !== undefined && b !== undefined && Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** `[index in xs, index in ys]` */
export type Pair = readonly [number, number];

/** One-to-one pairs, the most similar first (ties: the earlier ones), none less similar than `least`. */
export function bestPairs<X, Y>(
  xs: readonly X[],
  ys: readonly Y[],
  similarity: (x: X, y: Y) => number,
  least: number,
): readonly Pair[] {
  const scored = xs.flatMap((x, i) => ys.map((y, j) => ({ i, j, s: similarity(x, y) })));
  const candidates = scored.filter(({ s }) => s >= least).sort((a, b) => b.s - a.s || a.i - b.i || a.j - b.j);
  const left = new Set<number>();
  const right = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of candidates) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** The same for a yes-or-no match. */
export function pairsWhere<X, Y>(xs: readonly X[], ys: readonly Y[], same: (x: X, y: Y) => boolean): readonly Pair[] {
  return bestPairs(xs, ys, (x, y) => Number(same(x, y)), 1);
}
