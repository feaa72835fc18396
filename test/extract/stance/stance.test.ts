import { stanceOf } from '../measures/reading';

/** Text, words of the proposal, the stance of whoever speaks last of it. */
test.each<[string, string, string]>([
  ['Kenya called for a ban on ivory.', 'ban on ivory', 'proposes'],
  ['Kenya said it would welcome a ban on ivory.', 'ban on ivory', 'supports'],
  ['Kenya said it backed the ban on ivory.', 'ban on ivory', 'supports'],
  ['Kenya said it accepted the fisheries agreement.', 'fisheries agreement', 'accepts'],
  ['Kenya said it had no objection to the fisheries agreement.', 'fisheries agreement', 'accepts'],
  ['Kenya said it rejected the fisheries agreement.', 'fisheries agreement', 'opposes'],
  ['Kenya said it would not accept the fisheries agreement.', 'fisheries agreement', 'opposes'],
  ['Kenya said it had not ruled out the fisheries agreement.', 'fisheries agreement', 'uncommitted'],
  ['Kenya said it was still studying the fisheries agreement.', 'fisheries agreement', 'uncommitted'],
  ['Kenya said it might sign the fisheries agreement.', 'fisheries agreement', 'uncommitted'],
  [
    'Kenya said it would sign the fisheries agreement if Uganda opened its ports.',
    'fisheries agreement',
    'conditional',
  ],
  [
    'Kenya said it could not accept the fisheries agreement unless Uganda opened its ports.',
    'fisheries agreement',
    'conditional',
  ],
  ['Kenya said the fisheries agreement was contingent on a vote in parliament.', 'fisheries agreement', 'conditional'],
  ['Kenya said any trade deal must include textiles.', 'trade deal', 'conditional'],
  ['Kenya said Uganda must reopen the border.', 'reopen the border', 'proposes'],
  ['Kenya said Uganda must first disarm its militias before peace talks could begin.', 'peace talks', 'conditional'],
  ['Kenya said the trade deal would harm farmers.', 'trade deal', 'opposes'],
  ['Kenya said the trade deal was a historic opportunity.', 'trade deal', 'supports'],
  ['Kenya said the trade deal was not a problem for its farmers.', 'trade deal', 'accepts'],
  ['Kenya said Uganda rejected the trade deal.', 'trade deal', 'neutral'],
  ['Kenya urged Uganda to accept the trade deal.', 'trade deal', 'supports'],
  ['Kenya urged Uganda to reject the trade deal.', 'trade deal', 'opposes'],
  ['Kenya condemned the Ugandan refusal of the trade deal.', 'trade deal', 'supports'],
  ['Kenya warned against the deployment of soldiers on the island.', 'deployment of soldiers', 'opposes'],
])('%s', (text, words, stance) => expect(stanceOf(text, words)?.stance).toBe(stance));

test('a stance of a third party is kept as that', () => {
  const about = stanceOf('Kenya said Uganda rejected the trade deal.', 'trade deal');
  expect(about).toMatchObject({ stance: 'neutral', holder: expect.any(String) });
});

test('where the act decides, its cue is the evidence', () => {
  expect(stanceOf('Kenya called for a ban on ivory.', 'ban on ivory')?.evidence?.text).toBe('called for');
});

test('every stance names its rule and its words', () => {
  const about = stanceOf('Kenya said it would welcome a ban on ivory.', 'ban on ivory');
  expect(about?.rule).toBeDefined();
  expect(about?.evidence?.text).toBe('welcome');
});
