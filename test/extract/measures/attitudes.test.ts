import { predicates } from '../../../src/extract/measures/attitudes';

test('what ties a proposal to a verb decides between its entries', () => {
  const twice = [...predicates].flatMap(([word, entries]) => {
    const ties = entries.flatMap((entry) => entry.with);
    return ties.filter((tie, i) => ties.indexOf(tie) < i).map((tie) => `${word} ${tie}`);
  });
  expect(twice).toEqual([]);
});
