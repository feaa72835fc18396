/** Fixed phrases of several words found in running text, by the words or their lemmas. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';

const textOf = perToken((token): string => token.text.toLowerCase().replace('’', "'"));
const lemmaOf = (token: Token): string => token.lemma.toLowerCase();
const is = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (textOf(token) === word || lemmaOf(token) === word);

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly list: readonly string[];
  /** Comes before others in their lists. */
  readonly order: number;
}

/** Whether the phrase begins at `first`. */
function beginsAt(first: Token, { words }: Phrase): boolean {
  let token: Token | undefined = first;
  for (const word of words) {
    if (!token || !is(token, word)) return false;
    token = token.next;
  }
  return true;
}

/** The phrases of a list that begin at a token. */
export function phrasesFrom(first: Token, list: readonly string[]): readonly string[] {
  register(list);
  return ofList(beginningAt(first), list);
}

function ofList(found: readonly Phrase[], of: readonly string[]): readonly string[] {
  if (found.length === 0) return NONE;
  return found.filter(({ list }) => list === of).map(({ phrase }) => phrase);
}

const NONE: readonly never[] = [];

/**
 * Phrases of all lists by their first word and by their second, "" where they have one word: most tokens begin none, and
 * are asked for each of the lists.
 */
const byWords = new Map<string, Map<string, Phrase[]>>();
const registered = new Set<readonly string[]>();
let phrases = 0;
let beginningAt = perToken(readBeginning);

/** Adds a list, which what has been read of tokens before does not know. */
function register(list: readonly string[]): void {
  if (registered.has(list)) return;
  registered.add(list);
  for (const phrase of list) add({ phrase, words: phrase.split(' '), list, order: phrases++ });
  beginningAt = perToken(readBeginning);
}

function add(one: Phrase): void {
  const [first, second = ''] = one.words;
  const bySecond = byWords.get(first!) ?? new Map<string, Phrase[]>();
  byWords.set(first!, bySecond);
  bySecond.set(second, [...(bySecond.get(second) ?? []), one]);
}

function readBeginning(first: Token): readonly Phrase[] {
  const [text, lemma] = [textOf(first), lemmaOf(first)];
  const byText = startingWith(text, first);
  if (lemma === text) return byText;
  const byLemma = startingWith(lemma, first);
  if (byText.length === 0 || byLemma.length === 0) return byText.length > 0 ? byText : byLemma;
  return [...byText, ...byLemma];
}

/** The phrases with that first word that begin at a token. */
function startingWith(word: string, first: Token): readonly Phrase[] {
  const bySecond = byWords.get(word);
  if (!bySecond) return NONE;
  const found: Phrase[] = [];
  for (const second of secondWords(first))
    for (const phrase of bySecond.get(second) ?? NONE) if (beginsAt(first, phrase)) found.push(phrase);
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
}

function secondWords({ next }: Token): readonly string[] {
  if (!next) return [''];
  const [text, lemma] = [textOf(next), lemmaOf(next)];
  return text === lemma ? ['', text] : ['', text, lemma];
}

/** Words of a phrase, the last first: phrases are few, and each is looked for at many tokens. */
const reversed = new Map<string, readonly string[]>();

function wordsFromLast(phrase: string): readonly string[] {
  const known = reversed.get(phrase);
  if (known) return known;
  const words = phrase.split(' ').reverse();
  reversed.set(phrase, words);
  return words;
}

/** The tokens of the phrase when it ends in `last`; adverbs may stand between: "is also against". */
export function phraseUpTo(last: Token, phrase: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let token: Token | undefined = last;
  for (const word of wordsFromLast(phrase)) {
    while (found.length > 0 && token?.pos === 'ADV' && !is(token, word)) token = token.previous;
    if (!token || !is(token, word)) return undefined;
    found.unshift(token);
    token = token.previous;
  }
  return found;
}

/** The longest of the phrases that begins at one of the tokens, with its first token. */
export function phraseAmong(
  tokens: readonly Token[],
  list: readonly string[],
): { readonly words: string; readonly first: Token } | undefined {
  let longest: { readonly words: string; readonly first: Token } | undefined;
  register(list);
  for (const first of tokens)
    for (const words of ofList(beginningAt(first), list))
      if (!longest || words.length > longest.words.length) longest = { words, first };
  return longest;
}
