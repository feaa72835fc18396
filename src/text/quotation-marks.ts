/** Reads the marks of quotation in a paragraph: which characters are marks, and whether they open or close. */
import { flatMap } from '../flat-map';

export type MarkRole = 'open' | 'close' | 'either';

export interface QuotationMark {
  readonly start: number;
  readonly end: number;
  /** Marks pair only within their family. */
  readonly family: Family;
  readonly role: MarkRole;
}

export type Family =
  | 'curly'
  | 'straight'
  | 'doubled'
  | 'guillemet'
  | 'low'
  | 'curlySingle'
  | 'straightSingle'
  | 'singleGuillemet';

export const isSingle = (family: Family) =>
  family === 'curlySingle' || family === 'straightSingle' || family === 'singleGuillemet';

const FAMILIES: Readonly<Record<string, readonly [Family, MarkRole]>> = {
  '“': ['curly', 'open'],
  '”': ['curly', 'close'],
  '‟': ['curly', 'open'],
  '„': ['low', 'open'],
  '"': ['straight', 'either'],
  '＂': ['straight', 'either'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '``': ['doubled', 'open'],
  "''": ['doubled', 'either'],
  '‘‘': ['curly', 'open'],
  '’’': ['curly', 'close'],
  '‘': ['curlySingle', 'open'],
  '‛': ['curlySingle', 'open'],
  '’': ['curlySingle', 'close'],
  "'": ['straightSingle', 'either'],
  '‹': ['singleGuillemet', 'open'],
  '›': ['singleGuillemet', 'close'],
};
const MARK = /``|''|‘‘|’’(?!\p{L})|[“”‟„"＂«»‘‛’'‹›]/gu;
/** Years and clipped words that begin with an apostrophe. */
const CLIPPED = /^(?:\d0s|\d\d\b|em\b|til\b|cause\b|tis\b|twas\b|n\b|round\b|bout\b)/i;
const OPENS_AFTER = /[\s([{–—\-/“‘"'«„]/;
const MEASURE = /\d$/;

/** The marks of a paragraph in order, apostrophes and inches left out. */
export function marksOf(paragraph: string): QuotationMark[] {
  return flatMap([...paragraph.matchAll(MARK)], (match) => {
    const [family, role] = FAMILIES[match[0]]!;
    const [before, after] = [paragraph.slice(0, match.index), paragraph.slice(match.index + match[0].length)];
    const resolved = role === 'either' || match[0] === '“' ? roleByNeighbours(before, after, role) : role;
    if (isSingle(family) && isApostrophe(before, after, resolved)) return [];
    return [{ start: match.index, end: match.index + match[0].length, family, role: resolved }];
  });
}

/** A mark with space before and a word after opens; with a word before and space or punctuation after closes. */
function roleByNeighbours(before: string, after: string, unclear: MarkRole): MarkRole {
  const mayOpen = (before === '' || OPENS_AFTER.test(before.at(-1)!)) && /^[^\s,.;]/.test(after);
  const mayClose = before !== '' && /\S$/.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  if (mayOpen === mayClose) return unclear;
  return mayOpen ? 'open' : 'close';
}

/** "don't", "’90s"; the possessive of a plural ("the ministers' talks") looks like a closing mark and is told when pairing. */
function isApostrophe(before: string, after: string, role: MarkRole): boolean {
  const [wordBefore, wordAfter] = [/[\p{L}\p{N}]$/u.test(before), /^[\p{L}\p{N}]/u.test(after)];
  if (wordBefore && wordAfter) return true;
  return !wordBefore && wordAfter && CLIPPED.test(after) && role !== 'close';
}

/** `6'2"`: a measure, where no quotation is open. */
export const isMeasure = (paragraph: string, { start, family }: QuotationMark) =>
  (family === 'straight' || family === 'straightSingle') && MEASURE.test(paragraph.slice(0, start));

/** A plural's apostrophe: an s before, a space and a small letter behind. */
export const isPossessive = (paragraph: string, { start, end, family }: QuotationMark) =>
  isSingle(family) && /s$/i.test(paragraph.slice(0, start)) && /^\s+\p{L}/u.test(paragraph.slice(end));
