import { type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  ['Seoul says the talks are over.', [['Seoul', 'says', 'the talks are over']]],
  [
    'The envoy, who met both leaders on Friday, said a deal was within reach.',
    [['The envoy, who met both leaders on Friday,', 'said', 'a deal was within reach']],
  ],
  [
    'Bolivia plans to take the case to The Hague, its president said on Tuesday.',
    [['its president', 'said', 'Bolivia plans to take the case to The Hague']],
  ],
  [
    'The US, he said, had failed to honour its commitments.',
    [['he', 'said', 'The US | had failed to honour its commitments']],
  ],
  [
    'The foreign secretary told the BBC there was "no military solution" to the crisis and said the talks should resume.',
    [
      ['The foreign secretary', 'told', 'there was "no military solution" to the crisis'],
      ['The foreign secretary', 'said', 'the talks should resume'],
    ],
  ],
  [
    'Israel says it acted in self-defence; Lebanon says civilians were targeted.',
    [
      ['Israel', 'says', 'it acted in self-defence'],
      ['Lebanon', 'says', 'civilians were targeted'],
    ],
  ],
  [
    'Critics say the treaty, which the government insists is fair, gives too much away.',
    [
      ['Critics', 'say', 'the treaty, which the government insists is fair, gives too much away'],
      ['the government', 'insists', 'is fair'],
    ],
  ],
  [
    'In Kyiv, a presidential aide dismissed the idea, saying Ukraine would not give up land.',
    [
      ['a presidential aide', 'dismissed', 'the idea'],
      ['a presidential aide', 'saying', 'Ukraine would not give up land'],
    ],
  ],
  ['He also hinted that a deal was close.', [['He', 'hinted', 'a deal was close']]],
  [
    'Asked whether sanctions would be lifted, the minister replied that it was too early to say.',
    [['the minister', 'replied', 'it was too early to say']],
  ],
  [
    'The NATO chief said the alliance did not want a confrontation, but would defend every inch of its territory.',
    [
      [
        'The NATO chief',
        'said',
        'the alliance did not want a confrontation, but would defend every inch of its territory',
      ],
    ],
  ],
];

const SILENT = [
  'This week, the president declined to threaten Chad or even directly declare it responsible.',
  'She has said little about the ferry plan in recent months.',
  'The mayor did not say when the bridge would reopen.',
  'It is not clear whether the ministers will meet again.',
  'If the president says no, the talks are over.',
  'Analysts believe the junta wants to delay the vote.',
  'They were told to leave the country within 48 hours.',
  'The spokesman declined to comment on the report.',
  'There was no immediate comment from Pyongyang.',
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
test.each(SILENT)('nothing is said in: %s', (text) => expect(speechIn(text)).toEqual([]));
