/** Exact content spans: outer quotation marks, leading "that" and "to", and closing punctuation left out. */

import { flatMap } from '../../flat-map';
import type { Span } from '../../text/document';
import { type Candidate, merged, without } from './candidate';
import type { Range, Tree } from './tree';

const LEADING = /^(?:[\s,;:.!?–—-]+|(?:(?:only|merely|simply|just) that|that|to)(?=\s))/;
const TRAILING = /[\s,;:.–—-]+$/;
/** A piece that others follow keeps its full stop. */
const TRAILING_WITHIN = /[\s,;:–—-]+$/;

/** Pieces of a candidate's content as spans of the article's text, clear of its own source and cue. */
export function contentSpans(tree: Tree, candidate: Candidate): Span[] {
  let pieces = merged(candidate.content);
  const direct = candidate.rule.includes('quotation');
  if (candidate.cue !== undefined) pieces = flatMap(pieces, (piece) => without(piece, candidate.cue!));
  const { source } = candidate;
  if (source !== undefined && !direct && candidate.rule !== 'nominal cue')
    pieces = flatMap(pieces, (piece) => without(piece, [source.first, source.last]));
  pieces = flatMap(pieces, (piece) => byParagraph(tree, wholeWord(tree, piece)));
  return pieces
    .map((piece, i) => trimmed(tree, piece, i === pieces.length - 1 ? TRAILING : TRAILING_WITHIN))
    .filter(
      (span) => span.end > span.start && /[\p{L}\p{N}]/u.test(tree.document.article.text.slice(span.start, span.end)),
    );
}

/** "a non-starter": the parser takes the parts of a compound with hyphens for words of their own. */
function wholeWord(tree: Tree, [first, last]: Range): Range {
  const { tokens } = tree.document.annotation;
  let end = last;
  while (
    !tokens[end]!.spaceAfter &&
    (tokens[end]!.text === '-' || tokens[end + 1]?.text === '-') &&
    isWord(tree, end + 1)
  )
    end++;
  return [first, end];
}

/** A word, or a hyphen that more of it follows. */
const isWord = (tree: Tree, token: number): boolean =>
  token < tree.size && (/\p{L}/u.test(tree.lower[token]!) || !tree.document.annotation.tokens[token]!.spaceAfter);

/** A piece runs over paragraphs only in pieces of its own. */
function byParagraph(tree: Tree, [first, last]: Range): Range[] {
  const { paragraphOf, paragraphs } = tree.document;
  const out: Range[] = [];
  for (let at = first; at <= last; ) {
    const end = Math.min(last, paragraphs[paragraphOf[at]!]?.lastToken ?? last);
    out.push([at, end]);
    at = end + 1;
  }
  return out;
}

function trimmed(tree: Tree, [first, last]: Range, trailing: RegExp): Span {
  const { tokens } = tree.document.annotation;
  const { text } = tree.document.article;
  let start = tokens[first]!.start;
  let end = tokens[last]!.end;
  for (;;) {
    const before = `${start}-${end}`;
    const lead = LEADING.exec(text.slice(start, end));
    if (lead !== null && !/^-/.test(lead[0]) && !isPronounAt(tree, first, start)) start += lead[0].length;
    const tail = trailing.exec(text.slice(start, end));
    if (tail !== null && !text.slice(start, end).endsWith('...')) end -= tail[0].length;
    [start, end] = unquoted(tree, start, withClosingMark(tree, start, end));
    if (before === `${start}-${end}` || end <= start) return { start, end };
  }
}

/** Whether the word at an offset is "that" as a pronoun or determiner: "said that was wrong", "disputed that account". */
function isPronounAt(tree: Tree, from: number, offset: number): boolean {
  const { tokens } = tree.document.annotation;
  let at = from;
  while (tokens[at]!.start < offset) at++;
  return tree.lower[at] === 'that' && tree.tag[at] === 'DT' && ['nsubj', 'det', 'dobj'].includes(tree.dep[at]!);
}

/** The mark that closes a quotation inside the content belongs to it. */
function withClosingMark(tree: Tree, start: number, end: number): number {
  const { text } = tree.document.article;
  const inside = tree.document.quotations.find(
    ({ closed, inner, start: mark }) =>
      closed && mark > start && inner.end >= end && inner.start < end && /^[.,]?$/.test(text.slice(end, inner.end)),
  );
  return inside === undefined ? end : inside.end;
}

/** Leaves out marks that enclose the whole, and a mark whose partner stands outside. */
function unquoted(tree: Tree, start: number, end: number): [number, number] {
  for (const quotation of tree.document.quotations) {
    const { inner, closed } = quotation;
    if (quotation.start === start && quotation.end >= end)
      return [inner.start, Math.min(end, Math.max(inner.end, inner.start))];
    if (quotation.end === end && quotation.start < start && closed && inner.start >= start) return [start, inner.end];
  }
  return [start, end];
}

/** A token range as a span. */
export function spanOf(tree: Tree, [first, last]: Range): Span {
  const { tokens } = tree.document.annotation;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
