/** chrono's parser of dates, which leaves out what can find nothing in a text: each of its parts searches all of it. */
import { casual, type ParsedResult, type Parser } from 'chrono-node';
import { flatMap } from '../../flat-map';

/** Behind "3rd" or "of" also where no space parts them, but no part of another word: "market", "declared". */
const MONTH =
  /(?:^|[^a-z]|of|st|nd|rd|th)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;

const DIGIT = /\d/;

/** By chrono's part, what no text is without in which it finds anything. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  ISOFormatParser: /\d-\d/,
  ENYearMonthDayParser: /\d{4}[-./\s]/,
  SlashDateFormatParser: DIGIT,
  ENSlashMonthFormatParser: /\d\/\d/,
  ENYearMonthNameParser: DIGIT,
  ENMonthNameLittleEndianParser: MONTH,
  ENMonthNameMiddleEndianParser: MONTH,
  ENMonthNameParser: MONTH,
  ENWeekdayParser: /sun|mon|tue|wed|thu|fri|sat|week/i,
  ENCasualDateParser: /\b(?:now|to(?:day|night|morrow)|overmorrow|tmrw?|yesterday|last\s*night)\b/i,
  ENCasualTimeParser: /morning|afternoon|evening|night|midday|noon/i,
  ENTimeExpressionParser: DIGIT,
  ENTimeUnitAgoFormatParser: /ago|before|earlier/i,
  ENTimeUnitLaterFormatParser: /later|after|from now|henceforth|forward|out/i,
  ENRelativeDateFormatParser: /this|last|past|next|after/i,
  ENTimeUnitCasualRelativeFormatParser: /this|last|past|next|after|[+-]/i,
  ENEndOfCurrentMonthParser: /month/i,
};

const chrono = casual.clone();
const parts = chrono.parsers.map((parser) => ({ parser, sign: SIGNS[parser.constructor.name] }));
/** Each once: some parts have the same. */
const signs = [...new Set(flatMap(parts, ({ sign }) => sign ?? []))];

function partsFor(text: string): Parser[] {
  const found = signs.filter((sign) => sign.test(text));
  const used: Parser[] = [];
  for (const { parser, sign } of parts) if (sign === undefined || found.includes(sign)) used.push(parser);
  return used;
}

/** What `casual` of chrono finds in a text. */
export function calendarIn(text: string, reference: Date): ParsedResult[] {
  chrono.parsers = partsFor(text);
  return chrono.parse(text, reference);
}
