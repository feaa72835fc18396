import { fold } from './fold';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What phrases that end here stand for, with the spelling that decides about capitals. */
  readonly values: { readonly form: string; readonly value: T }[];
}

/** What the search needs of a token. */
export interface Word {
  readonly text: string;
  readonly isSpace: boolean;
}

export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
}

/** Splits a phrase as the tokenizer does: hyphens, possessives and brackets are tokens of their own. */
const wordsOf = (form: string): string[] =>
  fold(form)
    .split(/\s+|(-)|('s)\b|(')(?=\s|$)|(,)(?=\s|$)|([()&])/)
    .filter(Boolean);

/** A name is written with its capitals; an abbreviation in capitals, from four letters on also like "Nato". */
function isWrittenLike(form: string, written: string): boolean {
  const first = form[0]!;
  if (first === first.toLowerCase()) return true;
  if (written[0] !== written[0]!.toUpperCase()) return false;
  const letters = form.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase()) return true;
  return letters.length > 3 || written === written.toUpperCase();
}

/** What begins so is written like no form with a capital. */
const LOWER = /^[a-z]/;

/** Finds the longest known phrases in a row of tokens, without regard to accents. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** Phrases without a capital at the front, the few that a word without one may begin. */
  private readonly uncapitalized: Node<T> = { next: new Map(), values: [] };

  add(form: string, value: T): void {
    this.addUnder(this.root, form, value);
    if (form[0] === form[0]!.toLowerCase()) this.addUnder(this.uncapitalized, form, value);
  }

  private addUnder(root: Node<T>, form: string, value: T): void {
    let node = root;
    for (const word of wordsOf(form)) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map(), values: [] };
      node.next.set(word, next);
      node = next;
    }
    node.values.push({ form, value });
  }

  /** The longest phrase that starts at token `first`. */
  matchAt(tokens: readonly Word[], first: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = LOWER.test(tokens[first]!.text) ? this.uncapitalized : this.root;
    let found: PhraseMatch<T> | undefined;
    for (let i = first; i < tokens.length; i++) {
      if (tokens[i]!.isSpace) continue;
      node = node.next.get(fold(tokens[i]!.text));
      if (!node) break;
      const values = node.values.filter(({ form }) => isWrittenLike(form, tokens[first]!.text));
      if (values.length > 0) found = { first, last: i, values: values.map(({ value }) => value) };
    }
    return found;
  }

  /** What the longest phrase at the start of these words stands for. */
  valuesAtStart(words: readonly string[]): readonly T[] {
    return (
      this.matchAt(
        words.map((text) => ({ text, isSpace: false })),
        0,
      )?.values ?? []
    );
  }
}
