/** From an expression to days, counted from a day and in the direction that the tense gives. */

import { flatMap } from '../../flat-map';
import type { TextSpan } from '../../text/document';
import type { DatePrecision, ResolvedDate } from '../extraction';
import { addDays, dayOf, lastOfMonth, mondayOf, monthOf, weekdayOf, yearOf } from './calendar';
import type { Meaning, Unit } from './find';

/** `open`: no tense tells ("the January 4-6 summit", "Thursday's vote"), so that the nearest is meant. */
export type Direction = 'past' | 'future' | 'open';

/** The day from which an expression counts, and its name for the reason. */
export interface Base {
  readonly day?: string;
  readonly name: string;
}

interface Days {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly reason: string;
}

export function resolve(meaning: Meaning, direction: Direction, base: Base, evidence: TextSpan | null): ResolvedDate {
  const days = base.day === undefined ? absolute(meaning) : daysOf(meaning, direction, base.day, base.name);
  if (days) return { evidence, ...days };
  return {
    evidence,
    start: null,
    end: null,
    precision: 'unresolved',
    reason: base.day === undefined ? 'no publication date to count from' : 'no such day',
  };
}

/** What needs no other day to be known. */
function absolute(meaning: Meaning): Days | undefined {
  if (meaning.form !== 'date' || meaning.year === undefined) return undefined;
  return ofDate(meaning, meaning.year, 'full date');
}

function daysOf(meaning: Meaning, direction: Direction, base: string, name: string): Days | undefined {
  switch (meaning.form) {
    case 'weekday':
      return ofWeekday(meaning, direction, base, name);
    case 'date':
      return meaning.year === undefined
        ? nearestYear(meaning, direction, base, name)
        : ofDate(meaning, meaning.year, 'full date');
    case 'shift':
      return ofShift(meaning.unit, meaning.by, base, name);
    case 'stretch':
      return ofStretch(meaning.unit, meaning.direction, base, name);
  }
}

const WEEK = 7;
const single = (start: string, reason: string): Days => ({ start, end: start, precision: 'day', reason });

function ofWeekday(
  { weekday, which }: { weekday: number; which?: string },
  direction: Direction,
  base: string,
  name: string,
): Days {
  const ahead = (weekday - weekdayOf(base) + WEEK) % WEEK;
  if (which === 'last') return single(addDays(base, ahead === 0 ? -WEEK : ahead - WEEK), `last weekday before ${name}`);
  if (which === 'next') return single(addDays(base, ahead === 0 ? WEEK : ahead), `next weekday after ${name}`);
  if (direction === 'open' && ahead > 0 && ahead < WEEK / 2)
    return single(addDays(base, ahead), `weekday nearest to ${name}`);
  if (direction === 'future') return single(addDays(base, ahead), `weekday on or after ${name}`);
  return single(addDays(base, ahead === 0 ? 0 : ahead - WEEK), `weekday on or before ${name}`);
}

type CalendarDate = Extract<Meaning, { form: 'date' }>;

function ofDate({ month, day, untilDay, untilMonth }: CalendarDate, year: number, reason: string): Days | undefined {
  if (month === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), precision: 'year', reason };
  if (day === undefined)
    return { start: dayOf(year, month, 1), end: lastOfMonth(year, month), precision: 'month', reason };
  const start = dayOf(year, month, day);
  if (monthOf(start) !== month) return undefined;
  return untilDay === undefined
    ? single(start, reason)
    : { start, end: dayOf(year, untilMonth ?? month, untilDay), precision: 'interval', reason };
}

/** A date without its year: the latest that is past, or the first that is to come. */
function nearestYear(date: CalendarDate, direction: Direction, base: string, name: string): Days | undefined {
  if (direction === 'open') return nearestYear(date, attributed(date, base), base, name);
  const years = [yearOf(base) - 1, yearOf(base), yearOf(base) + 1];
  const all = flatMap(
    years,
    (year) =>
      ofDate(date, year, `${direction === 'past' ? 'latest such date before' : 'first such date after'} ${name}`) ?? [],
  );
  return direction === 'past' ? all.filter(({ start }) => start <= base).pop() : all.find(({ end }) => end >= base);
}

/** Days by which a date of the year before or after may be nearer than that of the year itself. */
const TURN = 60;

/** Without its year a date is of the year of writing, but around the turn of the year of the one that is near. */
function attributed({ month, day }: CalendarDate, base: string): 'past' | 'future' {
  const inYear = (years: number) => dayOf(yearOf(base) + years, month!, day ?? 1);
  if (inYear(0) <= base) return inYear(1) <= addDays(base, TURN) ? 'future' : 'past';
  return inYear(-1) >= addDays(base, -TURN) ? 'past' : 'future';
}

function ofShift(unit: Unit, by: number, base: string, name: string): Days {
  const reason = `counted from ${name}`;
  if (unit === 'day') return single(addDays(base, by), reason);
  if (unit === 'week')
    return {
      start: addDays(mondayOf(base), by * WEEK),
      end: addDays(mondayOf(base), by * WEEK + WEEK - 1),
      precision: 'week',
      reason,
    };
  if (unit === 'weekend')
    return {
      start: addDays(mondayOf(base), by * WEEK + 5),
      end: addDays(mondayOf(base), by * WEEK + 6),
      precision: 'interval',
      reason,
    };
  const [year, month] = [yearOf(base), monthOf(base)];
  if (unit === 'year')
    return { start: dayOf(year + by, 1, 1), end: dayOf(year + by, 12, 31), precision: 'year', reason };
  return { start: dayOf(year, month + by, 1), end: lastOfMonth(year, month + by), precision: 'month', reason };
}

/** How far "the coming days" may reach. */
const REACH: Record<Unit, number> = { day: 7, week: 28, month: 183, year: 1096, weekend: 14 };

function ofStretch(unit: Unit, direction: Direction, base: string, name: string): Days {
  const far = addDays(base, direction === 'future' ? REACH[unit] : -REACH[unit]);
  const [start, end] = direction === 'future' ? [base, far] : [far, base];
  return {
    start,
    end,
    precision: 'interval',
    reason: `stretch of ${unit}s ${direction === 'future' ? 'from' : 'up to'} ${name}`,
  };
}
