import { probabilities } from '../../src/extract/weighing/logistic';
import { type Example, fit } from '../../train/fit';

/** Labels follow from `a` and `b`; `noise` says nothing. */
const EXAMPLES: readonly Example[] = Array.from({ length: 60 }, (_, i) => ({
  features: [i % 3 === 0 ? 'a' : i % 3 === 1 ? 'b' : 'c', i % 2 ? 'noise' : 'other noise', `once ${i}`],
  label: i % 3 === 0 ? 'supports' : i % 3 === 1 ? 'opposes' : 'none',
}));
const CLASSES = ['none', 'opposes', 'supports'];
const OPTIONS = { penalty: 0.1, leastCount: 2 };

const best = (features: readonly string[], penalty = OPTIONS.penalty) => {
  const classifier = fit(EXAMPLES, CLASSES, { ...OPTIONS, penalty });
  const p = probabilities(classifier, features);
  return { answer: CLASSES[p.indexOf(Math.max(...p))], p: Math.max(...p) };
};

test.each([
  ['a', 'supports'],
  ['b', 'opposes'],
  ['c', 'none'],
])('what goes with %s is learned to be %s', (feature, answer) => {
  expect(best([feature]).answer).toBe(answer);
  expect(best([feature, 'noise']).answer).toBe(answer);
  expect(best([feature]).p).toBeGreaterThan(0.9);
});

test('a feature seen less often than asked for is left out', () => {
  expect(fit(EXAMPLES, CLASSES, OPTIONS).weights.has('once 3')).toBe(false);
});

test('a higher penalty makes it more cautious', () => {
  expect(best(['a'], 20).p).toBeLessThan(best(['a'], 0.1).p);
});

test('the same examples give the same weights', () => {
  expect(fit(EXAMPLES, CLASSES, OPTIONS)).toEqual(fit(EXAMPLES, CLASSES, OPTIONS));
});
