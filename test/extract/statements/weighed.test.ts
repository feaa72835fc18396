import { findAttributions, withMendedTrees } from '../../../src/extract/statements';
import { standardWeights } from '../../../src/extract/weighing';
import type { Classifier } from '../../../src/extract/weighing/logistic';
import { documentOf } from '../../../src/text';

/** A classifier to which one feature says all. */
const byFeature = (feature: string, weight: number, bias = 0): Classifier => ({
  classes: ['no', 'yes'],
  bias: [0, bias],
  weights: new Map([[feature, [0, weight]]]),
});

function classesIn(text: string, classifier?: Classifier): string[] {
  const document = withMendedTrees(documentOf({ id: 'test', text, publishedOn: '2020-01-02' }));
  return findAttributions(document, undefined, classifier).map(
    ({ class: found, cue }) => `${text.slice(cue!.start, cue!.end)}: ${found}`,
  );
}

const UNKNOWN = 'The Peruvian minister sculpted a fund for the ports.';

test('a verb that no lexicon knows is no cue without a classifier', () => {
  expect(classesIn(UNKNOWN)).toEqual([]);
});

test('it is one where all that is known of it weighs for speech', () => {
  expect(classesIn(UNKNOWN, byFeature('cue lemma=sculpt', 4, -2))).toEqual(['sculpted: speech']);
  expect(classesIn(UNKNOWN, byFeature('cue lemma=sail', 4, -2))).toEqual([]);
});

const KNOWN = 'Chile said the ports would open in May.';

test('what a construction takes for speech is kept among the attitudes where everything else speaks against it', () => {
  expect(classesIn(KNOWN)).toEqual(['said: speech']);
  expect(classesIn(KNOWN, byFeature('rule=clause complement', 0))).toEqual(['said: speech']);
  expect(classesIn(KNOWN, byFeature('rule=clause complement', -4))).toEqual(['said: attitude']);
});

test.each([
  ['Kenya said the bridge would be closed to lorries.', ['said: speech']],
  ['The engineers painted a bridge on Tuesday.', []],
  ['The minister opened a school in the capital.', []],
])('with the classifier of the program: %s', (text, found) => {
  expect(classesIn(text, standardWeights().attributions)).toEqual(found);
});
