import { isSmallWord } from '../headline-form';
import { DATE, dayOf } from './dateline-date';
import { anyOf } from './phrases';
import { placeNames } from './place-names';

/** What a paragraph opens with before its first sentence: "PARIS (AFP) - ", "DOHA ", "Islamabad: ". */
export interface DatelinePrefix {
  /** Characters up to the first word of the sentence. */
  readonly length: number;
  /** The first place named, in its usual spelling; "" when only a day is given. */
  readonly place: string;
  /** YYYY-MM-DD where the year is given or follows from the day of publication. */
  readonly date?: string;
}

const CAPITALS = String.raw`(?:ST\.|FT\.|\p{Lu}[\p{Lu}'’-]+)`;
const CAPITALS_PLACE = `${CAPITALS}(?:\\s+(?:${CAPITALS}|DE|EL|AL)){0,3}`;
const TITLED_PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]+|de|el|al|of)){0,3}`;
const PLACES = `(?:${TITLED_PLACE})(?:(?:\\s*/\\s*|,\\s+|\\s+and\\s+)(?:${TITLED_PLACE}))*?`;
const AGENCY = String.raw`(?:\s*,)?\s*(?:\((?![RDI]-|[RDI]\))(?:\p{Lu}|dpa)[^()]{0,50}\)|\/\p{Lu}{2,12}\/\.?|\b(?:Reuters|AFP|AP|TASS|Xinhua|IRNA|SANA|WAFA|KUNA|Interfax|UPI|dpa|Yonhap|Kyodo|Anadolu)\b)`;
const SEPARATOR = String.raw`\s*(?:–|—|--+|:|(?<=\s)-|-(?=\s))\s*`;
const FULL = new RegExp(
  `^(?<places>${PLACES})(?:\\s*\\[\\p{Lu}[^\\]]{1,40}\\])?(?<date>[,.]?\\s+(?:on\\s+)?${DATE})?[.,]?(?:(?<agency>${AGENCY})[.,]?(?<after>${SEPARATOR})?|(?<separator>${SEPARATOR}))(?=\\s*\\S)`,
  'u',
);
/** Place and day on a line of their own, as official texts have them: "Geneva, 8 March 2025". */
const ALONE = new RegExp(`^(?<places>${PLACES})[,.]?\\s+(?:on\\s+)?(?<date>${DATE})\\.?$`, 'u');
const DAY_ONLY = new RegExp(`^(?<date>${DATE})\\s*[–—-]\\s+(?=\\p{Lu}|["“])`, 'u');
const BARE = new RegExp(
  `^(?<places>${CAPITALS_PLACE}(?:\\s*/\\s*${CAPITALS_PLACE})*)(?<region>,\\s+(?:${TITLED_PLACE}))?\\s+(?=[\\p{Lu}\\d"“'‘])`,
  'u',
);
const KICKER = new RegExp(`^${anyOf('kickers')}$`, 'i');
const MAX_LENGTH = 110;
/** Shorter words in capitals that no gazetteer knows are acronyms as often as towns. */
const MIN_UNKNOWN_LETTERS = 6;

/**
 * The dateline that a paragraph opens with. It takes evidence that what stands there is a place: the name in capitals, a
 * day or an agency behind it, or the gazetteer, for "Kerry: ..." and "NATO Secretary General ..." look the same.
 */
export function datelineOf(
  paragraph: string,
  text: string,
  publishedOn: string | undefined,
): DatelinePrefix | undefined {
  const head = paragraph.slice(0, 2 * MAX_LENGTH);
  return separated(head, publishedOn) ?? bare(head, text) ?? dayOnly(head, publishedOn);
}

/** The dateline that a line is and nothing else. */
export function datelineAlone(line: string, publishedOn?: string): DatelinePrefix | undefined {
  const { places, date } = (line.length <= MAX_LENGTH && ALONE.exec(line)?.groups) || {};
  if (!places) return undefined;
  return { length: line.length, place: firstPlace(places), date: dayOf(date!, publishedOn) };
}

function separated(head: string, publishedOn: string | undefined): DatelinePrefix | undefined {
  const match = FULL.exec(head);
  const { places = '', date, agency, after } = match?.groups ?? {};
  const separator = match?.groups?.separator ?? after;
  if (!match || match[0].length > MAX_LENGTH || !(separator || agency)) return undefined;
  const evidence = {
    places,
    rest: head.slice(match[0].length),
    hasDay: date !== undefined,
    agency,
    separator: separator?.trim(),
  };
  if (!isSeparated(evidence)) return undefined;
  return {
    length: lengthWithSpace(head, match[0].length),
    place: firstPlace(places),
    date: date && dayOf(date, publishedOn),
  };
}

interface Evidence {
  readonly places: string;
  readonly rest: string;
  readonly hasDay: boolean;
  readonly agency: string | undefined;
  readonly separator: string | undefined;
}

function isSeparated({ places, rest, hasDay, agency, separator }: Evidence): boolean {
  if (!/^\s*["“”'‘«([]?[\p{Lu}\d]/u.test(rest)) return false;
  const capitals = isInCapitals(places.split(',')[0]!);
  const known = partsOf(places).every((part) => placeNames().isPlace(part));
  if (agency && (separator || agency.includes('/')))
    return known || capitals || hasDay || /\p{Lu}{2}|Reuters|News|Agenc|dpa/u.test(agency);
  if (agency && !separator) return capitals && hasDay;
  if (placeNames().isAcronym(places) && !known) return false;
  if (separator === ':') return known;
  return hasDay || (capitals && !rest.includes(` ${separator} `)) || (known && !isParenthesis(rest, separator));
}

const isInCapitals = (place: string) =>
  !/\p{Ll}{2}|['’]S\b/u.test(place) && /\p{Lu}{3}/u.test(place) && place.split(' ').length <= 4;

/** "Moscow – Kyiv's eastern neighbour – said": a second dash in the sentence makes the first one no separator. */
const isParenthesis = (rest: string, separator: string | undefined) =>
  (rest.split(/[.?!]\s/)[0] ?? '').includes(separator ?? '\n');

function bare(head: string, text: string): DatelinePrefix | undefined {
  const match = BARE.exec(head);
  if (!match || !/\p{Ll}{2}/u.test(head.slice(match[0].length))) return undefined;
  const { places = '', region } = match.groups ?? {};
  const runsOn = /^\p{Lu}[\p{Lu}'’]/u.test(head.slice(match[0].length));
  const kept = knownPrefix(places) ?? (!runsOn && isUnknownPlace(places, text) ? places : undefined);
  if (kept === undefined) return undefined;
  const end = kept === places && region ? kept.length + knownRegion(region) : kept.length;
  return { length: lengthWithSpace(head, end), place: firstPlace(kept) };
}

/** "BRUSSELS EU leaders": the longest run of words that is a place. */
function knownPrefix(places: string): string | undefined {
  const words = places.split(/(?<=\s|\/)/);
  for (let count = words.length; count > 0; count--) {
    const prefix = words
      .slice(0, count)
      .join('')
      .replace(/[\s/]+$/, '');
    const parts = partsOf(prefix);
    if (prefix.length >= 4 && parts.every((part) => placeNames().isPlace(part))) return prefix;
  }
  return undefined;
}

/** Not an acronym: several words, or long, and nowhere else in the text in capitals. */
function isUnknownPlace(places: string, text: string): boolean {
  if (placeNames().isAcronym(places) && !places.includes(' ')) return false;
  const [first = ''] = places.toLowerCase().split(/[\s/]/);
  if (isSmallWord(first) || KICKER.test(places)) return false;
  if (/['’]/.test(places) || places.split(/[\s/]+/).length > 3) return false;
  const letters = places.replace(/[^\p{L}]/gu, '').length;
  if (text.split(places).length > 2) return false;
  return letters >= MIN_UNKNOWN_LETTERS || text.includes(usualCase(places));
}

/** Length of ", Japan" in ", Japan John Kerry": as many words as name a place. */
function knownRegion(region: string): number {
  const words = region.split(/(?<=\s)/);
  for (let count = words.length; count > 1; count--) {
    const prefix = words.slice(0, count).join('').trimEnd();
    if (placeNames().isPlace(prefix.replace(/^,\s+/, ''))) return prefix.length;
  }
  return 0;
}

function dayOnly(head: string, publishedOn: string | undefined): DatelinePrefix | undefined {
  const match = DAY_ONLY.exec(head);
  return match ? { length: match[0].length, place: '', date: dayOf(match.groups!.date!, publishedOn) } : undefined;
}

const partsOf = (places: string) => places.split(/\s*\/\s*|,\s+|\s+and\s+/).filter(Boolean);

const firstPlace = (places: string) => usualCase(partsOf(places)[0] ?? places);

/** "SAN FRANCISCO" as "San Francisco"; a name that has small letters stays. */
const usualCase = (name: string) =>
  /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

const lengthWithSpace = (head: string, length: number) => length + (/^\s*/.exec(head.slice(length))?.[0].length ?? 0);
