/**
 * `npm run eval -- parity [FILE ...] [--arithmetic int16|float32|plain] [--show]`: how far annotations are from spaCy's.
 *
 * FILEs are JSONL of spaCy's output, `{"id", "text", "tokens": [...], "sentences": [...]}` as
 * `demarche annotate` prints it, with the text; without FILE, the fixtures of this repository.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../src/language';
import type { Annotation } from '../src/language/annotation';
import { ARITHMETICS, type Arithmetic } from '../src/language/kernels';
import { type OracleText, type OracleToken, readFixtures } from '../test/language/fixtures/read-fixtures';

export interface Difference {
  readonly id: string;
  readonly kind: keyof Counts;
  readonly at: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Tokens (or sentences, or entities) of spaCy that came out otherwise. */
export interface Counts {
  tokens: number;
  tags: number;
  pos: number;
  lemmas: number;
  heads: number;
  labels: number;
  sentences: number;
  entities: number;
}

export interface Parity {
  readonly texts: number;
  readonly tokens: number;
  readonly sentences: number;
  readonly entities: number;
  readonly differences: readonly Difference[];
}

/** Lines as `demarche annotate` prints them, with the text. */
function readLines(file: string): OracleText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line).map((line) => JSON.parse(line));
}

export function parityOf(texts: readonly OracleText[], arithmetic?: Arithmetic): Parity {
  const differences = texts.flatMap((text) => compare(text, annotate(text.text, arithmetic)));
  const sum = (count: (text: OracleText) => number): number => texts.reduce((total, text) => total + count(text), 0);
  return {
    texts: texts.length,
    tokens: sum(({ tokens }) => tokens.length),
    sentences: sum(({ sentences }) => sentences.length),
    entities: sum(({ tokens }) => entitiesOf(tokens).length),
    differences,
  };
}

const COLUMNS = { tag: 'tags', pos: 'pos', lemma: 'lemmas', head: 'heads', dep: 'labels' } as const;

function compare(oracle: OracleText, annotation: Annotation): Difference[] {
  const places = new Map(annotation.tokens.map((token) => [`${token.start}-${token.end}`, token]));
  const numbers = new Map(oracle.tokens.map(({ start }, i) => [start, i]));
  const differ = (kind: keyof Counts, at: string, expected: unknown, actual: unknown): Difference => ({
    id: oracle.id,
    kind,
    at,
    expected,
    actual,
  });
  const ofTokens = oracle.tokens.flatMap((expected, i) => {
    const at = `${i} ${oracle.text.slice(expected.start, expected.end)}`;
    const token = places.get(`${expected.start}-${expected.end}`);
    if (!token) return [differ('tokens', at, oracle.text.slice(expected.start, expected.end), undefined)];
    const actual = { ...pick(token), head: numbers.get(token.head.start) };
    return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])
      .filter((column) => actual[column] !== expected[column])
      .map((column) => differ(COLUMNS[column], at, expected[column], actual[column]));
  });
  const sentences = new Set(annotation.sentences.map(({ first }) => annotation.tokens[first]!.start));
  const ofSentences = oracle.sentences
    .filter(([first]) => !sentences.has(oracle.tokens[first]!.start))
    .map(([first]) => differ('sentences', String(first), 'start', undefined));
  const entities = new Set(annotation.entities.map(({ start, end, label }) => `${start}-${end} ${label}`));
  const ofEntities = entitiesOf(oracle.tokens)
    .filter((entity) => !entities.has(entity))
    .map((entity) => differ('entities', entity, entity, undefined));
  return [...ofTokens, ...ofSentences, ...ofEntities];
}

const pick = ({ tag, pos, lemma, dep }: Omit<OracleToken, 'head'>) => ({ tag, pos, lemma, dep });

/** "start-end LABEL" of each entity. */
function entitiesOf(tokens: readonly OracleToken[]): string[] {
  return tokens.flatMap(({ ent, start }, first) => {
    if (!ent.startsWith('B-')) return [];
    let last = first;
    while (tokens[last + 1]?.ent === `I-${ent.slice(2)}`) last++;
    return [`${start}-${tokens[last]!.end} ${ent.slice(2)}`];
  });
}

export function countsOf(differences: readonly Difference[]): Counts {
  const counts: Counts = { tokens: 0, tags: 0, pos: 0, lemmas: 0, heads: 0, labels: 0, sentences: 0, entities: 0 };
  for (const { kind } of differences) counts[kind]++;
  return counts;
}

export async function run(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { arithmetic: { type: 'string' }, show: { type: 'boolean', default: false } },
  });
  const chosen = ARITHMETICS.filter((name) => (values.arithmetic ? name === values.arithmetic : name !== 'plain'));
  if (!chosen.length) throw new Error(`--arithmetic is one of ${ARITHMETICS.join(', ')}`);
  for (const oracle of positionals.length ? positionals.map(readLines) : [readFixtures()]) {
    for (const arithmetic of chosen) print(arithmetic, parityOf(oracle, arithmetic), values.show);
  }
}

function print(arithmetic: Arithmetic, parity: Parity, show: boolean): void {
  const { texts, tokens, sentences, entities, differences } = parity;
  console.log(
    `${arithmetic}: ${texts} texts, ${tokens} tokens, ${sentences} sentences, ${entities} entities; different from spaCy:`,
  );
  for (const [kind, count] of Object.entries(countsOf(differences))) console.log(`  ${kind.padEnd(10)} ${count}`);
  if (show)
    for (const { id, kind, at, expected, actual } of differences)
      console.log(JSON.stringify([id, kind, at, expected, actual]));
}
