import { proposalsOf } from '../measures/reading';

/** A demand, an offer or a refusal is of something, though no word in it names a measure. */
test.each<[string, string]>([
  [
    'The union called for banning all foreign trawlers from entering the bay.',
    'banning all foreign trawlers from entering the bay',
  ],
  [
    'The minister said he was willing to meet Prime Minister Raman on the sidelines of the regional summit.',
    'meet Prime Minister Raman on the sidelines of the regional summit',
  ],
  ['The official said Oslo had not ruled out blocking a file on farm subsidies.', 'blocking a file on farm subsidies'],
])('%s', (text, mention) => {
  expect(proposalsOf(text).map(([, found]) => found)).toContainEqual(mention);
});

test.each<string>([
  'Togo urged Benin to see reason.',
  'The minister praised the nurses of the mission.',
  'Malta asked reporters to refrain from speculation.',
  'The governor warned that the storm would reach the coast.',
  'The envoy said he welcomed the criticism.',
  'The envoy noted intervention by outside powers.',
  'The mayor asked the crews to use every day of it.',
  'Peru said its guards would let them pass.',
  'Togo said it would demand an answer from the mayor.',
])('nothing to be for or against: %s', (text) => {
  expect(proposalsOf(text)).toEqual([]);
});

/** What has been named otherwise in the same words is not named anew. */
test('a measure that is named', () => {
  expect(proposalsOf('Peru urged Chile to support the ceasefire.')).toEqual([['ceasefire', 'the ceasefire']]);
});
