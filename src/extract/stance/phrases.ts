/** Fixed phrases of several words found in running text, by the words or their lemmas. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import { once } from '../once';

const textOf = perToken((token): string => token.text.toLowerCase().replace('’', "'"));
const lemmaOf = (token: Token): string => token.lemma.toLowerCase();
const is = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (textOf(token) === word || lemmaOf(token) === word);

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
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

/** By list, its phrases by their first words: most tokens begin none. */
const indexOf = once(byFirstWord);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { phrase, words }]);
  }
  return index;
}

/** The phrases of a list that begin at a token. */
export function phrasesFrom(first: Token, phrases: readonly string[]): readonly string[] {
  const index = indexOf(phrases);
  const [text, lemma] = [textOf(first), lemmaOf(first)];
  const byText = index.get(text);
  const byLemma = lemma === text ? undefined : index.get(lemma);
  if (!byText && !byLemma) return NONE;
  const found: string[] = [];
  for (const list of [byText, byLemma]) for (const one of list ?? []) if (beginsAt(first, one)) found.push(one.phrase);
  return found;
}

const NONE: readonly string[] = [];

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
  phrases: readonly string[],
): { readonly words: string; readonly first: Token } | undefined {
  let longest: { readonly words: string; readonly first: Token } | undefined;
  for (const first of tokens)
    for (const words of phrasesFrom(first, phrases))
      if (!longest || words.length > longest.words.length) longest = { words, first };
  return longest;
}
