import { flatMap } from '../flat-map';
import { blocksOf } from './blocks';
import type { LeftOut, LeftOutKind, Span, TextSpan } from './document';
import { endsSentence } from './headline-form';
import { type Label, labelsOf } from './labels';
import { isBoilerplate } from './left-out/boilerplate';
import { isByline, isPlainByline } from './left-out/byline';
import { isCaption } from './left-out/caption';
import { datelineAlone } from './left-out/dateline';
import { frontMatterOf } from './left-out/front-matter';
import { isMasthead } from './left-out/masthead';
import { isSectionHeading } from './left-out/section-heading';
import { isHeadlineLike, isTeaserLabel, labelledHeadline, teaserHeadline } from './left-out/teaser';
import { cleanTitle, titleLines, titleMarkLength } from './left-out/title';
import { isTrailer, isTrailerAtEnd } from './left-out/trailer';
import { type Line, textSpan } from './lines';
import { isLoneMark, listMarkLength } from './list-mark';

/** A line of the body. */
export interface BodyLine {
  readonly line: Line;
  readonly label?: Label;
}

export interface Layout {
  readonly title?: TextSpan;
  readonly body: readonly BodyLine[];
  readonly leftOut: readonly LeftOut[];
}

/** What a line is, and which part of it the left-out stretch is where that is not the whole. */
interface Verdict {
  readonly kind: LeftOutKind | 'body' | 'mark';
  readonly part?: Span;
}

/** Characters within which a title and what follows it stand. */
const OPENING = 4000;
const BODY: Verdict = { kind: 'body' };
/** A line this long that ends as a sentence shows that the body has begun, and that no trailer stands above it. */
const PROSE = 60;

/** Sorts the lines of an article into body and what is kept out of it. A given title helps to find the title's line. */
export function layoutOf(text: string, title: string | undefined): Layout {
  const front = frontMatterOf(text)?.span;
  const lines = blocksOf(text).filter((line) => !front || line.start >= front.end);
  const labels = labelsOf(lines);
  const verdicts = judge(lines, labels, labels.has(lines[0]!) ? [] : titleLines(lines, title));
  const leftOut = flatMap(lines, (line, i) => leftOutOf(text, line, verdicts[i]!));
  if (front) leftOut.unshift({ kind: 'boilerplate', ...textSpan(text, front) });
  return {
    title: leftOut.find(({ kind }) => kind === 'title'),
    body: flatMap(lines, (line, i) => (verdicts[i]!.kind === 'body' ? [{ line, label: labels.get(line) }] : [])),
    leftOut,
  };
}

/** The title that a text itself opens with, without the publisher's name behind it. */
export function titleOf(text: string): string | undefined {
  const end = frontMatterOf(text)?.span.end ?? 0;
  const lines = blocksOf(text.slice(0, end + OPENING)).filter(({ start }) => start >= end);
  const [first] = titleLines(lines, undefined);
  return first === undefined ? undefined : cleanTitle(lines[first]!.text);
}

function judge(lines: readonly Line[], labels: ReadonlyMap<Line, Label>, title: readonly number[]): Verdict[] {
  const firstProse = lines.findIndex((line) => isProse(line));
  const lastProse = lines.findLastIndex(
    (line) => isProse(line) && !isTrailer(line) && !isBoilerplate(line) && !isCaption(line),
  );
  const verdicts: Verdict[] = [];
  for (const [i, line] of lines.entries()) {
    if (title.includes(i))
      verdicts.push({ kind: 'title', part: { start: titleMarkLength(line.text), end: line.text.length } });
    else if (labels.has(line)) verdicts.push(BODY);
    else
      verdicts.push(
        verdictOf(lines, i, verdicts, {
          opening: i < firstProse,
          aboveProse: i < firstProse || firstProse < 0,
          belowProse: i > lastProse,
        }),
      );
  }
  return verdicts;
}

const isProse = ({ text }: Line) => text.length >= PROSE && endsSentence(text);

