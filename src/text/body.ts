import type { Article } from './article';
import type { Document, LeftOut, Span, TextSpan } from './document';
import { interviewTurns, type Turn } from './interview';
import type { BodyLine } from './layout';
import { datelineOf } from './left-out/dateline';
import { kickerLength } from './left-out/kicker';
import { trailerWithin } from './left-out/trailer';
import { textSpan, trimmed } from './lines';
import { listMarkLength } from './list-mark';

/** A paragraph before it is annotated. */
export interface Stretch extends Span {
  readonly label?: TextSpan;
  readonly turn?: Turn;
}

export interface Body {
  readonly paragraphs: readonly Stretch[];
  /** What was cut off the paragraphs. */
  readonly leftOut: readonly LeftOut[];
  readonly dateline?: Document['dateline'];
}

/** How far down a dateline may stand: a second headline may come first. */
const DATELINE_WITHIN = 3;

/** Cuts labels, list marks, kickers, datelines and trailers off the lines of the body. */
export function bodyOf(article: Article, lines: readonly BodyLine[]): Body {
  const paragraphs: Stretch[] = [];
  const leftOut: LeftOut[] = [];
  let dateline: Document['dateline'];
  let pending: TextSpan | undefined;
  for (const [k, { line, label }] of lines.entries()) {
    const cut = cutOf(article, line, label?.contentStart ?? 0);
    leftOut.push(...cut.leftOut);
    let { start } = cut;
    const found =
      dateline || label || k >= DATELINE_WITHIN
        ? undefined
        : datelineOf(article.text.slice(start, cut.end), article.text, article.publishedOn);
    if (found) {
      const span = textSpan(article.text, trimmed(article.text, { start, end: start + found.length }));
      dateline = { place: found.place, span, date: found.date };
      leftOut.push({ kind: 'dateline', ...span });
      start += found.length;
    }
    const ownLabel = label && textSpan(article.text, { start: line.start, end: line.start + label.length });
    const span = trimmed(article.text, { start, end: cut.end });
    if (span.start < span.end) paragraphs.push({ ...span, label: ownLabel ?? pending });
    pending = span.start < span.end ? undefined : (ownLabel ?? pending);
  }
  const turns = interviewTurns(article.text, paragraphs);
  return { paragraphs: paragraphs.map((paragraph, i) => ({ ...paragraph, turn: turns[i] })), leftOut, dateline };
}

/** A line without its label or list mark, its kicker and the trailer behind its last sentence. */
function cutOf({ text }: Article, line: TextSpan, labelLength: number): Span & { leftOut: LeftOut[] } {
  const mark = labelLength || listMarkLength(line.text);
  const kicker = labelLength ? 0 : kickerLength(line.text.slice(mark));
  const trailer = trailerWithin(line.text);
  const leftOut: LeftOut[] = [];
  const start = line.start + mark + kicker;
  const end = trailer ? line.start + trailer.start : line.end;
  if (kicker > 0)
    leftOut.push({ kind: 'boilerplate', ...textSpan(text, trimmed(text, { start: line.start + mark, end: start })) });
  if (trailer) leftOut.push({ kind: 'trailer', ...textSpan(text, { start: end, end: line.start + trailer.end }) });
  return { start, end, leftOut };
}
