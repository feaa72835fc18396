/** Titles beside names: "US Secretary of State | Marco Rubio", "Nasr al-Hariri, | chief negotiator for ...". */
import type { Token } from '../../language/annotation';
import { fold } from './fold';
import { BODY_NOUNS, COURTESY, functionOf, singular } from './lexicon';
import type { NameSpan } from './name-spans';

export interface Title {
  /** Tokens of the title without its article. */
  readonly first: number;
  readonly last: number;
  /** The nouns that name the function, the head first. */
  readonly functions: readonly number[];
  readonly plural: boolean;
}

export type NameAt = (token: number) => NameSpan | undefined;

const PREPOSITION = /^(of|for|to|at|in|on)$/i;
const isFunction = (token: Token | undefined): boolean =>
  token !== undefined && /^(NN|JJ|VB)/.test(token.tag) && functionOf(token.text) !== undefined;
const isPlural = (token: Token): boolean =>
  /^NNPS?$|^NNS$/.test(token.tag) && singular(token.text) !== fold(token.text);
/** "Mr", "Datuk Seri": an address that is no function itself. */
const isCourtesy = (token: Token): boolean => !isFunction(token) && COURTESY.has(fold(token.text));
/** The full stop of "Maj." where the tokenizer sets it apart. */
const isStopOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '.' && tokens[i - 1] !== undefined && isCourtesy(tokens[i - 1]!) && !tokens[i - 1]!.spaceAfter;

/** Last token before the addresses that end at a token. */
function beforeCourtesy(tokens: readonly Token[], end: number, start: number): number {
  let at = end;
  while (at >= start && (isCourtesy(tokens[at]!) || isStopOf(tokens, at))) at--;
  return at;
}

/** Where the sentence of a name starts; the full stop of an address ends none. */
function startOf(tokens: readonly Token[], { first }: NameSpan): number {
  const { sentence } = tokens[first]!;
  return first === sentence.first && isStopOf(tokens, first - 1) ? tokens[first - 1]!.sentence.first : sentence.first;
}
const MODIFIER = /^(JJ|JJS|NN|NNP|NNS|NNPS|HYPH|POS|VBN|VBG|CD|ADD|AFX)$/;
const MOST = 9;

/** "ambassador|-at-large", "chargé| d'affaires". */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  /^d['’]/i.test(tokens[i + 1]!.text) || (tokens[i + 1]!.text === '-' && /^at$/i.test(tokens[i + 2]?.text ?? ''));

/** Walks left over "of the House of Representatives" to the function before it. */
function functionBefore(tokens: readonly Token[], end: number, start: number, nameAt: NameAt): number | undefined {
  for (let i = end; i >= Math.max(start, end - MOST); i--) {
    const token = tokens[i]!;
    if (isFunction(token) && (i === end || PREPOSITION.test(tokens[i + 1]!.text) || goesOn(tokens, i))) return i;
    const inside =
      /^\p{Lu}/u.test(token.text) ||
      /^(of|for|the|and|on|in|'s|’s|-|at|large|d['’]|(?:d['’])?affaires|affairs|state|staff|relations|policy|trade|defence|defense)$/i.test(
        token.text,
      ) ||
      BODY_NOUNS.has(fold(token.text));
    if (!inside || nameAt(i)?.kind === 'person') return undefined;
  }
  return undefined;
}

/** First token of the modifiers before a function: "the outgoing | U.S. deputy | secretary". */
function modifiersBefore(tokens: readonly Token[], head: number, start: number, nameAt: NameAt): number {
  let first = head;
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i]!;
    const joins =
      /^(and|of)$/i.test(token.text) &&
      isFunction(tokens[i - 1]) &&
      fold(tokens[i - 1]!.text) !== fold(tokens[head]!.text) &&
      (isFunction(tokens[i + 1]) || /^(state)$/i.test(tokens[i + 1]!.text));
    if (nameAt(i)?.kind === 'person' && tokens[i + 1]?.tag !== 'POS') break;
    const predicate = /^VB/.test(token.tag) && !/^(amod|compound|nmod)$/.test(token.dep);
    if (!joins && (predicate || !MODIFIER.test(token.tag)) && !nameAt(i)) break;
    first = i;
  }
  return first;
}

function functionsIn(tokens: readonly Token[], first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = last; i >= first; i--) if (isFunction(tokens[i])) found.push(i);
  return found;
}

/** The title that stands right before a name. */
export function titleBefore(tokens: readonly Token[], name: NameSpan, nameAt: NameAt): Title | undefined {
  const start = startOf(tokens, name);
  let end = name.first - 1;
  while (end >= start && tokens[end]!.isSpace) end--;
  if (end < start || PREPOSITION.test(tokens[end]!.text)) return undefined;
  end = beforeCourtesy(tokens, end, start);
  // "a spokeswoman for Ms Vornay" is not Ms Vornay, nor "the secretary of the Treasury" the Treasury.
  if (end < start || PREPOSITION.test(tokens[end]!.text) || tokens[end]!.tag === 'DT') return undefined;
  const head = functionBefore(tokens, end, start, nameAt);
  if (head === undefined) return undefined;
  const first = modifiersBefore(tokens, head, start, nameAt);
  return {
    first,
    last: name.first - 1,
    functions: [head, ...functionsIn(tokens, first, head - 1)],
    plural: isPlural(tokens[head]!),
  };
}

