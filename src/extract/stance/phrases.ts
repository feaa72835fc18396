/** Fixed phrases of several words found in running text, by the words or their lemmas. */
import type { Token } from '../../language/annotation';

const is = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.text.toLowerCase().replace('’', "'") === word || token.lemma.toLowerCase() === word);

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

/** The tokens of the phrase when it ends in `last`. */
export function phraseUpTo(last: Token, phrase: string): readonly Token[] | undefined {
  const length = phrase.split(' ').length;
  let first: Token | undefined = last;
  for (let n = 1; n < length; n++) first = first?.previous;
  return first && phraseFrom(first, phrase);
}

/** The longest of the phrases that begins at one of the tokens, with its first token. */
export function phraseAmong(
  tokens: readonly Token[],
  phrases: readonly string[],
): { readonly words: string; readonly first: Token } | undefined {
  return tokens
    .flatMap((first) => phrases.filter((words) => phraseFrom(first, words)).map((words) => ({ words, first })))
    .sort((a, b) => b.words.length - a.words.length)[0];
}
