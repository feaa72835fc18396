import { stanceOf } from '../measures/reading';

/** Text, words of the proposal, stance of the speaker. */
type Row = readonly [text: string, words: string, stance: string];

const holds = ([text, words, stance]: Row) => expect(stanceOf(text, words)?.stance).toBe(stance);

describe('against it', () => {
  const rows: readonly Row[] = [
    ['Chile urged the producers not to raise the toll on copper.', 'raise the toll', 'opposes'],
    ['Norway warned against linking the two files.', 'linking the two files', 'opposes'],
    ['A Norwegian official said Norway was opposed to any easing of sanctions.', 'easing', 'opposes'],
    ['Norway described the proposed fishing ban as “legally void”.', 'ban', 'opposes'],
    ['Chile said that it was not in a position to sign the copper treaty.', 'copper treaty', 'opposes'],
    ['Chile said a copper embargo would only help the smugglers.', 'copper embargo', 'opposes'],
    ['Chile said the copper treaty left much to be desired.', 'copper treaty', 'opposes'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('a condition set', () => {
  const rows: readonly Row[] = [
    [
      'Norway said it would support the fisheries treaty provided that Iceland cut its quotas.',
      'fisheries treaty',
      'conditional',
    ],
    [
      'Norway said it would sign the fisheries treaty so long as Iceland cut its quotas.',
      'fisheries treaty',
      'conditional',
    ],
    [
      'Norway said it was ready to sign the fisheries treaty if Iceland cut its quotas.',
      'fisheries treaty',
      'conditional',
    ],
    ['Norway would lift the tariffs only after Iceland opened its ports, the minister said.', 'tariffs', 'conditional'],
    [
      '“We will accept the truce provided that both sides withdraw,” the minister of Sudan said.',
      'truce',
      'conditional',
    ],
    [
      'Sudan’s foreign minister said the rebels must first lay down their arms before there could be a truce.',
      'truce',
      'conditional',
    ],
    ['Sudan’s president said he would agree to a ceasefire in return for guarantees.', 'ceasefire', 'conditional'],
    [
      'Peru said it could live with the trade agreement once its farmers were compensated.',
      'trade agreement',
      'conditional',
    ],
    [
      'Peru threatened to veto the trade agreement unless its farmers were compensated.',
      'trade agreement',
      'conditional',
    ],
    [
      'Peru said it would block the trade agreement until its farmers were compensated.',
      'trade agreement',
      'conditional',
    ],
    [
      'Chad will not join the peace talks as long as the rebels hold the town, its envoy said.',
      'peace talks',
      'conditional',
    ],
    [
      '“In the absence of guarantees, we cannot sign the peace agreement,” the envoy of Chad said.',
      'peace agreement',
      'conditional',
    ],
    ['Kenya insisted that the sanctions would remain in place until Uganda complied.', 'sanctions', 'conditional'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('a stance withheld', () => {
  const rows: readonly Row[] = [
    [
      'Asked about the ceasefire proposal, the minister of Kenya said it was too early to comment.',
      'ceasefire proposal',
      'uncommitted',
    ],
    ['The minister of Kenya said all options remained open on the trade deal.', 'trade deal', 'uncommitted'],
    ['Kenya said it was still weighing the ceasefire proposal.', 'ceasefire proposal', 'uncommitted'],
    ['Kenya said no decision had been taken on the ceasefire proposal.', 'ceasefire proposal', 'uncommitted'],
    ['Kenya said it had yet to decide on the ceasefire proposal.', 'ceasefire proposal', 'uncommitted'],
    [
      'Kenya said it had received the ceasefire proposal and would respond in due course.',
      'ceasefire proposal',
      'uncommitted',
    ],
    ['“We are not asking for a truce,” the minister of Kenya said.', 'truce', 'uncommitted'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('a stance taken, or none', () => {
  const rows: readonly Row[] = [
    ['Kenya’s minister said the ceasefire proposal was a good start.', 'ceasefire proposal', 'supports'],
    ['Kenya’s minister called the ceasefire proposal a step in the right direction.', 'ceasefire proposal', 'supports'],
    ['Kenya’s minister said there was no alternative to peace talks.', 'peace talks', 'supports'],
    ['Kenya’s minister warned that without a ceasefire thousands would die.', 'ceasefire', 'supports'],
    ['Kenya’s minister said he hoped Uganda would accept the truce.', 'truce', 'supports'],
    ['“We are committed to the truce,” the minister of Kenya said.', 'truce', 'supports'],
    ['The minister of Kenya expressed support for the trade deal.', 'trade deal', 'supports'],
    ['Kenya’s minister said his country had always been in favour of the trade deal.', 'trade deal', 'supports'],
    ['Kenya’s minister said the government was leaning towards signing the trade deal.', 'trade deal', 'supports'],
    ['Kenya’s minister praised the peace agreement as historic.', 'peace agreement', 'supports'],
    ['Kenya’s minister welcomed the release of the hostages.', 'release of the hostages', 'supports'],
    ['Kenya thanked Uganda for the release of the hostages.', 'release of the hostages', 'supports'],
    ['Kenya accused Uganda of sabotaging the peace talks.', 'peace talks', 'supports'],
    ['Kenya is open to a truce, its minister said.', 'truce', 'supports'],
    ['Kenya’s minister said the door to peace talks was open.', 'peace talks', 'supports'],
    ['Kenya’s minister said he did not oppose the trade deal.', 'trade deal', 'accepts'],
    ['Kenya said it had agreed to extend the truce by a week.', 'truce', 'accepts'],
    ['Kenya confirmed that it would attend the peace talks.', 'peace talks', 'accepts'],
    ['Kenya threatened new sanctions against Uganda.', 'sanctions', 'proposes'],
    ['Kenya announced new sanctions against Uganda.', 'sanctions', 'proposes'],
    ['Kenya said it would send peacekeepers to the island.', 'peacekeepers', 'proposes'],
    ['Kenya’s minister said Uganda should withdraw its troops.', 'withdraw its troops', 'proposes'],
    ['“We need a truce now,” the minister of Kenya said.', 'truce', 'proposes'],
    ['Kenya’s minister said the ceasefire proposal was a non-starter.', 'ceasefire proposal', 'opposes'],
    ['Kenya’s minister described the ceasefire proposal as a trap.', 'ceasefire proposal', 'opposes'],
    ['Kenya’s minister said talks about a ceasefire were premature.', 'ceasefire', 'uncommitted'],
    ['Kenya’s minister said the ceasefire proposal was dead on arrival.', 'ceasefire proposal', 'opposes'],
    ['Kenya’s minister said there was no point in peace talks.', 'peace talks', 'opposes'],
    ['Kenya’s minister said now was not the time for peace talks.', 'peace talks', 'opposes'],
    [
      'Kenya’s minister said his country would never agree to the withdrawal of its troops.',
      'withdrawal of its troops',
      'opposes',
    ],
    ['Kenya’s minister ruled out the withdrawal of its troops.', 'withdrawal of its troops', 'opposes'],
    ['Kenya’s minister said the ceasefire would only reward the aggressor.', 'ceasefire', 'opposes'],
    ['Kenya’s minister warned that the sanctions would hurt ordinary people.', 'sanctions', 'opposes'],
    ['Kenya voiced reservations about the trade deal.', 'trade deal', 'opposes'],
    ['Kenya’s minister said the trade deal fell short of expectations.', 'trade deal', 'opposes'],
    ['Kenya’s minister said the trade deal did not go far enough.', 'trade deal', 'opposes'],
    ['Kenya told Uganda that it would not extend the truce.', 'truce', 'opposes'],
    ['Kenya said its delegation would boycott the peace talks.', 'peace talks', 'opposes'],
    ['Kenya’s minister criticised the peace agreement as one-sided.', 'peace agreement', 'opposes'],
    ['Kenya’s minister said Uganda should not be allowed to join the trade agreement.', 'trade agreement', 'opposes'],
    ['Kenya’s minister said Uganda had rejected the truce.', 'truce', 'neutral'],
    ['Kenya’s minister said Uganda wanted a truce.', 'truce', 'neutral'],
    ['Kenya’s minister said he had discussed a truce with his counterpart.', 'truce', 'neutral'],
    ['Kenya’s minister said the truce was holding.', 'truce', 'neutral'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});