interface Zone {
  /** Above the first paragraph of prose, where there is one. */
  readonly opening: boolean;
  readonly aboveProse: boolean;
  readonly belowProse: boolean;
}

function verdictOf(lines: readonly Line[], i: number, before: readonly Verdict[], zone: Zone): Verdict {
  const line = lines[i]!;
  if (isLoneMark(line.text)) return { kind: 'mark' };
  const whole = wholeLineKind(line, zone);
  if (whole) return { kind: whole };
  const labelled = labelledHeadline(line);
  if (labelled) return { kind: 'teaser', part: labelled };
  if (isTeaserLabel(line) && (zone.belowProse || announces(lines, i))) return { kind: 'boilerplate' };
  const teaser = teaserHeadline(line, {
    previous: lines[i - 1],
    introduced: isIntroduced(lines, i, before),
    labelled: isBelowLabel(lines, i, before),
    betweenProse: isBetweenProse(lines, i),
  });
  if (teaser && !zone.aboveProse) return { kind: 'teaser', part: teaser };
  if (isSectionHeading(line, lines[i - 1], lines[i + 1])) return { kind: 'section-heading' };
  return zone.opening && isMasthead(line) ? { kind: 'boilerplate' } : BODY;
}

/** What a line is by its own words. Names of authors stand above the body or below it, never inside. */
function wholeLineKind(line: Line, { aboveProse, belowProse }: Zone): LeftOutKind | undefined {
  if (isTrailer(line) || (belowProse && isTrailerAtEnd(line))) return 'trailer';
  if (isPlainByline(line) || ((aboveProse || belowProse) && isByline(line))) return 'byline';
  if ((aboveProse || belowProse) && datelineAlone(line.text)) return 'dateline';
  if (isCaption(line)) return 'caption';
  return isBoilerplate(line) ? 'boilerplate' : undefined;
}

const announces = (lines: readonly Line[], i: number) =>
  lines[i + 1] !== undefined && (isLoneMark(lines[i + 1]!.text) || isHeadlineLike(lines[i + 1]!.text));

/** Whether the list that line `i` belongs to follows a line of the body that ends in a colon. */
function isIntroduced(lines: readonly Line[], i: number, before: readonly Verdict[]): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (before[at]!.kind === 'mark') continue;
    const { text } = lines[at]!;
    if (text.endsWith(':')) return before[at]!.kind === 'body';
    if (before[at]!.kind !== 'body' || endsSentence(text)) return false;
  }
  return false;
}

/** Whether a list of lines with no final stop, line `i` among them, stands below a sentence and above another, or ends the text. */
function isBetweenProse(lines: readonly Line[], i: number): boolean {
  const isItem = ({ text }: Line) => listMarkLength(text) > 0 && isHeadlineLike(text);
  const before = lines.slice(0, i).findLast((line) => !isItem(line));
  const after = lines.slice(i + 1).find((line) => !isItem(line));
  return (
    before !== undefined && isProse(before) && !before.text.endsWith(':') && (!after || !listMarkLength(after.text))
  );
}

function isBelowLabel(lines: readonly Line[], i: number, before: readonly Verdict[]): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (before[at]!.kind === 'boilerplate' && isTeaserLabel(lines[at]!)) return true;
    if (before[at]!.kind !== 'teaser' && before[at]!.kind !== 'mark') return false;
  }
  return false;
}

function leftOutOf(text: string, line: Line, { kind, part }: Verdict): LeftOut[] {
  if (kind === 'body' || kind === 'mark') return [];
  const span = part ? { start: line.start + part.start, end: line.start + part.end } : line;
  const label = part && part.start > 0 && kind === 'teaser' ? line.text.slice(0, part.start).trim() : '';
  const whole: LeftOut = { kind, ...textSpan(text, span) };
  if (!/\p{L}/u.test(label)) return [whole];
  return [{ kind: 'boilerplate', ...textSpan(text, { start: line.start, end: line.start + label.length }) }, whole];
}
