import { annotate } from '../../language';
import type { Span } from '../document';
import { endsAsProse, endsSentence, isTitleCase, wordsOf } from '../headline-form';
import type { Line } from '../lines';
import { isLoneMark, listMarkLength } from '../list-mark';
import { anyOf } from './phrases';

/** Words a headline has. */
const MIN_WORDS = 3;
const MAX_WORDS = 30;
const LABELLED = new RegExp(`^[\\s>*•–—-]*${anyOf('related')}\\s*(?:[:|»>–—]|\\s-)\\s*(?=\\S)`, 'i');
const LABEL = new RegExp(`^[\\s>*•–—-]*${anyOf('related')}\\s*[:|»>…]*$`, 'i');

/** A label that announces teasers on the lines below: "Related articles:". */
export const isTeaserLabel = (line: Line): boolean => LABEL.test(line.text);

/** The headline behind a label on the same line ("Read more: ..."), as offsets into the line. */
export function labelledHeadline(line: Line): Span | undefined {
  const label = LABELLED.exec(line.text)?.[0].length;
  if (label === undefined || !isHeadlineLike(line.text.slice(label))) return undefined;
  return { start: label, end: line.text.length };
}

/** Whether a text could be a headline: of a headline's length, with no final stop. */
export function isHeadlineLike(text: string): boolean {
  // Most lines are prose, which shows before their words are counted.
  if (endsAsProse(text)) return false;
  const words = wordsOf(text).length;
  return words >= MIN_WORDS && words <= MAX_WORDS;
}

export interface Surroundings {
  readonly previous: Line | undefined;
  /** The list that the line stands in was announced by a sentence of the body that ends in a colon. */
  readonly introduced: boolean;
  /** The line stands below a label such as "Related articles", with nothing but headlines between. */
  readonly labelled: boolean;
  /** The line stands in a list between two sentences of the body. */
  readonly betweenProse: boolean;
}

/**
 * The headline of another article on a line of its own, as offsets into the line, undefined where the line is not one.
 * A sentence of the body must not be lost, so each form asks for more than the lack of a final stop: a label above, a
 * mark alone on the line before, title case, or in a list that nothing announces a clause of its own.
 */
export function teaserHeadline(
  line: Line,
  { previous, introduced, labelled, betweenProse }: Surroundings,
): Span | undefined {
  const mark = listMarkLength(line.text);
  const text = line.text.slice(mark);
  if (!isHeadlineLike(text)) return undefined;
  const afterLoneMark = previous !== undefined && isLoneMark(previous.text);
  const marked = mark > 0 || afterLoneMark;
  const found =
    labelled ||
    (marked && !introduced && (afterLoneMark || isTitleCase(text) || (betweenProse && isHeadlineClause(text)))) ||
    (!introduced && isLongTitleCase(text));
  return found ? { start: mark, end: line.text.length } : undefined;
}

/** "Grustark leaves the talks", "Zenda to visit Strelsau", "Who pays?": a subject and its verb, which an item of a list of demands has not. */
function isHeadlineClause(text: string): boolean {
  if (!/^["“‘']?\p{Lu}/u.test(text)) return false;
  const { sentences } = annotate(text);
  const [root] = sentences.map((sentence) => sentence.root);
  const isSubject = ({ dep }: { dep: string }) => /^(nsubj|nsubjpass|expl)$/.test(dep);
  return sentences.length === 1 && /^(VBZ|VBP|VBD|VB|MD)$/.test(root!.tag) && root!.lefts.some(isSubject);
}

/** Seven words in title case: subheadings are shorter, sentences are not in title case. */
const isLongTitleCase = (text: string) => wordsOf(text).length >= 7 && isTitleCase(text) && !endsSentenceInQuotes(text);

/** A quotation that stands as a paragraph of its own, "LIKE THIS!" */
const endsSentenceInQuotes = (text: string) => /^["“]/.test(text) && endsSentence(text);
