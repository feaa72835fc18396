import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractArticle } from '../../src/cli/pipeline/extract-article';
import type { Subgraph } from '../../src/graph/subgraph';
import { openLoader } from '../../src/neo4j/load/loader';
import { queries } from '../../src/neo4j/query/query-file';
import { runQuery } from '../../src/neo4j/query/run';
import { readArticles } from '../../src/text/read-articles';
import { emptyDatabase } from '../neo4j-server';

const test_ = emptyDatabase();
const SAMPLE = path.join(__dirname, '..', '..', 'data', 'sample');

interface Question {
  readonly asked: string;
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());

function questionOf(section: string): Question {
  const [asked, ...lines] = section.trim().split('\n');
  const [name, ...words] = [...asked!.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  const given = Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word.slice(2), words[i + 1]!]] : [])));
  const [head, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return { asked: asked!, name: name!, given, columns: head!, rows };
}

const QUESTIONS = readFileSync(path.join(__dirname, 'sample-questions.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map(questionOf);

beforeAll(async () => {
  const loader = await openLoader(test_.database());
  const loads: Promise<unknown>[] = [];
  const options = { gazetteers: [path.join(SAMPLE, 'gazetteer.json')] };
  const paths = ['truce.jsonl', 'negotiation'].map((name) => path.join(SAMPLE, name));
  for await (const article of readArticles(paths)) {
    if ('reason' in article) throw new Error(article.reason);
    const result = extractArticle({ article, options });
    if ('fault' in result) throw new Error(result.fault);
    loads.push(loader.load(article, result.extraction));
  }
  await Promise.all(loads);
  await loader.close();
}, 180_000);

function relationshipRows({ nodes, relationships }: Subgraph): Record<string, unknown>[] {
  const captions = new Map(nodes.map(({ id, properties: p }) => [id, p.name ?? p.content ?? p.title ?? p.quote]));
  return relationships.map(({ type, source, target }) => ({
    from: captions.get(source),
    relationship: type,
    to: captions.get(target),
  }));
}

async function answers({ name, given }: Question): Promise<Record<string, unknown>[]> {
  const answer = await runQuery(test_.database(), name, given);
  if (answer.kind === 'graph') return relationshipRows(answer.graph);
  return answer.rows.map((row) => Object.fromEntries(answer.columns.map((column, i) => [column, row[i]])));
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

function matches(expected: string, value: unknown): boolean {
  const text = shown(value);
  if (expected.endsWith('…')) return text.startsWith(expected.slice(0, -1));
  return expected.startsWith('…') ? text.endsWith(expected.slice(1)) : text === expected;
}

test('every question is asked', () => {
  expect([...new Set(QUESTIONS.map(({ name }) => name))].sort()).toEqual(
    queries()
      .map(({ name }) => name)
      .sort(),
  );
});

test.each(QUESTIONS.map((question) => [question.asked, question] as const))('%s', async (_, question) => {
  const found = await answers(question);
  const missing = question.rows.filter(
    (row) => !found.some((answer) => row.every((cell, i) => matches(cell, answer[question.columns[i]!]))),
  );
  expect(missing).toEqual([]);
});

test('whoever repeats himself reports nobody', async () => {
  const found = await answers({ asked: '', name: 'reported-speech', given: {}, columns: [], rows: [] });
  const names = (value: unknown) => value as readonly string[];
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ reporter, quoted }) => names(reporter).some((name) => names(quoted).includes(name)))).toEqual(
    [],
  );
});
