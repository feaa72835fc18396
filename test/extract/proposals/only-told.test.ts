import { proposalsOf } from '../measures/reading';

/** What is told of, done, paid, measured, endangered or bought, and put forward by nobody. */
test.each([
  'The envoy of Fiji said he had held technical discussions with Tonga.',
  'The minister said they had a businesslike meeting on the harvest.',
  'The minister of Peru told a conference of growers that the harvest was good.',
  'Lenders were left to foot the bill.',
  'Households will pay the bill, the minister of Oman said.',
  'Output averaged slightly above its quota in May, the paper said.',
  'The fleet exceeded the catch limit, the minister of Chile said.',
  'The envoy of Oman spoke of a threat to the flow of oil.',
  'Drought threatens the harvest, the minister of Kenya said.',
  'The minister said there was a strong demand for copper.',
  'The drought threatens to cut exports of maize.',
  'Low fees allow farmers to plant early, the minister of Togo said.',
  '"Let them try," the envoy of Chad said of the pirates.',
  '"Let them swim in the lake," the envoy of Chad said.',
  'Benin asked how many children had crossed the river.',
])('nothing in: %s', (text) => {
  expect(proposalsOf(text)).toEqual([]);
});

/** The same words where they are put forward. */
test.each<[string, string]>([
  ['The envoy of Fiji said he would hold talks with Tonga.', 'talks with Tonga'],
  ['The senate backed the mining bill.', 'the mining bill'],
  ['Peru proposed a quota on anchovies.', 'a quota on anchovies'],
  ['Japan threatened tariffs on Korean steel.', 'tariffs on Korean steel'],
  ['The union rejected the demand for a seat on the board.', 'a seat on the board'],
  ['Chad threatened to cut exports of gum.', 'cut exports of gum'],
  ['Iran agreed to allow inspectors to visit the plant.', 'allow inspectors to visit the plant'],
  ['Chile criticised the proposed dismantling of the price board.', 'the proposed dismantling of the price board'],
])('%s', (text, mention) => {
  expect(proposalsOf(text).map(([, found]) => found)).toContainEqual(expect.stringContaining(mention));
});
