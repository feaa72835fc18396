import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gazetteerWith } from '../src/extract/actors';
import { extract } from '../src/extract/extract';
import { documentOf } from '../src/text';
import type { Article } from '../src/text/article';
import type { Document } from '../src/text/document';

const SAMPLES = path.join(__dirname, '..', 'data', 'sample');
/** The states that the sample articles tell of. */
const GAZETTEER = gazetteerWith([path.join(SAMPLES, 'gazetteer.json')]);
/** Long enough that the compiler has settled before anything is timed. */
const WARM_UP = 400;
const ROUNDS_MS = 8000;

/** `npm run bench -- extract`: from raw text to extraction on one core, and how it splits between parse and the rest. */
export async function run(): Promise<void> {
  const articles = samples();
  if (articles.length === 0) throw new Error(`no sample articles (*.txt) under ${SAMPLES}`);
  for (let i = 0; i < WARM_UP; i++) extract(documentOf(articles[i % articles.length]!), { gazetteer: GAZETTEER });
  const total = { articles: 0, words: 0, tokens: 0, parse: 0, extract: 0 };
  while (total.parse + total.extract < ROUNDS_MS)
    for (const article of articles) {
      const [document, parse] = timed(() => documentOf(article));
      const [, rest] = timed(() => extract(document, { gazetteer: GAZETTEER }));
      count(total, article, document, parse, rest);
    }
  print(total);
}

interface Total {
  articles: number;
  words: number;
  tokens: number;
  parse: number;
  extract: number;
}

function count(total: Total, { text }: Article, document: Document, parse: number, rest: number): void {
  total.articles++;
  total.words += text.split(/\s+/).length;
  total.tokens += document.annotation.tokens.length;
  total.parse += parse;
  total.extract += rest;
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function print({ articles, words, tokens, parse, extract: rest }: Total): void {
  const seconds = (parse + rest) / 1000;
  const perToken = (ms: number) => ((1000 * ms) / tokens).toFixed(1);
  console.log(
    `extract: ${(articles / seconds).toFixed(1)} articles/s of ${Math.round(words / articles)} words (${(words / 650 / seconds).toFixed(1)}/s of 650 words), one core`,
  );
  console.log(
    `parse ${perToken(parse)} µs a token, extraction ${perToken(rest)} µs a token (${((100 * rest) / (parse + rest)).toFixed(0)} % of the whole)`,
  );
}

function samples(): Article[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
  if (!existsSync(SAMPLES)) return [];
  return walk(SAMPLES)
    .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
    .filter((file) => !path.basename(file).startsWith('README'))
    .sort()
    .map((file) => ({ id: path.basename(file), text: readFileSync(file, 'utf8') }));
}
