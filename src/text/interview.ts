/** Interviews printed with no labels: paragraphs that ask, each followed by paragraphs that answer. */

import { flatMap } from '../flat-map';
import type { Paragraph } from './document';

type Stretch = Pick<Paragraph, 'start' | 'end' | 'label'>;
export type Turn = NonNullable<Paragraph['turn']>;

const ASKS = /\?[)\]]?$/;
const QUOTED = /^["“„«]|["“”]/;
/** Somebody is reported, which an interviewer's colleagues do and the interviewed does not of himself. */
const REPORTED = /\b(?:he|she|they)\s+(?:said|says|added|told)\b/i;
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|me|us)\b/i;
const SECOND_PERSON = /\b(?:you|your|yours|minister|ambassador|president|secretary|excellency|sir|madam)\b/i;
const MIN_QUESTIONS = 3;
const MAX_QUESTION = 500;
/** Share of the answers that speak in the first person, and of the questions that address somebody. */
const SHARE = 0.4;

/**
 * What each paragraph opens: a question, an answer, or nothing new. An explainer asks too ("What happens next?"), but its
 * answers are nobody's own words, and its questions address nobody.
 */
export function interviewTurns(text: string, paragraphs: readonly Stretch[]): readonly (Turn | undefined)[] {
  const none = paragraphs.map(() => undefined);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  if (paragraphs.some(({ label }) => label)) return answersToLabel(words, paragraphs) ?? none;
  const asks = words.map((one) => ASKS.test(one) && one.length <= MAX_QUESTION && !QUOTED.test(one));
  const first = asks.indexOf(true);
  const turns = words.map((_, i): Turn | undefined => {
    if (first < 0 || i < first) return undefined;
    if (asks[i]) return asks[i - 1] ? undefined : 'question';
    return asks[i - 1] ? 'answer' : undefined;
  });
  return isInterview(words, turns, asks) ? turns : none;
}

/** Only who asks has a label, one and the same, and each question is answered in the paragraph behind it. */
function answersToLabel(words: readonly string[], paragraphs: readonly Stretch[]): (Turn | undefined)[] | undefined {
  const labelled = flatMap(paragraphs, ({ label }, i) => (label ? [i] : []));
  const alone = new Set(labelled.map((i) => paragraphs[i]!.label!.text)).size === 1;
  const answered = (i: number) => ASKS.test(words[i]!) && words[i + 1] !== undefined && !ASKS.test(words[i + 1]!);
  if (!alone || labelled.length < 2 || !labelled.every((i) => answered(i) && !paragraphs[i + 1]!.label))
    return undefined;
  return words.map((_, i) => (labelled.includes(i - 1) ? 'answer' : undefined));
}

function isInterview(
  words: readonly string[],
  turns: readonly (Turn | undefined)[],
  asks: readonly boolean[],
): boolean {
  const questions = words.filter((_, i) => asks[i]);
  const answers = answersOf(words, turns);
  if (answers.length < MIN_QUESTIONS || answers.some((answer) => QUOTED.test(answer.slice(0, 1)))) return false;
  const reported = answers.filter((answer) => REPORTED.test(answer)).length;
  const own = answers.filter((answer) => FIRST_PERSON.test(withoutQuotations(answer))).length;
  const addressing = questions.filter((question) => SECOND_PERSON.test(question)).length;
  return own >= SHARE * answers.length && addressing >= SHARE * questions.length && reported <= SHARE * answers.length;
}

function answersOf(words: readonly string[], turns: readonly (Turn | undefined)[]): string[] {
  const answers: string[] = [];
  let open = false;
  for (const [i, turn] of turns.entries()) {
    if (turn === 'answer') answers.push(words[i]!);
    else if (turn === undefined && open) answers[answers.length - 1] += ` ${words[i]!}`;
    open = turn === 'answer' || (turn === undefined && open);
  }
  return answers;
}

const withoutQuotations = (answer: string) => answer.replace(/["“][^"”]*["”]/g, '');
