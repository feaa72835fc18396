import { openLoader } from '../../src/neo4j/load/loader';
import { wipe } from '../../src/neo4j/wipe';
import type { Article } from '../../src/text/article';
import { article, extraction } from '../graph/extraction';
import { emptyDatabase } from '../neo4j-server';

const test_ = emptyDatabase();
beforeEach(() => wipe(test_.database()));

/** One text with some words of each article's own: some are copies of some, in all degrees of likeness. */
function variant(i: number): Article {
  const word = (_: unknown, n: number) => ((i * 7 + n * n * 3) % 61 < 2 + (i % 3) ? `own${i}of${n}` : `word${n}`);
  const day = i % 10 === 9 ? undefined : `2025-03-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`;
  return article(`n${i}`, Array.from({ length: 60 }, word).join(' '), { publishedOn: day });
}

const VARIANTS = Array.from({ length: 150 }, (_, i) => variant(i));

/** All at once, or so many at a time. */
async function load(articles: readonly Article[], size = articles.length): Promise<void> {
  const loader = await openLoader(test_.database());
  for (let i = 0; i < articles.length; i += size) {
    await Promise.all(articles.slice(i, i + size).map((one) => loader.load(one, extraction(one.id))));
  }
  await loader.close();
}

async function links(): Promise<string[]> {
  const { records } = await test_
    .database()
    .driver.executeQuery(
      'MATCH (a)-[r:SYNDICATED_FROM]->(b) RETURN a.id + " " + b.id + " " + r.similarity AS link ORDER BY link',
    );
  return records.map((record) => record.get('link'));
}

test('who is a copy of whom follows from the articles, not from their order or the transactions', async () => {
  await load(VARIANTS);
  const expected = await links();
  expect(expected.length).toBeGreaterThan(100);
  expect(new Set(expected.map((link) => link.split(' ')[0])).size).toBe(expected.length);
  for (const [articles, size] of [
    [VARIANTS, 1],
    [[...VARIANTS].reverse(), 7],
    [[...VARIANTS.slice(75), ...VARIANTS.slice(0, 75)], 40],
  ] as const) {
    await wipe(test_.database());
    await load(articles, size);
    expect(await links()).toEqual(expected);
  }
}, 180_000);

test('an original that goes, or whose text changes, leaves its copies to the next', async () => {
  const [first, second, third] = ['2025-03-01', '2025-03-02', '2025-03-03'].map((publishedOn, i) =>
    article(`a${i}`, VARIANTS[0]!.text, { publishedOn }),
  ) as [Article, Article, Article];
  await load([third, first, second]);
  expect(await links()).toEqual(['a1 a0 1.0', 'a2 a0 1.0']);
  await load([{ ...first, text: 'Of something else altogether, in quite other words.' }]);
  expect(await links()).toEqual(['a2 a1 1.0']);
  await load([first]);
  expect(await links()).toEqual(['a1 a0 1.0', 'a2 a0 1.0']);
  const loader = await openLoader(test_.database());
  await loader.remove('a0');
  expect(await links()).toEqual(['a2 a1 1.0']);
  await loader.remove('a1');
  expect(await links()).toEqual([]);
});
