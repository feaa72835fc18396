import type { Span } from './document';
import { isBlank } from './lines';

/** A paragraph as the parser should see it, with the place of each of its characters in the article. */
export interface Prose {
  readonly text: string;
  /** Offset in the article of each UTF-16 unit of `text`, and of its end; spaces put in have the offset of what follows. */
  readonly offsets: Int32Array;
}

/** A dash glued between a stop or word and a quotation mark: `said.-"No`, `"No"--he`. */
const GLUED_DASH = /^(?:[-–—]+)(?=["“”‘«])|^(?:[-–—]+)(?=[\p{L}\p{N}])/u;
const AFTER_CLOSE = /[.?!,"”»]$/;

/**
 * Rewrites a stretch of an article for tokenizing: each run of white space is one space, marks that print nothing go, and
 * glued dashes and quotation marks get a space on either side. Words keep their characters.
 */
export function proseOf(article: string, { start, end }: Span): Prose {
  const characters: string[] = [];
  const offsets: number[] = [];
  const put = (character: string, offset: number) => {
    if (character === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) return;
    characters.push(character);
    offsets.push(offset);
  };
  for (let at = start; at < end; at++) {
    const character = article[at]!;
    if (isBlank(character)) {
      if (/\s/.test(character) && character !== '\ufeff') put(' ', at);
      continue;
    }
    const dash = gluedDash(article, at, start, end);
    if (dash > 0) put(' ', at);
    for (let k = 0; k < Math.max(dash, 1); k++) put(article[at + k]!, at + k);
    if (dash > 0) {
      at += dash - 1;
      put(' ', at + 1);
    } else if (gluedSentence(article, at, end)) put(' ', at + 1);
  }
  offsets.push(end);
  return { text: characters.join(''), offsets: Int32Array.from(offsets) };
}

/** Length of a dash at `at` that is glued to a quotation mark on one side at least; 0 for none. */
function gluedDash(article: string, at: number, start: number, end: number): number {
  if (!/[-–—]/.test(article[at]!) || at === start) return 0;
  const match = GLUED_DASH.exec(article.slice(at, Math.min(end, at + 8)));
  if (!match) return 0;
  const before = article.slice(Math.max(start, at - 2), at);
  const opens = /["“”‘«]/.test(article[at + match[0].length] ?? '');
  return opens || AFTER_CLOSE.test(before) ? match[0].length : 0;
}

/** `he said.”The`, `he said."The`: a sentence that begins right behind a closing mark. */
const gluedSentence = (article: string, at: number, end: number) =>
  at + 1 < end &&
  /["”»]/.test(article[at]!) &&
  /[.?!,]/.test(article[at - 1] ?? '') &&
  /\p{Lu}/u.test(article[at + 1]!);
