import { type Fact, featuresOf } from '../../../src/extract/weighing/features';
import { type Classifier, probabilities } from '../../../src/extract/weighing/logistic';
import { sumsOf, weigh } from '../../../src/extract/weighing/weigh';

const classifier: Classifier = {
  classes: ['no', 'yes'],
  bias: [0, -1],
  weights: new Map([
    ['lemma=offer', [0, 3]],
    ['past', [0, -3]],
    ['N children=2', [0, 0.5]],
    ['N dep=a=b', [0, 0.25]],
  ]),
};

test.each<[string, readonly Fact[]]>([
  ['', [['lemma', 'offer']]],
  ['', [['past', true]]],
  ['', [['past', false]]],
  ['', [['lemma', undefined]]],
  [
    '',
    [
      ['lemma', 'offer'],
      ['lemma', 'offer'],
    ],
  ],
  ['N ', [['children', 2]]],
  ['N ', [['dep', 'a=b']]],
  ['V ', [['children', 2]]],
  ['', [['lemma', 'unheard of']]],
])('%j%j weighs as its features do', (prefix, facts) => {
  const all = [{ prefix, facts }];
  expect(weigh(classifier, all)).toEqual(probabilities(classifier, featuresOf(all)));
});

test('facts can be weighed on top of others', () => {
  const one = { prefix: '', facts: [['lemma', 'offer']] as const };
  const other = { prefix: 'N ', facts: [['children', 2]] as const };
  expect(sumsOf(classifier, [other], sumsOf(classifier, [one]))).toEqual(sumsOf(classifier, [one, other]));
});
