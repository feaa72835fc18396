/** What the filters leave to be drawn, and how many items each value of each facet stands for under the others. */

import { NONE } from './columns';
import { dayNumber } from './day';
import { type Items, UNDATED } from './items';
import { FACETS, type Facet, type Filters, type TimeRange } from './state';

export interface Visible {
  /** (node) and (relationship): 1 where it is drawn. */
  readonly nodes: Uint8Array;
  readonly relationships: Uint8Array;
  /** (facet, value): items that would be drawn if only this facet were open. */
  readonly counts: Readonly<Record<Facet, Int32Array>>;
  /** Statements a day, under every filter but time; undated ones apart. */
  readonly days: ReadonlyMap<number, number>;
  readonly undated: number;
  readonly nodeCount: number;
  readonly relationshipCount: number;
}

/** For each facet, 1 at the codes that are switched off. */
function excludedCodes(items: Items, filters: Filters): Record<Facet, Uint8Array> {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const off = new Set(filters[facet] ?? []);
      return [facet, Uint8Array.from(items.values[facet], (value) => (off.has(value) ? 1 : 0))];
    }),
  ) as Record<Facet, Uint8Array>;
}

const TIME = FACETS.length;
const PASSES = -1;
const FAILS = -2;

/** PASSES, FAILS (by two or more), or the number of the one filter that stops item `i`. */
type Judge = (i: number) => number;

function judgeOf(items: Items, filters: Filters, time: TimeRange): Judge {
  const off = excludedCodes(items, filters);
  const active = FACETS.map((facet, f) => ({ codes: items.codes[facet], off: off[facet], f })).filter(({ off }) =>
    off.includes(1),
  );
  const from = dayNumber(time.from) ?? Number.NEGATIVE_INFINITY;
  const to = dayNumber(time.to) ?? Number.POSITIVE_INFINITY;
  return (i) => {
    let verdict = PASSES;
    for (const { codes, off, f } of active) {
      const code = codes[i]!;
      if (code === NONE || !off[code]) continue;
      if (verdict !== PASSES) return FAILS;
      verdict = f;
    }
    const day = items.days[i]!;
    if (day === UNDATED || (day >= from && day <= to)) return verdict;
    return verdict === PASSES ? TIME : FAILS;
  };
}

class Tally {
  readonly counts: Record<Facet, Int32Array>;
  readonly days = new Map<number, number>();
  undated = 0;
  constructor(private readonly items: Items) {
    this.counts = Object.fromEntries(
      FACETS.map((facet) => [facet, new Int32Array(items.values[facet].length)]),
    ) as Record<Facet, Int32Array>;
  }
  add(i: number, verdict: number): void {
    for (let f = 0; f < FACETS.length; f += 1) {
      if (verdict !== PASSES && verdict !== f) continue;
      const code = this.items.codes[FACETS[f]!][i]!;
      if (code !== NONE) this.counts[FACETS[f]!][code]! += 1;
    }
  }
  addDay(i: number, verdict: number): void {
    if (verdict !== PASSES && verdict !== TIME) return;
    const day = this.items.days[i]!;
    if (day === UNDATED) this.undated += 1;
    else this.days.set(day, (this.days.get(day) ?? 0) + 1);
  }
}

export function visibleOf(items: Items, filters: Filters, time: TimeRange, hidden: ReadonlySet<string>): Visible {
  const judge = judgeOf(items, filters, time);
  const tally = new Tally(items);
  const order = items.nodes.length;
  const nodes = new Uint8Array(order);
  const statement = items.values.kind.indexOf('Statement');
  let nodeCount = 0;
  for (let i = 0; i < order; i += 1) {
    if (hidden.has(items.nodes[i]!.id)) continue;
    const verdict = judge(i);
    tally.add(i, verdict);
    if (items.codes.kind[i] === statement) tally.addDay(i, verdict);
    if (verdict !== PASSES) continue;
    nodes[i] = 1;
    nodeCount += 1;
  }
  const relationships = new Uint8Array(items.relationships.length);
  let relationshipCount = 0;
  for (let r = 0; r < relationships.length; r += 1) {
    if (!nodes[items.sources[r]!] || !nodes[items.targets[r]!]) continue;
    const verdict = judge(order + r);
    tally.add(order + r, verdict);
    if (verdict !== PASSES) continue;
    relationships[r] = 1;
    relationshipCount += 1;
  }
  const { counts, days, undated } = tally;
  return { nodes, relationships, counts, days, undated, nodeCount, relationshipCount };
}
