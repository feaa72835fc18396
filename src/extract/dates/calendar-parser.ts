/** chrono's parser of dates, which leaves out what can find nothing in a text: each of its parts searches all of it. */
import { casual, type ParsedResult, type Parser } from 'chrono-node';

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** By chrono's part, what no text is without in which it finds anything. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  ISOFormatParser: /\d-\d/,
  ENYearMonthDayParser: /\d{4}[-./\s]/,
  SlashDateFormatParser: /\d/,
  ENSlashMonthFormatParser: /\d\/\d/,
  ENYearMonthNameParser: /\d/,
  ENMonthNameLittleEndianParser: MONTH,
  ENMonthNameMiddleEndianParser: MONTH,
  ENMonthNameParser: MONTH,
  ENWeekdayParser: /sun|mon|tue|wed|thu|fri|sat|week/i,
  ENCasualDateParser: /now|to(?:day|night|morrow)|overmorrow|tmr|yesterday|night/i,
  ENCasualTimeParser: /morning|afternoon|evening|night|midday|noon/i,
  ENTimeExpressionParser: /\d/,
  ENTimeUnitAgoFormatParser: /ago|before|earlier/i,
  ENTimeUnitLaterFormatParser: /later|after|from now|henceforth|forward|out/i,
  ENRelativeDateFormatParser: /this|last|past|next|after/i,
  ENTimeUnitCasualRelativeFormatParser: /this|last|past|next|after|[+-]/i,
  ENEndOfCurrentMonthParser: /month/i,
};

const chrono = casual.clone();
const parsers = chrono.parsers;

const mayFind = (parser: Parser, text: string): boolean => SIGNS[parser.constructor.name]?.test(text) ?? true;

/** What `casual` of chrono finds in a text. */
export function calendarIn(text: string, reference: Date): ParsedResult[] {
  chrono.parsers = parsers.filter((parser) => mayFind(parser, text));
  return chrono.parse(text, reference);
}
