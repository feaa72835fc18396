import { isSpace } from './features';
import { readJson } from './resources';

/** A word form, the same object wherever the form occurs: what is computed of it once is kept by it. */
export interface Lexeme {
  readonly text: string;
  /** The form that spelling variants share: lower case, American spelling, plain quotation marks. */
  readonly norm: string;
  readonly isSpace: boolean;
  readonly lower: string;
}

/** The hash that the norm table is keyed by. */
export type HashString = (text: string) => bigint;

const CAPACITY = 50_000;

/**
 * Word forms and their norms. Source: `Vocab` and `lex_attr_getters[NORM]` of spaCy: the table `lexeme_norm` of the
 * model, then the language's BASE_NORMS, then lower case; a tokenizer exception brings its own norm.
 * The table of forms is emptied when it is full, so that it stays bounded.
 */
export class Vocabulary {
  private readonly norms: ReadonlyMap<bigint, string>;
  private readonly baseNorms: ReadonlyMap<string, string>;
  private readonly lexemes = new Map<string, Lexeme>();

  constructor(private readonly hash: HashString) {
    const norms = Object.entries(readJson<Record<string, string>>('norms.json'));
    this.norms = new Map(norms.map(([id, norm]) => [BigInt(id), norm]));
    this.baseNorms = new Map(Object.entries(readJson<Record<string, string>>('base-norms.json')));
  }

  lexeme(text: string): Lexeme {
    const known = this.lexemes.get(text);
    if (known) return known;
    if (this.lexemes.size >= CAPACITY) this.lexemes.clear();
    const lexeme = this.create(text, this.normOf(text));
    this.lexemes.set(text, lexeme);
    return lexeme;
  }

  /** A lexeme apart, with a norm given by a tokenizer exception. */
  create(text: string, norm: string): Lexeme {
    return { text, norm, isSpace: isSpace(text), lower: text.toLowerCase() };
  }

  private normOf(text: string): string {
    return this.norms.get(this.hash(text)) ?? this.baseNorms.get(text) ?? text.toLowerCase();
  }
}
