import type { Span, TextSpan } from './document';

/** A line with something on it, trimmed of white space and of marks that print nothing. */
export interface Line extends TextSpan {
  /** Whether an empty line, or the edge of the text, stands before and after. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

const LINE = /[^\r\n\u2028\u2029\f]+/g;
/** White space and what prints nothing: zero-width spaces, direction marks, byte order marks. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** The lines of a text that are not empty, in order. */
export function linesOf(text: string): Line[] {
  const spans = [...text.matchAll(LINE)]
    .map((match) => trimmed(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start < end);
  return spans.map((span, i) => ({
    ...textSpan(text, span),
    gapBefore: i === 0 || breaksBetween(text, spans[i - 1]!.end, span.start) > 1,
    gapAfter: i === spans.length - 1 || breaksBetween(text, span.end, spans[i + 1]!.start) > 1,
  }));
}

/** A span without the blank characters at its edges; empty at its start when it is all blank. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && BLANK.test(text[first]!)) first++;
  while (last > first && BLANK.test(text[last - 1]!)) last--;
  return { start: first, end: last };
}

export const textSpan = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

export const isBlank = (character: string) => BLANK.test(character);

const breaksBetween = (text: string, start: number, end: number) =>
  text.slice(start, end).match(/\r\n|[\n\r\u2028\u2029\f]/g)?.length ?? 0;
