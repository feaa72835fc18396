/** Arithmetic with days written YYYY-MM-DD, in UTC so that no time zone moves them. */

const MILLISECONDS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const day = (time: number) => new Date(time).toISOString().slice(0, 10);

export const addDays = (from: string, days: number): string => day(at(from) + days * MILLISECONDS);

/** 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(at(date)).getUTCDay();

/** `month` from 1; months before January and after December run over into other years. */
export const dayOf = (year: number, month: number, date: number): string => day(Date.UTC(year, month - 1, date));

export const lastOfMonth = (year: number, month: number): string => dayOf(year, month + 1, 0);

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** The Monday of the week that the day lies in. */
export const mondayOf = (date: string): string => addDays(date, -((weekdayOf(date) + 6) % 7));
