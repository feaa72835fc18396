import { readingOf } from '../measures/reading';

const eventsIn = (text: string) => readingOf(text).events;

test.each<[string, object]>([
  [
    'Chile is due to host the leaders of the six Andean countries in Lima on Friday.',
    { kind: 'summit', date: '2024-05-17', status: 'scheduled' },
  ],
  ['The vote was 14-0.', { kind: 'vote', status: 'held' }],
  [
    'Special envoy Ana Soto will be in Doha tomorrow to see whether talks can resume.',
    { kind: 'visit', place: 'Doha', state: 'QA', date: '2024-05-16', status: 'scheduled' },
  ],
  [
    'Negotiators from Peru and Chile have been meeting for a second day in the Omani capital over a fishing zone.',
    { kind: 'talks', place: 'Muscat', state: 'OM', status: 'held' },
  ],
  [
    'Foreign Minister Ana Soto of Chile flew into the Austrian capital on Tuesday night.',
    { kind: 'visit', place: 'Vienna', state: 'AT', date: '2024-05-14' },
  ],
  ['EU leaders meet in Brussels on Friday.', { kind: 'summit', state: 'BE', date: '2024-05-17', status: 'scheduled' }],
  ['The two leaders met in Lima on Monday.', { kind: 'talks', state: 'PE', date: '2024-05-13', status: 'held' }],
  [
    'Ambassadors of the bloc are due to return to the matter on Friday.',
    { kind: 'talks', date: '2024-05-17', status: 'scheduled' },
  ],
  ['A round planned in Amman was called off.', { kind: 'talks', state: 'JO', status: 'cancelled' }],
  ['The minister told a rally in Lima on Saturday that Peru would stay.', { kind: 'other', state: 'PE' }],
  [
    'The ministers of Chile and Peru met in Geneva on Monday.',
    { kind: 'talks', place: 'Geneva', state: 'CH', date: '2024-05-13', status: 'held' },
  ],
  [
    'Talks between Chile and Peru will take place in Vienna on Friday.',
    { kind: 'talks', place: 'Vienna', state: 'AT', date: '2024-05-17', status: 'scheduled' },
  ],
  [
    'The president of Chile visited Tokyo in March.',
    { kind: 'visit', place: 'Tokyo', state: 'JP', date: null, status: 'held' },
  ],
  [
    'The president of Chile will travel to Tokyo on Thursday.',
    { kind: 'visit', state: 'JP', date: '2024-05-16', status: 'scheduled' },
  ],
  [
    'Chile and Peru signed the copper treaty in Lima on May 2.',
    { kind: 'signing', state: 'PE', date: '2024-05-02', status: 'held' },
  ],
  ['A climate summit in Nairobi was postponed.', { kind: 'summit', state: 'KE', status: 'cancelled' }],
  ['The minister spoke at a news conference in Oslo.', { kind: 'briefing', state: 'NO', status: 'held' }],
  [
    'The two leaders discussed the dam in a phone call on Tuesday.',
    { kind: 'call', date: '2024-05-14', status: 'held' },
  ],
  [
    'Ms Ortega is expected to meet the Peruvian minister on Friday.',
    { kind: 'talks', date: '2024-05-17', status: 'scheduled' },
  ],
  [
    'The prime ministers of Chile and Peru are due to meet in Lima.',
    { kind: 'talks', place: 'Lima', status: 'scheduled' },
  ],
  [
    'The president spoke by telephone on Monday with the minister of Peru.',
    { kind: 'call', date: '2024-05-13', status: 'held' },
  ],
  ['I spoke to my Peruvian colleague on Monday, the minister said.', { kind: 'talks', date: '2024-05-13' }],
  [
    'The envoy, who is in London, called the plan unfair.',
    { kind: 'visit', place: 'London', state: 'GB', status: 'held' },
  ],
  ['The envoy landed in Nairobi on Sunday.', { kind: 'visit', place: 'Nairobi', date: '2024-05-12' }],
  ['After three hours of talks with the minister, the envoy left.', { kind: 'talks', status: 'held' }],
  [
    'Talks are scheduled to resume in London on 7 November.',
    { kind: 'talks', place: 'London', date: '2024-11-07', status: 'scheduled' },
  ],
  [
    "Last week's meeting of the water ministers in Almaty ended early.",
    { kind: 'talks', place: 'Almaty', state: 'KZ' },
  ],
  ['The next summit on June 17-18 in Brussels will be short.', { kind: 'summit', place: 'Brussels', state: 'BE' }],
  ['Talks with Peru on the fighting in Khartoum ended on Monday.', { kind: 'talks', place: null }],
  ['The measure passed by 418-2.', { kind: 'vote', status: 'held' }],
  ['Delegations from both sides gathered in Cairo on Monday.', { kind: 'talks', place: 'Cairo', status: 'held' }],
  ['A meeting planned for Friday in Doha was called off.', { kind: 'talks', place: 'Doha', status: 'cancelled' }],
  ['The president of Chile received his Peruvian colleague in Santiago.', { kind: 'talks', state: 'CL' }],
  ['The two ministers spoke ahead of a fisheries summit.', { kind: 'summit', status: 'scheduled' }],
  ['The parliament of Chile voted on Monday to ratify the copper treaty.', { kind: 'vote', date: '2024-05-13' }],
  ['The ministers of Chile and Peru met in the Pacific port of Callao.', { kind: 'talks', place: 'Callao' }],
  [
    'The ministers of Chile and Peru met in an attempt to end the dispute with Bolivia.',
    { kind: 'talks', place: null, state: null },
  ],
  ['Chile and Peru discussed a draft resolution on Bolivia.', { kind: 'talks', place: null, state: null }],
  [
    "The Council will hold a closed-door meeting on Friday at Kenya's request.",
    { kind: 'talks', place: null, state: null, date: '2024-05-17' },
  ],
  ['The minister said in an interview in Lima that prices were high.', { kind: 'other', place: 'Lima' }],
  ["Kenya said Friday's summit was still possible.", { kind: 'summit', date: '2024-05-17', status: 'scheduled' }],
  ["Chile criticised Peru at Friday's summit.", { kind: 'summit', date: '2024-05-10', status: 'held' }],
  ["Tuesday's summit in Lima is a setback for Kenya.", { kind: 'summit', date: '2024-05-14', status: 'held' }],
  ['The envoy flew to Lima on Monday to meet the Peruvian minister.', { kind: 'talks', date: '2024-05-13' }],
  [
    'The envoy Ana Ruiz is due in Lima on Friday.',
    { kind: 'visit', place: 'Lima', date: '2024-05-17', status: 'scheduled' },
  ],
  ['The president of Peru is expected in Nairobi next week.', { kind: 'visit', state: 'KE', status: 'scheduled' }],
  ['Officials of Chile have been meeting in Lima with envoys from Peru.', { kind: 'talks', status: 'held' }],
  [
    'The minister of Chile travels to Lima on Friday for a meeting of fisheries ministers.',
    { kind: 'talks', status: 'scheduled' },
  ],
  [
    'The minister praised a summit that opens in Lima on Friday.',
    { kind: 'summit', place: 'Lima', status: 'scheduled' },
  ],
  ['The minister of Chile will not attend the next round of talks in Lima.', { kind: 'talks', participants: [] }],
  ['The fisheries commission will meet in Lima on Friday.', { kind: 'talks', place: 'Lima', status: 'scheduled' }],
  ['Chile refused to attend talks in Lima on Friday.', { kind: 'talks', place: 'Lima', participants: [] }],
  ['Negotiations on the quotas were continuing.', { kind: 'talks', status: 'held' }],
  ['The envoy spoke after a meeting chaired by the president of Peru.', { kind: 'talks', status: 'held' }],
])('%s', (text, expected) => expect(eventsIn(text)).toContainEqual(expect.objectContaining(expected)));

