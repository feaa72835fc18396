/**
 * Lemmas by rule: suffixes are exchanged and the result is looked up among known lemmas; irregular forms are listed.
 * Source: `rule_lemmatize` of spacy/pipeline/lemmatizer.py, spacy/lang/en/lemmatizer.py; tables from WordNet.
 */
import { readJson } from './resources';
import type { Lexeme } from './vocabulary';

interface LemmaFile {
  /** By part of speech: old suffix, new suffix. */
  readonly rules: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** By part of speech and form. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Known lemmas by part of speech. */
  readonly index: Readonly<Record<string, readonly string[]>>;
}

interface Table {
  readonly rules: readonly (readonly [string, string])[];
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly index: ReadonlySet<string>;
}

interface Known {
  readonly pos: string;
  readonly morph: string;
  readonly lemma: string;
}

const CACHED_FORMS = 50_000;
const ALPHABETIC = /^\p{L}+$/u;

export class Lemmatizer {
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly known = new Map<Lexeme, Known[]>();

  constructor() {
    const { rules, exceptions, index } = readJson<LemmaFile>('lemmas.json');
    const tableOf = (pos: string): Table => ({
      rules: rules[pos]!,
      exceptions: new Map(Object.entries(exceptions[pos] ?? {})),
      index: new Set(index[pos] ?? []),
    });
    this.tables = new Map(Object.keys(rules).map((pos) => [pos.toUpperCase(), tableOf(pos)]));
  }

  /** pos: a universal part of speech; morph: features as "Number=Sing|Person=3". */
  lemmatize(lexeme: Lexeme, pos: string, morph: string): string {
    let known = this.known.get(lexeme);
    if (!known) {
      if (this.known.size >= CACHED_FORMS) this.known.clear();
      known = [];
      this.known.set(lexeme, known);
    }
    const found = known.find((entry) => entry.pos === pos && entry.morph === morph);
    if (found) return found.lemma;
    const lemma = this.lemmaOf(lexeme, pos, morph);
    known.push({ pos, morph, lemma });
    return lemma;
  }

  private lemmaOf({ text, lower }: Lexeme, pos: string, morph: string): string {
    if (pos === '' || pos === 'SPACE' || isBaseForm(pos, morph)) return lower;
    const table = this.tables.get(pos);
    if (!table) return pos === 'PROPN' ? text : lower;
    return byRules(text, lower, table);
  }
}

/** The first of: a listed form, a known lemma that a rule gives, any other result of a rule, the form as it stands. */
function byRules(text: string, lower: string, { rules, exceptions, index }: Table): string {
  let forms: string[] = [];
  const unknown: string[] = [];
  for (const [old, replacement] of rules) {
    if (!lower.endsWith(old)) continue;
    const form = lower.slice(0, lower.length - old.length) + replacement;
    if (!form) continue;
    if (index.has(form)) forms.unshift(form);
    else if (!ALPHABETIC.test(form)) forms.push(form);
    else unknown.push(form);
  }
  forms = [...new Set(forms)];
  for (const form of exceptions.get(lower) ?? []) if (!forms.includes(form)) forms.unshift(form);
  return forms[0] ?? unknown[0] ?? text;
}

/** Whether form and features say that the form is a lemma already: singular noun, infinitive, plain adjective. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Map(morph.split('|').map((feature) => feature.split('=') as [string, string]));
  const form = features.get('VerbForm');
  if (pos === 'NOUN' && features.get('Number') === 'Sing') return true;
  if (pos === 'VERB' && form === 'Fin' && features.get('Tense') === 'Pres' && !features.has('Number')) return true;
  return form === 'Inf' || form === 'None' || features.get('Degree') === 'Pos';
}
