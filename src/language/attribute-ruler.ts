/**
 * Coarse parts of speech, morphological features and some lemmas by patterns over tag, form and label.
 * Source: spacy/pipeline/attributeruler.py; the patterns are the model's (attribute-ruler.json). Patterns are matched
 * against what tagger and parser gave; of the rules that set an attribute of a token, the last in the list counts.
 */
import { readJson } from './resources';
import type { Lexeme } from './vocabulary';

type Attribute = 'POS' | 'MORPH' | 'LEMMA' | 'TAG' | 'DEP';
type Condition = string | boolean | { readonly IN?: string[]; readonly NOT_IN?: string[]; readonly REGEX?: string };
type TokenPattern = Readonly<Record<'TAG' | 'LOWER' | 'DEP' | 'IS_SPACE', Condition | undefined>>;

interface RuleEntry {
  /** Alternatives, each a sequence of tokens. */
  readonly patterns: readonly (readonly TokenPattern[])[];
  readonly attrs: Readonly<Partial<Record<Attribute, string>>>;
  /** Which token of the sequence the attributes are set on. */
  readonly index: number;
}

/** What the patterns look at, token by token. */
export interface RulerInput {
  readonly lexemes: readonly Lexeme[];
  readonly tags: readonly string[];
  readonly deps: readonly string[];
}

type TokenTest = (input: RulerInput, token: number) => boolean;

interface Rule {
  readonly number: number;
  readonly tests: readonly TokenTest[];
  readonly attributes: readonly (readonly [Attribute, string])[];
  readonly index: number;
}

/** The value that each attribute is set to, where it is set. */
export type RulerOutput = Readonly<Record<Attribute, (string | undefined)[]>>;

const NO_RULES: readonly Rule[] = [];

export class AttributeRuler {
  /** Rules by what their first token asks for: a lower-case form, else a tag, else neither. */
  private readonly byLower = new Map<string, Rule[]>();
  private readonly byTag = new Map<string, Rule[]>();
  private readonly others: Rule[] = [];
  /** Those whose patterns are longer than one word. */
  private readonly sequences: Rule[] = [];

  constructor() {
    readJson<RuleEntry[]>('attribute-ruler.json').forEach((entry, number) => {
      for (const pattern of entry.patterns) this.add(entry, pattern, number);
    });
  }

  apply(input: RulerInput): RulerOutput {
    const output: RulerOutput = { POS: [], MORPH: [], LEMMA: [], TAG: [], DEP: [] };
    const setBy: Record<Attribute, number[]> = { POS: [], MORPH: [], LEMMA: [], TAG: [], DEP: [] };
    const applyRules = (rules: readonly Rule[], token: number): void => {
      for (const { tests, attributes, index, number } of rules) {
        if (!tests.every((test, i) => token + i < input.lexemes.length && test(input, token + i))) continue;
        const target = token + index;
        for (const [attribute, value] of attributes) {
          if (number < (setBy[attribute][target] ?? -1)) continue;
          setBy[attribute][target] = number;
          output[attribute][target] = value;
        }
      }
    };
    for (let token = 0; token < input.lexemes.length; token++) {
      applyRules(this.byTag.get(input.tags[token]!) ?? NO_RULES, token);
      applyRules(this.byLower.get(input.lexemes[token]!.lower) ?? NO_RULES, token);
      applyRules(this.others, token);
    }
    return output;
  }

  /** The most words that a pattern has. */
  get longest(): number {
    return Math.max(...this.sequences.map(({ tests }) => tests.length));
  }

  /** Whether a word, by itself, could be the first of a pattern of several words. */
  mayBeginPattern(input: RulerInput, token: number): boolean {
    return this.sequences.some(({ tests }) => tests[0]!(input, token));
  }

  private add({ attrs, index }: RuleEntry, pattern: readonly TokenPattern[], number: number): void {
    const tests = pattern.map(testOf);
    const rule: Rule = { number, tests, attributes: Object.entries(attrs) as [Attribute, string][], index };
    if (tests.length > 1) this.sequences.push(rule);
    const { LOWER, TAG } = pattern[0]!;
    const [table, keys] = valuesOf(LOWER) ? [this.byLower, valuesOf(LOWER)] : [this.byTag, valuesOf(TAG)];
    if (!keys) this.others.push(rule);
    for (const key of keys ?? []) table.set(key, [...(table.get(key) ?? []), rule]);
  }
}

/** The values that a condition accepts, where it lists them. */
function valuesOf(condition: Condition | undefined): string[] | undefined {
  if (typeof condition === 'string') return [condition];
  return typeof condition === 'object' ? condition.IN : undefined;
}

const READ: Record<keyof TokenPattern, (input: RulerInput, token: number) => string | boolean> = {
  TAG: ({ tags }, token) => tags[token]!,
  DEP: ({ deps }, token) => deps[token]!,
  LOWER: ({ lexemes }, token) => lexemes[token]!.lower,
  IS_SPACE: ({ lexemes }, token) => lexemes[token]!.isSpace,
};

function testOf(pattern: TokenPattern): TokenTest {
  const tests = (Object.entries(pattern) as [keyof TokenPattern, Condition][]).map(([attribute, condition]) => {
    const accepts = acceptance(condition);
    const read = READ[attribute];
    return (input: RulerInput, token: number) => accepts(read(input, token));
  });
  return (input, token) => tests.every((test) => test(input, token));
}

function acceptance(condition: Condition): (value: string | boolean) => boolean {
  if (typeof condition !== 'object') return (value) => value === condition;
  if (condition.IN) return (value) => condition.IN!.includes(value as string);
  if (condition.NOT_IN) return (value) => !condition.NOT_IN!.includes(value as string);
  if (condition.REGEX === undefined) throw new Error(`unknown condition ${JSON.stringify(condition)}`);
  const expression = new RegExp(condition.REGEX, 'u');
  return (value) => expression.test(value as string);
}
