/** The ledger of a proposal as rows of actors under the state they speak for, and what is remarkable in them. */
import { stances } from '../../schema';
import type { LedgerEntry } from '../api';
import { dayNumber } from '../store/day';

/** 1 for, -1 against, 0 neither: what makes two stances contradict. */
const SIDE: Readonly<Record<string, number>> = { proposes: 1, supports: 1, accepts: 1, opposes: -1 };
export const sideOf = (stance: string): number => SIDE[stance] ?? 0;

export interface LedgerCell {
  readonly entry: LedgerEntry;
  /** Day number; undefined where neither the text nor the article has a date. */
  readonly day?: number;
  /** The text itself tells the day; else the article's publication stands in. */
  readonly told: boolean;
  /** Other stance than the actor's previous one. */
  readonly changed: boolean;
}

export interface LedgerRow {
  readonly actor: string;
  readonly name: string;
  readonly kind: string;
  readonly cells: readonly LedgerCell[];
  readonly changes: number;
}

export interface LedgerGroup {
  readonly code: string | null;
  readonly name: string;
  readonly rows: readonly LedgerRow[];
}

export interface Contradiction {
  readonly actor: string;
  readonly name: string;
  readonly first: LedgerEntry;
  readonly second: LedgerEntry;
  readonly sameDay: boolean;
}

const dayOf = (entry: LedgerEntry) => dayNumber(entry.on) ?? dayNumber(entry.publishedOn);
const late = Number.POSITIVE_INFINITY;

function byTime(a: LedgerEntry, b: LedgerEntry): number {
  return (dayOf(a) ?? late) - (dayOf(b) ?? late) || a.start - b.start || (a.id < b.id ? -1 : 1);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function rowOf(entries: readonly LedgerEntry[]): LedgerRow {
  const sorted = [...entries].sort(byTime);
  const { actor, name, kind } = sorted[0]!;
  let before: string | undefined;
  const cells = sorted.map((entry) => {
    const neutral = entry.stance === 'neutral';
    const changed = !neutral && before !== undefined && before !== entry.stance;
    if (!neutral) before = entry.stance;
    const day = dayOf(entry);
    return { entry, ...(day === undefined ? {} : { day }), told: entry.on !== null, changed };
  });
  return { actor, name, kind, cells, changes: cells.filter(({ changed }) => changed).length };
}

export type LedgerOrder = 'state' | 'stance' | 'changes' | 'latest';

const orderOf = (stance: string) => stances[stance as keyof typeof stances]?.order ?? 99;
const lastCell = (row: LedgerRow) => row.cells.at(-1)!;

const COMPARE: Readonly<Record<LedgerOrder, (a: LedgerRow, b: LedgerRow) => number>> = {
  state: () => 0,
  stance: (a, b) => orderOf(lastCell(a).entry.stance) - orderOf(lastCell(b).entry.stance),
  changes: (a, b) => b.changes - a.changes,
  latest: (a, b) => (lastCell(b).day ?? 0) - (lastCell(a).day ?? 0),
};

export function groupsOf(entries: readonly LedgerEntry[], order: LedgerOrder = 'state'): LedgerGroup[] {
  const compare = (a: LedgerRow, b: LedgerRow) => COMPARE[order](a, b) || a.name.localeCompare(b.name);
  const byState = groupBy(entries, ({ represents }) => represents ?? '');
  const groups = [...byState].map(([code, list]) => ({
    code: code || null,
    name: code ? (list.find(({ state }) => state)?.state ?? code) : 'No state',
    rows: [...groupBy(list, ({ actor }) => actor).values()].map(rowOf).sort(compare),
  }));
  // States that stand first in the chosen order lead; actors of no state come last unless asked otherwise.
  return groups.sort(
    (a, b) =>
      COMPARE[order](a.rows[0]!, b.rows[0]!) ||
      Number(a.code === null) - Number(b.code === null) ||
      a.name.localeCompare(b.name),
  );
}

/** For each actor, stances for and against: of one day a contradiction, of different days a turn told as such. */
export function contradictionsOf(entries: readonly LedgerEntry[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [actor, list] of groupBy(entries, (entry) => entry.actor)) {
    const sorted = [...list].sort(byTime).filter(({ stance }) => sideOf(stance) !== 0);
    sorted.forEach((second, i) => {
      const first = sorted[i - 1];
      if (!first || sideOf(first.stance) === sideOf(second.stance)) return;
      found.push({ actor, name: second.name, first, second, sameDay: dayOf(first) === dayOf(second) });
    });
  }
  return found.sort((a, b) => Number(b.sameDay) - Number(a.sameDay) || a.name.localeCompare(b.name));
}

export interface TimeColumn {
  readonly from: number;
  readonly to: number;
}

const MOST_COLUMNS = 12;
const WIDTHS = [1, 7, 14, 28, 91, 182, 365];

/** Days where something was said; gathered into equal stretches when they are too many to stand side by side. */
export function columnsOf(entries: readonly LedgerEntry[]): TimeColumn[] {
  const days = [...new Set(entries.flatMap((entry) => dayOf(entry) ?? []))].sort((a, b) => a - b);
  if (days.length <= MOST_COLUMNS) return days.map((day) => ({ from: day, to: day }));
  const [first, last] = [days[0]!, days.at(-1)!];
  const width =
    WIDTHS.find((w) => (last - first + 1) / w <= MOST_COLUMNS) ?? Math.ceil((last - first + 1) / MOST_COLUMNS);
  const columns = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, i) => ({
    from: first + i * width,
    to: Math.min(last, first + (i + 1) * width - 1),
  }));
  return columns.filter(({ from, to }) => days.some((day) => day >= from && day <= to));
}
