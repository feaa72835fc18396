/** Dates as properties: the first day, the last of an interval, how exact and why. */
import type { ResolvedDate } from '../extract/extraction';
import type { Properties } from './batch';

/** An unresolved date keeps its reason and has no day. */
export function datedProperties(date: string | null, detail: ResolvedDate | undefined): Properties {
  if (!detail) return date ? { date, datePrecision: 'day' } : {};
  const { start, end, precision, reason } = detail;
  return {
    date: start ?? date ?? undefined,
    dateEnd: end !== null && end !== start ? end : undefined,
    datePrecision: precision,
    dateReason: reason,
  };
}
