import { flatMap } from '../flat-map';
import { endsSentence } from './headline-form';
import { type Line, linesOf, textSpan } from './lines';

/** Widths at which mail programs and agencies wrap lines. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 110;
/** A shorter line before a small letter is a label or an item of a list. */
const MIN_CUT = 20;
/** Share of wrapped lines that go on with a small letter; a page of one paragraph a line has next to none. */
const GOES_ON_SHARE = 0.35;

/**
 * The lines of a text as an author meant them: where lines are wrapped at a width, each run without an empty line
 * between is one; elsewhere a line is one unless it plainly goes on in the next.
 */
export function blocksOf(text: string): Line[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines);
  const blocks: Line[] = [];
  for (const line of lines) {
    const previous = blocks.at(-1);
    if (previous && joins(previous, line, wrapped)) blocks[blocks.length - 1] = join(text, previous, line);
    else blocks.push(line);
  }
  return blocks;
}

function isWrapped(lines: readonly Line[]): boolean {
  const pairs = flatMap(lines, (line, i) => (line.gapAfter || !lines[i + 1] ? [] : [[line, lines[i + 1]!] as const]));
  if (pairs.length < 3 || lines.some(({ text }) => text.length > MAX_WIDTH)) return false;
  const goOn = pairs.filter(([line, next]) => line.text.length >= MIN_WIDTH && startsSmall(next));
  return goOn.length / pairs.length >= GOES_ON_SHARE;
}

function joins(previous: Line, line: Line, wrapped: boolean): boolean {
  if (line.gapBefore || /^[-–—•*>]\s|^\d+[.)]\s/.test(line.text)) return false;
  if (wrapped) return true;
  const open = /[,(]$/.test(previous.text) || !endsSentence(previous.text);
  if (startsSmall(line)) return open && previous.text.length >= MIN_CUT;
  return /[,(]$/.test(previous.text) && previous.text.length >= MIN_WIDTH;
}

const startsSmall = ({ text }: Line) => /^\p{Ll}/u.test(text);

const join = (text: string, first: Line, last: Line): Line => ({
  ...textSpan(text, { start: first.start, end: last.end }),
  gapBefore: first.gapBefore,
  gapAfter: last.gapAfter,
});
