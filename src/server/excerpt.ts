/** The place in a long text that a search found, short enough for a list. */

const BEFORE = 60;
const LENGTH = 180;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text without the stretches that were kept out of the body; an ellipsis where one stood between two pieces. */
export function bodyOf(text: string, leftOut: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...leftOut].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  pieces.push(text.slice(at));
  return pieces
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(' … ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Start of the window of `LENGTH` with the most different words of the query in it; the earliest of such. */
function densest(hits: readonly { readonly at: number; readonly word: string }[]): number | undefined {
  let best: { at: number; count: number } | undefined;
  for (const { at } of hits) {
    const inside = hits.filter((hit) => hit.at >= at && hit.at < at + LENGTH - BEFORE);
    const count = new Set(inside.map(({ word }) => word)).size;
    if (!best || count > best.count) best = { at, count };
  }
  return best?.at;
}

/**
 * Words around the densest place where words of the text begin with words of the query, whole words only, with an
 * ellipsis where the text goes on; undefined where none does (the index knows other forms of a word as well).
 */
export function excerpt(text: string, query: string): string | undefined {
  const wanted = [...new Set(wordsOf(query))];
  const hits = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: found, index }) => {
    const word = wanted.find((start) => found.toLowerCase().startsWith(start));
    return word === undefined ? [] : [{ at: index, word }];
  });
  const at = densest(hits.slice(0, 500));
  if (at === undefined) return undefined;
  const from = at <= BEFORE ? 0 : wordStart(text, at - BEFORE, at);
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH, at);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}

/** The first beginning of a word from `from` on, or `at` where none comes before it. */
function wordStart(text: string, from: number, at: number): number {
  const space = text.slice(from, at).search(/\s/);
  return space === -1 ? at : from + space + 1;
}

/** The last end of a word before `to`; at least the word at `at` stays whole. */
function wordEnd(text: string, to: number, at: number): number {
  const part = text.slice(at, to);
  const space = part.search(/\s\S*$/);
  return space === -1 ? to : at + space;
}
