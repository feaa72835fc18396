import { attributionsIn, type Reading, speechIn } from './reading';

/** With the one addressed between, the preposition belongs to what is said (annotation guide). */
test.each<[string, Reading[], string[]]>([
  ['Croatia complained to the bloc about the checks.', [['Croatia', 'complained', 'about the checks']], ['bloc']],
  ['The guild appealed to lenders for a delay.', [['The guild', 'appealed', 'for a delay']], ['lenders']],
  [
    'The minister apologised to the islanders for the spill.',
    [['The minister', 'apologised', 'for the spill']],
    ['islanders'],
  ],
  ['The insurers were promised a refund by the minister.', [['the minister', 'promised', 'a refund']], ['insurers']],
  [
    'The envoy reminded both sides of their duty to spare schools.',
    [['The envoy', 'reminded', 'of their duty to spare schools']],
    ['sides'],
  ],
  ['The bloc blamed the outage on a Russian crew.', [['The bloc', 'blamed', 'the outage on a Russian crew']], ['crew']],
  ['The panel faulted the company over its records.', [['The panel', 'faulted', 'over its records']], ['company']],
  [
    'The cabinet took the bank to task over its fees.',
    [['The cabinet', 'took the bank to task over', 'its fees']],
    ['fees'],
  ],
  ['The guild complained about the checks.', [['The guild', 'complained about', 'the checks']], []],
  ['The envoy spoke to the king about horses.', [['The envoy', 'spoke', 'about horses']], ['king']],
])('%s', (text, readings, addressees) => {
  expect(speechIn(text)).toEqual(readings);
  expect(attributionsIn(text).flatMap((found) => found.addressees)).toEqual(addressees);
});

/** Until when it is to be done is said; when it was said is not. */
test.each<[string, Reading[]]>([
  ['The junta promised elections within a year.', [['The junta', 'promised', 'elections within a year']]],
  ['The union asked for a ruling by May.', [['The union', 'asked for', 'a ruling by May']]],
  ['The union asked for a ruling on Monday.', [['The union', 'asked for', 'a ruling']]],
  [
    'The president told miners this weekend he would shut the pit.',
    [['The president', 'told', 'he would shut the pit']],
  ],
  ['The president told miners last week he would shut the pit.', [['The president', 'told', 'he would shut the pit']]],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test('what a speaker was asked is not what he said', () =>
  expect(speechIn('Asked whether the ship was armed, the captain said no.')).toEqual([]));

/** The agent of a passive, wherever the parser hung it, and what somebody is charged with or praised for. */
test.each<[string, Reading[]]>([
  ['Latvia was accused of spying by Belarus.', [['Belarus', 'accused', 'of spying']]],
  [
    'Peru was praised by conservationists for protecting the forest.',
    [['conservationists', 'praised', 'for protecting the forest']],
  ],
  [
    'Accused by Oman of smuggling, the captain denied the charge.',
    [
      ['Oman', 'Accused', 'of smuggling'],
      ['the captain', 'denied', 'the charge'],
    ],
  ],
  ['Latvia was accused of being misled by Belarus.', []],
  ['The envoy told the story of the flood.', []],
  [
    'The panel recommended against building the reactor.',
    [['The panel', 'recommended against', 'building the reactor']],
  ],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
