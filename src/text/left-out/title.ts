import { endsAsProse, isTitleCase, wordsOf } from '../headline-form';
import type { Line } from '../lines';
import { isBoilerplate } from './boilerplate';
import { isByline } from './byline';
import { isCaption } from './caption';

/** The longest first line that still is a title: official texts name every signatory in theirs. */
const MAX_LENGTH = 400;
/** "> " before the title, as copies of wire stories have it, and the like. */
const MARK = /^(?:[>#*=-]+\s+)/;
/** The publisher behind the title: " – Reuters", " | BBC News", " - Times of India". */
const MASTHEAD = /\s+[–—|-]\s+(?:the\s+)?\p{Lu}[\p{L}.'’&]*(?:\s+(?:of|the|and|&|\p{Lu}[\p{L}.'’&]*)){0,4}$/u;
const LABEL = /^[\p{Lu}\s.]{1,40}:\s/u;

/** How many lines may stand above a title that is known: a section's name, a date. */
const LINES_ABOVE = 4;

/** Indexes of the lines that are the article's title. A given title is looked for first; it may run over several lines. */
export function titleLines(lines: readonly Line[], given: string | undefined): readonly number[] {
  const known = given === undefined ? [] : linesOfTitle(lines.slice(0, LINES_ABOVE), given);
  if (known.length > 0) return known;
  return lines[0] && isTitleByForm(lines[0], lines[1]) ? [0] : [];
}

function linesOfTitle(lines: readonly Line[], given: string): number[] {
  const first = lines.findIndex((line) => startsTitle(line.text, given));
  if (first < 0) return [];
  for (let last = first; last < lines.length; last++) {
    const joined = lines
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
    if (sameTitle(joined, given)) return Array.from({ length: last - first + 1 }, (_, k) => first + k);
  }
  return [];
}

const startsTitle = (line: string, given: string) =>
  sameTitle(line, given) || keyOf(given).startsWith(`${keyOf(line)} `);

/** A short first line with no final stop and an empty line after it; without the empty line, in title case before prose. */
function isTitleByForm(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > MAX_LENGTH || wordsOf(line.text).length < 2) return false;
  if (endsAsProse(line.text) || LABEL.test(line.text) || isByline(line) || isBoilerplate(line) || isCaption(line))
    return false;
  if (line.gapAfter) return true;
  return isTitleCase(line.text) && line.text.length <= 150 && next.text.length > 150 && endsAsProse(next.text);
}

/** The title without the mark before it and the publisher's name behind it. */
export function cleanTitle(line: string): string {
  const title = line.replace(MARK, '').trim();
  const bare = title.replace(MASTHEAD, '');
  return wordsOf(bare).length >= 3 ? bare : title;
}

/** Length of the mark before a title. */
export const titleMarkLength = (line: string): number => MARK.exec(line)?.[0].length ?? 0;

const sameTitle = (line: string, given: string) =>
  [line, cleanTitle(line)].some((form) => keyOf(form) === keyOf(given) || keyOf(form) === keyOf(cleanTitle(given)));

const keyOf = (title: string) => wordsOf(title.replace(MARK, '')).join(' ').replace(/[.'’]/g, '').toLowerCase();
