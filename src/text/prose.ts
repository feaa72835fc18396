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
  const pieces: string[] = [];
  // A space may be put in before each character and behind it, and the end has an offset as well.
  const offsets = new Int32Array(3 * (end - start) + 1);
  let size = 0;
  const put = (piece: string, offset: number) => {
    if (piece === ' ' && (size === 0 || pieces.at(-1) === ' ')) return;
    pieces.push(piece);
    for (let k = 0; k < piece.length; k++) offsets[size++] = offset + k;
  };
  for (let at = start; at < end; at++) {
    const rest = plainEnd(article, at, end);
    if (rest > at) put(article.slice(at, rest), at);
    at = rest;
    if (at === end) break;
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
  offsets[size++] = end;
  return { text: pieces.join(''), offsets: offsets.slice(0, size) };
}

/** Where a run of ASCII letters and digits ends that begins at `at`: nothing is done to any of them. */
function plainEnd(article: string, at: number, end: number): number {
  let rest = at;
  while (rest < end && isPlain(article.charCodeAt(rest))) rest++;
  return rest;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

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
