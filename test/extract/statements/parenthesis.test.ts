import { type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    'Any fair reading of the treaty, said Ada Berg, an expert on fisheries in Oslo, would see this as a retreat.',
    [
      [
        'Ada Berg, an expert on fisheries in Oslo,',
        'said',
        'Any fair reading of the treaty | would see this as a retreat',
      ],
    ],
  ],
  [
    'The quota, said Lin Mei, the chief negotiator, would have to be halved.',
    [['Lin Mei, the chief negotiator,', 'said', 'The quota | would have to be halved']],
  ],
  ['Fish quotas, said the minister, will be cut.', [['the minister', 'said', 'Fish quotas | will be cut']]],
  [
    'The border, insisted the Peruvian envoy, Ana Ruiz, has never been closed.',
    [['the Peruvian envoy, Ana Ruiz,', 'insisted', 'The border | has never been closed']],
  ],
  [
    'The minister, officials said, has become sceptical about the offer.',
    [['officials', 'said', 'The minister | has become sceptical about the offer']],
  ],
  [
    'The minister said Lin Mei, an expert on quotas, would join the panel.',
    [['The minister', 'said', 'Lin Mei, an expert on quotas, would join the panel']],
  ],
  [
    'The minister, speaking in Oslo, said Lin Mei, an expert on quotas, would join the panel.',
    [['The minister, speaking in Oslo,', 'said', 'Lin Mei, an expert on quotas, would join the panel']],
  ],
  [
    "Nobody wants a strike, Peru's harbour master said, but he would like the union to wait.",
    [["Peru's harbour master", 'said', 'Nobody wants a strike | but he would like the union to wait']],
  ],
  [
    'The scheme is dead, officials there say, though not buried.',
    [['officials there', 'say', 'The scheme is dead | though not buried']],
  ],
  [
    'She was blunt about the fees: ships queued at the locks, she said, pay anyway.',
    [['she', 'said', 'ships queued at the locks | pay anyway']],
  ],
  [
    'Nobody wants a strike, the judge said, but his deputy left the room.',
    [['the judge', 'said', 'Nobody wants a strike']],
  ],
  [
    'Nobody wants a strike, the judge said, though she gave no figures.',
    [['the judge', 'said', 'Nobody wants a strike']],
  ],
  [
    'Paris is open to a pause, officials there say, though to one of six months.',
    [['officials there', 'say', 'Paris is open to a pause | though to one of six months']],
  ],
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test.each<[string, Reading[]]>([
  [
    '"The catch is small," said Lin Mei. "That means losses."',
    [['Lin Mei', 'said', 'The catch is small | That means losses']],
  ],
  ['Brussels disputed that account.', [['Brussels', 'disputed', 'that account']]],
  ['Lin Mei said that was wrong.', [['Lin Mei', 'said', 'that was wrong']]],
  ['Lin Mei said that the catch was small.', [['Lin Mei', 'said', 'the catch was small']]],
  ['"To be fair, we were late," said Lin Mei.', [['Lin Mei', 'said', 'To be fair, we were late']]],
])('only a conjunction is left out: %s', (text, readings) => expect(speechIn(text)).toEqual(readings));
