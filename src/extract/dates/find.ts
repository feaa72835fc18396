/** Expressions of time in a stretch of text, as written; what day they mean is for `resolve` to say. */
import type { ParsedResult } from 'chrono-node';
import { flatMap } from '../../flat-map';
import type { Span } from '../../text/document';
import { calendarIn } from './calendar-parser';

export type Unit = 'day' | 'week' | 'month' | 'year' | 'weekend';

/** What an expression says of itself. */
export type Meaning =
  | { readonly form: 'weekday'; readonly weekday: number; readonly which?: 'last' | 'next' | 'this' }
  | {
      readonly form: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly untilDay?: number;
      readonly untilMonth?: number;
    }
  | { readonly form: 'shift'; readonly unit: Unit; readonly by: number }
  | { readonly form: 'stretch'; readonly unit: Unit; readonly direction: 'past' | 'future' };

export interface Expression extends Span {
  readonly meaning: Meaning;
}

/** Weekdays and months. */
const CALENDAR_WORD =
  '(?:sun|mon|tues|wednes|thurs|fri|satur)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december';

/** Only sentences in which one of these stands are searched at all. */
const SIGN = new RegExp(
  `\\b(?:${CALENDAR_WORD}|today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|days?|weeks?|months?|years?|weekend|(?:1[89]|20)\\d\\d)\\b`,
  'i',
);

const UNITS: Record<string, Unit> = { day: 'day', week: 'week', month: 'month', year: 'year', weekend: 'weekend' };
const SHIFTS: Record<string, number> = { last: -1, previous: -1, this: 0, next: 1, following: 1 };
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  a_few: 3,
};

const SHIFT =
  /\b(?:(?:earlier|later|late|early)\s+)?(last|previous|this|next|following)\s+(week|month|year|weekend)\b/gi;
const AGO =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(day|week|month|year)s?\s+(ago|earlier)\b/gi;
const STRETCH =
  /\b(?:the\s+)?(coming|next|past|last|recent|following)\s+(?:(?:few|several|couple\s+of|two|three|four|five|six|\d+)\s+)?(day|week|month|year)s\b/gi;
const NEAR = /\b(yesterday|today|tonight|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening))\b/gi;
const NEAR_DAYS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, this: 0, last: -1 };

/** In the order of the text; `offset` is where the text begins in the article. */
export function expressionsIn(text: string, offset: number): Expression[] {
  if (!SIGN.test(text)) return [];
  const own = relativeIn(text);
  const dated = datesIn(text).filter(
    (found) => !own.some((other) => found.start < other.end && other.start < found.end),
  );
  return [...own, ...dated]
    .sort((a, b) => a.start - b.start)
    .map((found) => ({ ...found, start: found.start + offset, end: found.end + offset }));
}

function relativeIn(text: string): Expression[] {
  const spanned = (match: RegExpMatchArray, meaning: Meaning): Expression => ({
    start: match.index!,
    end: match.index! + match[0].length,
    meaning,
  });
  return [
    ...matchesOf(SHIFT, SPAN, text).map((m) =>
      spanned(m, { form: 'shift', unit: UNITS[m[2]!.toLowerCase()]!, by: SHIFTS[m[1]!.toLowerCase()]! }),
    ),
    ...matchesOf(AGO, BACK, text).map((m) =>
      spanned(m, {
        form: 'shift',
        unit: UNITS[m[2]!.toLowerCase()]!,
        by: -(NUMBERS[m[1]!.toLowerCase()] ?? Number(m[1])),
      }),
    ),
    ...matchesOf(STRETCH, SPANS, text).map((m) =>
      spanned(m, {
        form: 'stretch',
        unit: UNITS[m[2]!.toLowerCase()]!,
        direction: /coming|next|following/i.test(m[1]!) ? 'future' : 'past',
      }),
    ),
    ...matchesOf(NEAR, DAY, text).map((m) =>
      spanned(m, { form: 'shift', unit: 'day', by: NEAR_DAYS[m[1]!.toLowerCase().split(/\s/)[0]!]! }),
    ),
    ...matchesOf(YEAR, DIGIT, text).map((m) => spanned(m, { form: 'date', year: Number(m[1]) })),
  ];
}

/** What no text is without in which a pattern is found; the names of weekdays have none of it. */
const SPAN = /week|month|year/i;
const SPANS = /(?:day|week|month|year)s/i;
const BACK = /ago|earlier/i;
const DAY = /yesterday|today|tomorrow|night|this\s/i;
const DIGIT = /\d/;

const matchesOf = (pattern: RegExp, sign: RegExp, text: string): RegExpMatchArray[] =>
  sign.test(text) ? [...text.matchAll(pattern)] : [];

const YEAR = /\bin\s+((?:19|20)\d\d)\b(?!\s*[-–])/gi;
/** Any day does: only what is certain of the result is used. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

/** A weekday or a month: without one there is nothing for chrono to find that is used here. */
const CALENDAR = new RegExp(`\\b(?:${CALENDAR_WORD})\\b`, 'i');

function datesIn(text: string): Expression[] {
  if (!CALENDAR.test(text)) return [];
  return flatMap(calendarIn(text, REFERENCE), (result) => {
    const meaning = meaningOf(result);
    return meaning ? [{ start: result.index, end: result.index + result.text.length, meaning }] : [];
  });
}

function meaningOf({ start, end, text }: ParsedResult): Meaning | undefined {
  const [day, month, year] = (['day', 'month', 'year'] as const).map((part) =>
    start.isCertain(part) ? start.get(part)! : undefined,
  );
  if (/\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b/i.test(text)) return undefined;
  if (month === undefined && start.isCertain('weekday'))
    return { form: 'weekday', weekday: start.get('weekday')!, ...whichOf(text) };
  // "now" and its like are days of the reference, which means nothing here.
  if (month === undefined || /^may$/.test(text) || !(/\d/.test(text) || CALENDAR.test(text))) return undefined;
  const until = end?.isCertain('day') ? { untilDay: end.get('day')!, untilMonth: end.get('month')! } : {};
  return {
    form: 'date',
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    ...until,
  };
}

function whichOf(text: string): { which?: 'last' | 'next' | 'this' } {
  const which = /\b(last|next|this)\b/i.exec(text)?.[1]?.toLowerCase() as 'last' | 'next' | 'this' | undefined;
  return which ? { which } : {};
}
