/** The predicate of a statement's content: its verb, subject, auxiliaries, negation and condition. */
import type { Token } from '../../language/annotation';
import { isNegated } from '../grammar';

export const lower = ({ text }: Token): string => text.toLowerCase();

export interface Predicate {
  readonly verb: Token;
  readonly subject?: Token;
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** "if", "unless", "only" and the like before its condition. */
  readonly condition?: 'if' | 'unless' | 'only if';
  /** All of the content's words. */
  readonly words: readonly Token[];
}

/** The first verb of the content whose governor stands outside. */
export function mainVerb(words: readonly Token[]): Token | undefined {
  const inside = new Set(words.map((word) => word.i));
  return words.find((word) => isPredicate(word) && (word.head === word || !inside.has(word.head.i)));
}

export const isPredicate = ({ pos, dep }: Token): boolean =>
  (pos === 'VERB' || pos === 'AUX') && dep !== 'aux' && dep !== 'auxpass';

export const SUBJECT = ['nsubj', 'nsubjpass', 'expl'];

export function predicateAt(verb: Token, words: readonly Token[]): Predicate {
  return {
    verb,
    subject: verb.children.find((child) => SUBJECT.includes(child.dep)),
    auxiliaries: verb.lefts.filter((child) => child.dep === 'aux').map((child) => child.text.toLowerCase()),
    negated: isNegated(verb),
    condition: conditionOf(words),
    words,
  };
}

function conditionOf(words: readonly Token[]): Predicate['condition'] {
  const at = words.findIndex(
    (word) =>
      (word.dep === 'mark' && ['if', 'unless', 'should'].includes(lower(word))) ||
      (lower(word) === 'provided' && word.dep !== 'ROOT') ||
      (lower(word) === 'until' && word.dep === 'mark') ||
      isInverted(word),
  );
  if (at < 0) return words.some(isReserved) ? 'only if' : undefined;
  if (lower(words[at]!) === 'unless' || lower(words[at]!) === 'until') return 'unless';
  return at > 0 && lower(words[at - 1]!) === 'only' ? 'only if' : 'if';
}

/** "should the vote be lost", "were they to lose it": the auxiliary before the subject of a clause that hangs below. */
const isInverted = (word: Token): boolean =>
  ['should', 'were', 'had'].includes(lower(word)) &&
  [word, word.head].some(
    (verb) =>
      verb.dep === 'advcl' &&
      verb.lefts.some((child) => SUBJECT.includes(child.dep) && child.i > word.i && child.i < verb.i + 3),
  );

/** "only under a mandate", "only after a vote": nothing is promised but on a condition. */
const isReserved = (word: Token): boolean =>
  ['under', 'after', 'once', 'with', 'when'].includes(lower(word)) &&
  [...word.lefts, ...word.head.lefts].some((child) => lower(child) === 'only' && child.i === word.i - 1);

export const FUTURE = new Set(['will', 'would', 'shall', '’ll', "'ll", 'wo', '’d', "'d"]);

export const isFuture = ({ auxiliaries, verb }: Predicate): boolean =>
  auxiliaries.some((word) => FUTURE.has(word)) &&
  !verb.lefts.some((child) => child.dep === 'aux' && child.lemma === 'have');

export const isPast = (verb: Token): boolean =>
  verb.lefts.some((child) => child.dep === 'aux' && ['did', 'has', 'have', 'had'].includes(lower(child))) ||
  verb.tag === 'VBD';
