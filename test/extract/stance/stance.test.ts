import { stanceOf } from '../measures/reading';

/** Text, words of the proposal, the stance of whoever speaks last of it. */
test.each<[string, string, string]>([
  ['Kenya called for a ban on ivory.', 'ban on ivory', 'proposes'],
  ['Kenya said it would welcome a ban on ivory.', 'ban on ivory', 'supports'],
  ['Houthi spokesman Ali Saleh said the Houthi movement was in favour of a ban on ivory.', 'ban on ivory', 'supports'],
  ['A senior Houthi official said the Houthis were in favour of a ban on ivory.', 'ban on ivory', 'supports'],
  ["Tesco's chief executive, Ada Berg, said her company was opposed to a ban on ivory.", 'ban on ivory', 'opposes'],
  ['Kenya said it could live with the fisheries agreement.', 'fisheries agreement', 'accepts'],
  ['Kenya said it had nothing against the fisheries agreement.', 'fisheries agreement', 'accepts'],
  ['Kenya said it was in no hurry to sign the fisheries agreement.', 'fisheries agreement', 'uncommitted'],
  ['Kenya said it looked forward to the fisheries agreement.', 'fisheries agreement', 'supports'],
  ['Kenya said it was willing to meet Ugandan officials in Kampala.', 'meet Ugandan officials', 'supports'],
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
  ['Kenya threatened to impose a duty on tea unless Uganda opened its ports.', 'duty on tea', 'proposes'],
  ['Kenya offered to free the sailors in return for the boats.', 'free the sailors', 'proposes'],
  ['Kenya offered to free the sailors in exchange for the boats.', 'free the sailors', 'proposes'],
  ['Kenya accused Uganda of blocking the peace talks.', 'peace talks', 'supports'],
  ['Kenya blamed Uganda for the collapse of the ceasefire.', 'ceasefire', 'supports'],
  ['Kenya warned that failure to lift the embargo would cost lives.', 'lift the embargo', 'supports'],
  ['Kenya warned that lifting the embargo would cost lives.', 'lifting the embargo', 'opposes'],
  ['Kenya warned that it would lift the embargo.', 'lift the embargo', 'proposes'],
  ['Kenya said that without a ceasefire the conference would be meaningless.', 'ceasefire', 'supports'],
  ['Kenya said that only a ceasefire could save the harvest.', 'ceasefire', 'supports'],
  ['Kenya said that a ceasefire was possible only on its terms.', 'ceasefire', 'conditional'],
  ['Kenya said it was against the fisheries agreement.', 'fisheries agreement', 'opposes'],
  ['Kenya said it was not against the fisheries agreement.', 'fisheries agreement', 'accepts'],
  ['Kenya expressed hope for a ceasefire.', 'ceasefire', 'supports'],
  ['Kenya voiced doubts about the fisheries agreement.', 'fisheries agreement', 'opposes'],
  ['Kenya will not return to the table until a ceasefire is signed, its minister said.', 'ceasefire', 'proposes'],
  ['Kenya called the planned tolls unaffordable.', 'planned tolls', 'opposes'],
  ['Kenya said the planned tolls would be unprecedented.', 'planned tolls', 'neutral'],
  ['Kenya described the ban on tea as a mistake.', 'ban on tea', 'opposes'],
  ['Kenya urged Uganda not to sign the trade deal.', 'trade deal', 'opposes'],
  ['Kenya asked Uganda not to derail the peace talks.', 'peace talks', 'supports'],
  ["Kenya said it didn't think the trade deal went far enough.", 'trade deal', 'opposes'],
  ['Kenya denied that it had agreed to the ceasefire.', 'ceasefire', 'neutral'],
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
