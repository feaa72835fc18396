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
/** Hidden one by one, or tied to a node that is not drawn: no filter would bring it. */
const AWAY = -3;

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

/** (item): what the filters say of it, nodes first. */
function verdictsOf(items: Items, judge: Judge, hidden: ReadonlySet<string>): Int8Array {
  const { nodes, sources, targets } = items;
  const verdicts = new Int8Array(nodes.length + sources.length);
  for (let i = 0; i < nodes.length; i += 1) {
    verdicts[i] = hidden.size > 0 && hidden.has(nodes[i]!.id) ? AWAY : judge(i);
  }
  for (let r = 0, i = nodes.length; i < verdicts.length; r += 1, i += 1) {
    const isTied = verdicts[sources[r]!] === PASSES && verdicts[targets[r]!] === PASSES;
    verdicts[i] = isTied ? judge(i) : AWAY;
  }
  return verdicts;
}

/** A facet at a time: a walk along one column of numbers. */
function countsOf(items: Items, verdicts: Int8Array, facet: Facet): Int32Array {
  const counts = new Int32Array(items.values[facet].length);
  const codes = items.codes[facet];
  const own = FACETS.indexOf(facet);
  for (let i = 0; i < verdicts.length; i += 1) {
    const verdict = verdicts[i]!;
    const code = codes[i]!;
    if (code !== NONE && (verdict === PASSES || verdict === own)) counts[code]! += 1;
  }
  return counts;
}

function daysOf({ values, codes, days: dayOf, nodes }: Items, verdicts: Int8Array): Pick<Visible, 'days' | 'undated'> {
  const statement = values.kind.indexOf('Statement');
  const days = new Map<number, number>();
  let undated = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    const counts = verdicts[i] === PASSES || verdicts[i] === TIME;
    if (!counts || codes.kind[i] !== statement) continue;
    const day = dayOf[i]!;
    if (day === UNDATED) undated += 1;
    else days.set(day, (days.get(day) ?? 0) + 1);
  }
  return { days, undated };
}

export function visibleOf(items: Items, filters: Filters, time: TimeRange, hidden: ReadonlySet<string>): Visible {
  const verdicts = verdictsOf(items, judgeOf(items, filters, time), hidden);
  const drawn = new Uint8Array(verdicts.length);
  for (let i = 0; i < drawn.length; i += 1) if (verdicts[i] === PASSES) drawn[i] = 1;
  const nodes = drawn.subarray(0, items.nodes.length);
  const relationships = drawn.subarray(items.nodes.length);
  const counts = FACETS.map((facet) => [facet, countsOf(items, verdicts, facet)] as const);
  return {
    nodes,
    relationships,
    counts: Object.fromEntries(counts) as unknown as Visible['counts'],
    ...daysOf(items, verdicts),
    nodeCount: sumOf(nodes),
    relationshipCount: sumOf(relationships),
  };
}

function sumOf(column: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += column[i]!;
  return sum;
}
