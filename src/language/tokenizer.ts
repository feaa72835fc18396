/**
 * Splits a text into tokens. Source: spacy/tokenizer.pyx (`_tokenize_affixes`, `_split_affixes`, `_attach_tokens`):
 * white space cuts the text into chunks; prefixes and suffixes are taken off a chunk until an exception is left or
 * nothing changes; the rest is a web address, or is cut at infixes; `special-cases.ts` is the second pass.
 */
import { isSpaceCode } from './features';
import { SpecialCases } from './special-cases';
import { TokenList } from './token-list';
import type { TokenizerRules } from './tokenizer-rules';
import type { Lexeme, Vocabulary } from './vocabulary';

const SPACE = 32;
const CACHED_CHUNKS = 50_000;
const LONGEST_CACHED = 64;

export class Tokenizer {
  private readonly exceptions: ReadonlyMap<string, readonly Lexeme[]>;
  private readonly longestException: number;
  private readonly cache = new Map<string, readonly Lexeme[]>();
  private readonly specialCases: SpecialCases;

  constructor(
    private readonly rules: TokenizerRules,
    private readonly vocabulary: Vocabulary,
  ) {
    this.exceptions = new Map(
      [...rules.exceptions].map(([text, tokens]) => [
        text,
        tokens.map(([token, norm]) => (norm === undefined ? vocabulary.lexeme(token) : vocabulary.create(token, norm))),
      ]),
    );
    this.longestException = Math.max(...[...rules.exceptions.keys()].map((text) => text.length));
    this.specialCases = new SpecialCases(this.exceptions, rules, (text) =>
      this.cut(text, (chunk) => this.split(chunk, false)),
    );
  }

  tokenize(text: string): TokenList {
    return this.specialCases.apply(this.cut(text, (chunk) => this.splitCached(chunk)));
  }

  /** Cuts at white space. One space after a chunk belongs to it; any other run of white space is a token. */
  private cut(text: string, split: (chunk: string) => readonly Lexeme[]): TokenList {
    const tokens = new TokenList(text);
    let start = 0;
    let inSpace = text.length > 0 && isSpaceCode(text.charCodeAt(0));
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isSpaceCode(code) === inSpace) continue;
      if (start < i) tokens.pushAll(split(text.slice(start, i)), start);
      if (code === SPACE) tokens.spaceAfterLast();
      start = code === SPACE ? i + 1 : i;
      inSpace = !inSpace;
    }
    if (start < text.length) tokens.pushAll(split(text.slice(start)), start);
    return tokens;
  }

  private splitCached(chunk: string): readonly Lexeme[] {
    const known = this.cache.get(chunk) ?? this.exception(chunk);
    if (known) return known;
    const tokens = this.split(chunk, true);
    if (chunk.length <= LONGEST_CACHED) {
      if (this.cache.size >= CACHED_CHUNKS) this.cache.clear();
      this.cache.set(chunk, tokens);
    }
    return tokens;
  }

  private exception(text: string): readonly Lexeme[] | undefined {
    return text.length <= this.longestException ? this.exceptions.get(text) : undefined;
  }

  private split(chunk: string, withExceptions: boolean): Lexeme[] {
    const isException = (text: string): boolean => withExceptions && this.exception(text) !== undefined;
    const { prefixes, rest, suffixes } = this.takeOffAffixes(chunk, isException);
    const words = (texts: readonly string[]): Lexeme[] => texts.map((text) => this.vocabulary.lexeme(text));
    const middle = (withExceptions && this.exception(rest)) || words(this.splitInfixes(rest));
    return [...words(prefixes), ...middle, ...words(suffixes.reverse())];
  }

  /** Suffixes come outermost first. */
  private takeOffAffixes(chunk: string, isException: (text: string) => boolean) {
    const prefixes: string[] = [];
    const suffixes: string[] = [];
    let rest = chunk;
    for (let before = -1; rest && rest.length !== before && !isException(rest); ) {
      before = rest.length;
      const prefix = this.rules.prefix(rest);
      const withoutPrefix = rest.slice(prefix);
      if (prefix && isException(withoutPrefix)) {
        prefixes.push(rest.slice(0, prefix));
        rest = withoutPrefix;
        break;
      }
      const suffix = this.rules.suffix(withoutPrefix);
      const withoutSuffix = rest.slice(0, rest.length - suffix);
      if (suffix && isException(withoutSuffix)) {
        suffixes.push(rest.slice(withoutSuffix.length));
        rest = withoutSuffix;
        break;
      }
      if (prefix) prefixes.push(rest.slice(0, prefix));
      if (suffix) suffixes.push(rest.slice(withoutSuffix.length));
      rest = rest.slice(prefix, rest.length - suffix);
    }
    return { prefixes, rest, suffixes };
  }

  private splitInfixes(text: string): string[] {
    if (!text) return [];
    if (this.rules.isUrl(text)) return [text];
    const parts: string[] = [];
    let start = 0;
    for (const [from, to] of this.rules.infixes(text)) {
      if (from === 0) continue;
      if (start < from) parts.push(text.slice(start, from));
      if (from < to) parts.push(text.slice(from, to));
      start = to;
    }
    if (start < text.length) parts.push(text.slice(start));
    return parts;
  }
}
