import { knownWords, nearness } from '../../../src/extract/weighing/vectors';

const near = (one: string, other: string) => nearness(knownWords([one]), knownWords([other])).nearest!;

test.each([
  ['truce', 'ceasefire', 'harvest'],
  ['talks', 'negotiations', 'cattle'],
  ['tariff', 'duty', 'poem'],
  ['withdraw', 'pullout', 'violin'],
])('"%s" is nearer to "%s" than to "%s"', (word, akin, foreign) => {
  expect(near(word, akin)).toBeGreaterThan(near(word, foreign) + 0.2);
});

test('a word is wholly like itself', () => {
  expect(near('treaty', 'treaty')).toBe(1);
});

test('words that have no vector say nothing', () => {
  expect(knownWords(['zzxqy'])).toEqual([]);
  expect(nearness([], knownWords(['truce']))).toEqual({ nearest: undefined, coverage: undefined });
});

test('coverage is a mean over the first words, nearest the best of them', () => {
  const { nearest, coverage } = nearness(knownWords(['truce', 'violin']), knownWords(['ceasefire']));
  expect(nearest).toBeCloseTo(near('truce', 'ceasefire'));
  expect(coverage).toBeCloseTo((near('truce', 'ceasefire') + near('violin', 'ceasefire')) / 2);
});
