/** The tokenizer's expressions and exceptions, as spaCy's English defines them, made safe for any input. */
import { fromPython } from './python-pattern';
import { readJson } from './resources';

interface TokenizerFile {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** An exception's tokens: text, and norm where it has one of its own. */
  readonly exceptions: Readonly<Record<string, readonly (readonly [string, string?])[]>>;
}

export interface TokenizerRules {
  /** Length of a prefix of the string, 0 for none. */
  prefix(text: string): number;
  /** Length of a suffix, 0 for none. */
  suffix(text: string): number;
  /** Where infixes are: [start, end) pairs. */
  infixes(text: string): readonly (readonly [number, number])[];
  isUrl(text: string): boolean;
  readonly exceptions: ReadonlyMap<string, readonly (readonly [string, string?])[]>;
}

/** No web address that is meant to be one is longer; browsers stop at about as much. */
const LONGEST_URL = 4096;
/** Suffixes are looked for in the end of a string only, more than what any expression but a run of dots can cover. */
const SUFFIX_WINDOW = 64;
const SUFFIX_MARGIN = 8;

export function loadTokenizerRules(): TokenizerRules {
  const file = readJson<TokenizerFile>('tokenizer.json');
  const prefix = new RegExp(fromPython(file.prefix), 'u');
  const suffix = new RegExp(fromPython(file.suffix), 'u');
  const infix = new RegExp(fromPython(file.infix), 'gu');
  const url = new RegExp(withoutAmbiguity(fromPython(file.url)), 'u');
  return {
    prefix: (text) => prefix.exec(text)?.[0].length ?? 0,
    suffix: (text) => suffixLength(suffix, text, SUFFIX_WINDOW),
    infixes: (text) => [...text.matchAll(infix)].map((match) => [match.index, match.index + match[0].length] as const),
    isUrl: (text) => text.length <= LONGEST_URL && url.test(text),
    exceptions: new Map(Object.entries(file.exceptions)),
  };
}

/**
 * In "user:password@host" the original lets `\S+` and `\S*` share the string in any way, which takes quadratic time;
 * `\S+@` accepts the same strings.
 */
function withoutAmbiguity(url: string): string {
  const any = '[^\\s\\x1c-\\x1f\\x85]';
  return url.replace(`(?:${any}+(?::${any}*)?@)?`, `(?:${any}+@)?`);
}

/**
 * A search for a suffix tries every position of the string, which for long strings, once for each suffix taken off,
 * would take quadratic time. A match that reaches near the window's beginning may be the end of a longer one.
 */
function suffixLength(suffix: RegExp, text: string, window: number): number {
  const end = text.length > window ? text.slice(-window) : text;
  const match = suffix.exec(end);
  if (!match) return 0;
  if (end.length < text.length && match.index < SUFFIX_MARGIN) return suffixLength(suffix, text, window * 4);
  return match[0].length;
}
