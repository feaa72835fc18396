import { endsAsProse, endsSentence, isCapitals, isTitleCase, wordsOf } from '../headline-form';
import type { Line } from '../lines';
import { isTimeStamp, timeStampLength } from './time-stamp';

/** "## Heading", as Markdown has it. */
const MARKED = /^#{1,6}\s+\S/;
const MAX_CAPITALS = 12;
const MAX_TITLE_CASE = 10;
const MAX_WORDS = 6;
const QUOTED = /["“”«»]/;
/** Words of the longest heading that a live page sets behind a time of day. */
const MAX_STAMPED = 25;
/** Length from which a line that ends as a sentence is taken for a paragraph. */
const PARAGRAPH = 60;

/** Whether a line is a heading between paragraphs: in capitals, in title case, or very short with no final mark. */
export function isSectionHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (MARKED.test(line.text) || isStamped(line)) return true;
  const words = wordsOf(line.text).length;
  if (words === 0 || endsAsProse(line.text) || /:$/.test(line.text)) return false;
  if (isCapitals(line.text) && words <= MAX_CAPITALS) return !QUOTED.test(line.text);
  if (isTitleCase(line.text) && words <= MAX_TITLE_CASE) return !endsSentence(line.text);
  if (words > MAX_WORDS || endsSentence(line.text) || QUOTED.test(line.text) || !/^[\p{Lu}\p{N}]/u.test(line.text))
    return false;
  return (isParagraph(previous) || isTimeStamp(previous?.text ?? '')) && isParagraph(next);
}

/** "15:15 Ruritania says it will not sign": behind a time of day, with no stop. */
function isStamped({ text }: Line): boolean {
  const stamp = timeStampLength(text);
  return (
    stamp > 0 && !endsAsProse(text) && !QUOTED.test(text.at(-1)!) && wordsOf(text.slice(stamp)).length <= MAX_STAMPED
  );
}

const isParagraph = (line: Line | undefined) =>
  line !== undefined && line.text.length >= PARAGRAPH && endsSentence(line.text);
