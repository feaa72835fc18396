/**
 * The tokenizer's second pass: exceptions that the first pass had cut, since they hold a prefix, suffix, infix or
 * space, are put together again. Source: `_apply_special_cases` of spacy/tokenizer.pyx.
 */
import { TokenList } from './token-list';
import type { TokenizerRules } from './tokenizer-rules';
import type { Lexeme } from './vocabulary';

/** Tokens [first, end). */
type Match = readonly [first: number, end: number];

const NO_SEQUENCES: readonly string[][] = [];

export class SpecialCases {
  /** The token sequences of the exceptions that could have been cut, by their first token. */
  private readonly sequences = new Map<string, string[][]>();

  constructor(
    private readonly exceptions: ReadonlyMap<string, readonly Lexeme[]>,
    rules: TokenizerRules,
    tokenizeWithoutExceptions: (text: string) => TokenList,
  ) {
    for (const text of exceptions.keys()) {
      const cuttable = rules.prefix(text) || rules.suffix(text) || rules.infixes(text).length || text.includes(' ');
      if (!cuttable) continue;
      const sequence = tokenizeWithoutExceptions(text).lexemes.map((lexeme) => lexeme.text);
      const first = sequence[0]!;
      this.sequences.set(first, [...(this.sequences.get(first) ?? []), sequence]);
    }
  }

  apply(tokens: TokenList): TokenList {
    const matches = this.matches(tokens);
    return matches.length ? this.replace(tokens, withoutOverlap(matches)) : tokens;
  }

  private matches({ lexemes }: TokenList): Match[] {
    const matches: Match[] = [];
    for (let i = 0; i < lexemes.length; i++) {
      for (const sequence of this.sequences.get(lexemes[i]!.text) ?? NO_SEQUENCES) {
        if (sequence.every((text, j) => lexemes[i + j]?.text === text)) matches.push([i, i + sequence.length]);
      }
    }
    return matches;
  }

  private replace(tokens: TokenList, ends: ReadonlyMap<number, number>): TokenList {
    const { text, lexemes, starts, spaces } = tokens;
    const result = new TokenList(text);
    for (let i = 0; i < lexemes.length; ) {
      const end = ends.get(i) ?? i + 1;
      const last = end - 1;
      const exception =
        ends.has(i) && this.exceptions.get(text.slice(starts[i], starts[last]! + lexemes[last]!.text.length));
      if (exception) {
        result.pushAll(exception, starts[i]!);
        if (spaces[last]) result.spaceAfterLast();
      } else {
        for (let j = i; j < end; j++) result.push(lexemes[j]!, starts[j]!, spaces[j]!);
      }
      i = end;
    }
    return result;
  }
}

/** Longest first, then leftmost: spaCy's `filter_spans`. First token to end. */
function withoutOverlap(matches: Match[]): Map<number, number> {
  const taken = new Set<number>();
  const kept = new Map<number, number>();
  matches.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  for (const [first, end] of matches) {
    if (!taken.has(first) && !taken.has(end - 1)) kept.set(first, end);
    for (let i = first; i < end; i++) taken.add(i);
  }
  return kept;
}