test.each([
  'Chile called for talks with Peru.',
  'The two sides could meet if the fighting stopped.',
  'He did not visit Japan.',
  'Negotiations are never easy.',
  'The U.S. Congress rejected it.',
  'Chile wants Peru to negotiate in Geneva.',
  'The trip could pave the way for a visit to Lima by the president.',
  'The minister spoke to reporters.',
  'The plan met stiff resistance.',
  'She heads the delegation in Colombia.',
  'We will sign nothing, the minister said.',
  'Maize from Zambia would travel by rail to the port of Nacala.',
  'Mediators had hoped that Peru and Chile would at least initial a framework.',
  'Peru and Chile agreed on lists that both sides have signed.',
  'The board discussed the toll.',
  'Kenya agreed to host up to 200 refugees.',
  'Chile is in the Pacific Alliance.',
  'Chile stopped short of putting its signature to the treaty.',
  'The envoy left without a meeting with the minister of Peru.',
  'The ministers did not hold talks with Peru.',
  'Peru proposed that the ministers of Chile and Bolivia meet in Lima.',
  'Peru proposed that the commission hold a session in Lima in July.',
  'Chile said it would sign the treaty with Peru if prices fell.',
  'The quotas will take effect as soon as Chile and Peru have signed the treaty.',
  'Will the president of Chile visit Lima?',
  'The ministry of Chile is in contact with Peru.',
  'The minister said in a telephone interview on Monday that prices were high.',
  'The minister of Chile often meets the minister of Peru.',
  'The minister of Chile will meet any envoy from Peru.',
  'The president of Peru is expected to ban trawlers in Lima.',
  'Elections are due in Peru.',
  'Chile asked to meet the ministers of Kenya and Peru on Friday.',
  'Chile offered to host a meeting of the ministers of Kenya and Peru on Friday.',
  'The minister of Chile failed to meet the minister of Peru in Nairobi on Tuesday.',
  'The president of Peru wants to visit Nairobi on Friday.',
  'Chile repeated a call echoed by Peru on Monday.',
  'Negotiations on the quotas would continue.',
])('no event in: %s', (text) => expect(eventsIn(text)).toEqual([]));

