import { createHash } from 'node:crypto';
import { countsOf, parityOf } from '../../eval/parity';
import { readBytes, readJson } from '../../src/language/resources';
import { readFixtures } from './fixtures/read-fixtures';

const ALLOWED_HEADS = 1 / 5000;

test('float32 arithmetic gives what spaCy gives with the same weights', () => {
  const parity = parityOf(readFixtures('rounded'), 'float32');
  expect(parity.tokens).toBeGreaterThan(15_000);
  expect(parity.differences).toEqual([]);
});

test('int16 arithmetic differs from spaCy in at most one head of 5,000', () => {
  const parity = parityOf(readFixtures(), 'int16');
  const counts = countsOf(parity.differences);
  expect(counts.tokens).toBe(0);
  expect(counts.sentences).toBe(0);
  expect(counts.heads).toBeLessThanOrEqual(parity.tokens * ALLOWED_HEADS);
  expect(counts.tags).toBeLessThanOrEqual(parity.tokens * ALLOWED_HEADS);
  expect(counts.lemmas).toBeLessThanOrEqual(parity.tokens * ALLOWED_HEADS);
  expect(counts.labels).toBeLessThanOrEqual(parity.tokens * ALLOWED_HEADS);
});

test('plain kernels give what spaCy gives', () => {
  const texts = readFixtures('rounded').filter(({ id }) => id.startsWith('paragraph-1'));
  expect(parityOf(texts, 'plain').differences).toEqual([]);
});

test('parity sees a difference', () => {
  const [first] = readFixtures();
  const tokens = first!.tokens.map((token, i) => (i === 3 ? { ...token, tag: 'XX', head: 0 } : token));
  const counts = countsOf(parityOf([{ ...first!, tokens }], 'float32').differences);
  expect([counts.tags, counts.heads]).toEqual([1, 1]);
});

test('the weights are those that the model file describes', () => {
  const { sha256 } = readJson<{ sha256: string }>('model.json');
  expect(createHash('sha256').update(readBytes('weights.f16')).digest('hex')).toBe(sha256);
});
