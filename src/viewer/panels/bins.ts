/** Days gathered into columns that are wide enough to be seen and hit. */
export interface Bin {
  /** First and last day, as numbers. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTHS = [1, 7, 14, 28, 91, 182, 365];

/** Columns of equal length over all days that were counted; at most `most` of them. */
export function binsOf(days: ReadonlyMap<number, number>, most: number): Bin[] {
  if (days.size === 0) return [];
  const first = Math.min(...days.keys());
  const last = Math.max(...days.keys());
  const width = WIDTHS.find((days) => (last - first + 1) / days <= most) ?? Math.ceil((last - first + 1) / most);
  const bins = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, i) => ({
    from: first + i * width,
    to: Math.min(first + (i + 1) * width - 1, last),
    count: 0,
  }));
  for (const [day, count] of days) bins[Math.floor((day - first) / width)]!.count += count;
  return bins;
}
