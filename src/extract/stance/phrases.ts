/** Fixed phrases of several words found in running text, by the words or their lemmas. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import { once } from '../once';

const textOf = perToken((token): string => token.text.toLowerCase().replace('’', "'"));
const lemmaOf = (token: Token): string => token.lemma.toLowerCase();
const is = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (textOf(token) === word || lemmaOf(token) === word);

/** The tokens of the phrase when it begins at `first`. */
export function phraseFrom(first: Token, phrase: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let token: Token | undefined = first;
  for (const word of phrase.split(' ')) {
    if (!token || !is(token, word)) return undefined;
    found.push(token);
    token = token.next;
  }
  return found;
}

/** By list, its phrases by their first words: most tokens begin none. */
const indexOf = once(byFirstWord);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0]!;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** The phrases of a list that begin at a token. */
export function phrasesFrom(first: Token, phrases: readonly string[]): readonly string[] {
  const index = indexOf(phrases);
  const [text, lemma] = [textOf(first), lemmaOf(first)];
  const byText = index.get(text) ?? NONE;
  const byLemma = lemma === text ? NONE : (index.get(lemma) ?? NONE);
  if (byText.length + byLemma.length === 0) return NONE;
  return [...byText, ...byLemma].filter((words) => phraseFrom(first, words));
}

const NONE: readonly string[] = [];

/** The tokens of the phrase when it ends in `last`; adverbs may stand between: "is also against". */
export function phraseUpTo(last: Token, phrase: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let token: Token | undefined = last;
  for (const word of phrase.split(' ').reverse()) {
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
  return tokens
    .flatMap((first) => phrasesFrom(first, phrases).map((words) => ({ words, first })))
    .sort((a, b) => b.words.length - a.words.length)[0];
}
