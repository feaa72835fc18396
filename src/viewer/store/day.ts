/** Days as numbers (days since 1970-01-01), so that ranges are comparisons. */
const DAY = 86_400_000;

/** Undefined for anything but YYYY-MM-DD. */
export function dayNumber(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const time = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / DAY);
}

export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "12 Mar" */
export const shortDay = (day: number): string => SHORT.format(day * DAY);

/** Days within a text, written as everywhere on the page. */
export const withLongDays = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, longDay);

/** "12 Mar 2025", or the text itself where it is no day. */
export function longDay(text: string): string {
  const day = dayNumber(text);
  return day === undefined ? text : LONG.format(day * DAY);
}