test('an event told twice is one', () => {
  const text = 'Chile and Peru held talks in Geneva on Monday. The talks in Geneva between Chile and Peru were short.';
  expect(eventsIn(text).filter(({ kind }) => kind === 'talks')).toHaveLength(1);
});

test.each([
  ['a state and a town in it', 'Talks in Peru ended on Monday. The talks in Lima were short.', 1],
  ['other people', 'Kenya and Chile held talks. Kenya held talks with Peru.', 2],
  ['an occasion with nobody named', 'Ana Ruiz met her counterpart. Peru spoke at a conference in Lima.', 2],
  ['a further one', 'Kenya and Chile held talks. They held a second meeting.', 2],
  ['one to come, taken up again', 'Kenya will hold a meeting with Chile on Friday. Kenya praised the meeting.', 1],
])('told apart or not by %s', (_by, text, count) =>
  expect(eventsIn(text).filter(({ kind }) => kind === 'talks')).toHaveLength(count),
);

test('the count of a vote is no second event', () =>
  expect(eventsIn('The parliament of Chile ratified it by 61 votes to 20.').map(({ kind }) => kind)).toEqual([
    'signing',
  ]));

test('who acts in a call takes part in it', () => {
  const { events, actors } = readingOf(
    'Ana Ruiz agreed in a phone call with Peruvian President Luis Soto to share the water.',
  );
  const names = events[0]!.participants.map((id) => actors.find((actor) => actor.id === id)!.name);
  expect(names.sort()).toEqual(['Ana Ruiz', 'Luis Soto']);
});
