import path from 'node:path';
import { readGazetteerFile } from '../../src/extract/actors/gazetteer-file';
import { documentOf } from '../../src/text';
import type { Article } from '../../src/text/article';
import { readArticles } from '../../src/text/read-articles';

const SAMPLE = path.join(__dirname, '..', '..', 'data', 'sample');

async function sample(...names: string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readArticles(names.map((name) => path.join(SAMPLE, name)))) {
    if ('reason' in read) throw new Error(read.reason);
    articles.push(read);
  }
  return articles;
}

test('every sample article is read, with id, day and title', async () => {
  const articles = await sample('truce.jsonl', 'negotiation');
  const numbers = [...Array(18).keys()].map((i) => `sarn-${String(i + 1).padStart(2, '0')}`);
  expect(articles.map((article) => article.id)).toEqual(['truce', ...numbers]);
  for (const article of articles) {
    expect(article.publishedOn).toMatch(/^2025-03-(0[3-9]|1\d|2[0-2])$/);
    expect(documentOf(article).leftOut.length).toBeGreaterThan(0);
  }
  const titles = articles.map((article) => article.title);
  expect(new Set(titles).size).toBe(articles.length);
});

test('the two agency reports and their copies share most of their sentences', async () => {
  const articles = new Map((await sample('negotiation')).map((article) => [article.id, article]));
  const sentencesOf = (id: string) => {
    const { annotation } = documentOf(articles.get(id)!);
    const plain = annotation.text.replace(/[“”]/g, '"');
    return new Set(
      annotation.sentences.map((s) => plain.slice(annotation.tokens[s.first]!.start, annotation.tokens[s.last]!.end)),
    );
  };
  for (const [one, other] of [
    ['sarn-01', 'sarn-02'],
    ['sarn-15', 'sarn-16'],
  ] as const) {
    const [a, b] = [sentencesOf(one), sentencesOf(other)];
    expect([...b].filter((sentence) => a.has(sentence)).length / b.size).toBeGreaterThan(0.8);
    expect([...a]).not.toEqual([...b]);
  }
});

test('the invented gazetteer has states of the user-assigned codes only, each once', () => {
  const { states, people, organizations } = readGazetteerFile(path.join(SAMPLE, 'gazetteer.json'));
  const codes = states.map((state) => state.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^X[A-JL-Z]$/);
  for (const { represents } of [...people, ...organizations]) if (represents) expect(codes).toContain(represents);
});
