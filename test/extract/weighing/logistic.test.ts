import { type Classifier, probabilities, softmax } from '../../../src/extract/weighing/logistic';

const classifier: Classifier = {
  classes: ['no', 'yes'],
  bias: [0, -1],
  weights: new Map([
    ['offer', [0, 3]],
    ['past', [0, -3]],
  ]),
};

test.each([
  [['offer'], 'yes'],
  [['past'], 'no'],
  [['offer', 'past'], 'no'],
  [[], 'no'],
])('%j is weighed as %s', (features, answer) => {
  const p = probabilities(classifier, features);
  expect(p[0]! + p[1]!).toBeCloseTo(1);
  expect(classifier.classes[p.indexOf(Math.max(...p))]).toBe(answer);
});

test('a feature that was never seen in training weighs nothing', () => {
  expect(probabilities(classifier, ['offer', 'unheard of'])).toEqual(probabilities(classifier, ['offer']));
});

test('large sums do not overflow', () => {
  expect(softmax([1000, 0])).toEqual([1, 0]);
});