const LIMIT = 10;

/** "Obama | adviser Ann Cole", "Obama | 's adviser": the name before goes with a function. */
const isModifying = (next: Token | undefined): boolean => isFunction(next) || next?.tag === 'POS';

/** The function in apposition after a name: "Zhang Yesui, a vice foreign minister". */
export function titleAfter(tokens: readonly Token[], name: NameSpan, nameAt: NameAt): Title | undefined {
  const sentence = tokens[name.last]!.sentence;
  if (tokens[name.last + 1]?.text !== ',' && tokens[name.last + 1]?.tag !== '-LRB-') return undefined;
  let first = name.last + 2;
  if (/^(DT|PRP\$)$/.test(tokens[first]?.tag ?? '')) first++;
  for (let i = first; i <= Math.min(sentence.last, first + LIMIT); i++) {
    const token = tokens[i]!;
    if (isFunction(token) && !MODIFIER.test(tokens[i + 1]?.tag ?? '.')) {
      if (isPlural(token) || isParenthesisSubject(tokens, token)) return undefined;
      return { first, last: ofPhraseEnd(tokens, i), functions: [i], plural: false };
    }
    if (
      !(MODIFIER.test(token.tag) || nameAt(i) || token.text === ',' || /^(and|of)$/.test(token.text)) ||
      (nameAt(i)?.kind === 'person' && !isModifying(tokens[nameAt(i)!.last + 1]))
    )
      return undefined;
    if (token.text === ',' && i > first + 1) return undefined;
  }
  return undefined;
}

/** Whether a noun is no apposition but says what is said around it: "Mr Vass, an official said, has left". */
function isParenthesisSubject(tokens: readonly Token[], noun: Token): boolean {
  const verb = noun.head;
  if (noun.dep !== 'nsubj' || verb.i < noun.i || tokens[verb.i + 1]?.text !== ',') return false;
  return !tokens.slice(noun.i, verb.i).some(({ text }) => text === ',');
}

/** "chief negotiator | for the Syrian Negotiations Commission". */
function ofPhraseEnd(tokens: readonly Token[], head: number): number {
  let end = head;
  for (let i = head + 1; i < tokens.length && i <= head + LIMIT; i++) {
    const token = tokens[i]!;
    if (
      !(
        PREPOSITION.test(token.text) ||
        MODIFIER.test(token.tag) ||
        token.tag === 'DT' ||
        token.text === 'and' ||
        token.text === 'with'
      )
    )
      break;
    if ((token.tag === 'VBN' || token.tag === 'VBG') && tokens[i - 1]!.text !== '-') break;
    end = i;
  }
  while (end > head && !/^(NN|NNP|NNS|NNPS)$/.test(tokens[end]!.tag)) end--;
  return end;
}

/** The title a name stands in apposition to: "The Russian foreign minister, | Sergei Lavrov,". */
export function titleWithComma(tokens: readonly Token[], name: NameSpan, nameAt: NameAt): Title | undefined {
  const start = startOf(tokens, name);
  const comma = beforeCourtesy(tokens, name.first - 1, start);
  if (tokens[comma]?.text !== ',') return undefined;
  const end = comma - 1;
  const closes = /^(,|\.|:|VB[DZP]|MD|-RRB-|''|-|--|POS|IN|CC|WP)$/.test(tokens[name.last + 1]?.tag ?? '.');
  if (end < start || !closes) return undefined;
  let head: number | undefined;
  for (let i = end; i >= Math.max(start, end - LIMIT); i--) {
    const token = tokens[i]!;
    if (isFunction(token) && (i === end || PREPOSITION.test(tokens[i + 1]!.text))) {
      head = i;
      break;
    }
    if (
      !(
        MODIFIER.test(token.tag) ||
        PREPOSITION.test(token.text) ||
        /^(DT|PRP\$)$/.test(token.tag) ||
        token.text === 'and'
      )
    )
      return undefined;
  }
  if (head === undefined || isPlural(tokens[head]!)) return undefined;
  const first = modifiersBefore(tokens, head, start, nameAt);
  return { first, last: end, functions: [head], plural: false };
}

/** "The bloc's chief mediator, | the Ugandan judge Samuel Mbeki,", "the army's spokesman, | Colonel Deo Akiiki,": the title that the name stands in apposition to with its own. */
export function titleBeforeTitled(
  tokens: readonly Token[],
  name: NameSpan,
  own: Title,
  nameAt: NameAt,
): Title | undefined {
  const before = tokens[own.first - 1];
  if (own.plural || own.last > name.first || !(before?.tag === 'DT' || before?.text === ',')) return undefined;
  const first = before.tag === 'DT' ? before.i : own.first;
  return titleWithComma(tokens, { ...name, first }, nameAt);
}
