/** The day that stands in a dateline. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?';

/** Source of an expression for "Feb 3", "3 March 2024", "Monday, March 3, 2024". */
export const DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})(?:,?\\s+\\d{4})?`;

/** YYYY-MM-DD; without a year the last such day up to the day of publication. undefined where that is not known, or no such day is. */
export function dayOf(words: string, publishedOn: string | undefined): string | undefined {
  const month = MONTHS.indexOf((new RegExp(MONTH).exec(words)?.[0] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]);
  const year = Number(/\d{4}/.exec(words)?.[0] ?? yearBefore(month, day, publishedOn));
  if (!month || !day || !year) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

function yearBefore(month: number, day: number, publishedOn: string | undefined): number {
  if (publishedOn === undefined) return Number.NaN;
  const [year, publishedMonth, publishedDay] = publishedOn.split('-').map(Number) as [number, number, number];
  // A dateline may be a day ahead of the paper's own time zone.
  return month * 31 + day <= publishedMonth * 31 + publishedDay + 1 ? year : year - 1;
}
