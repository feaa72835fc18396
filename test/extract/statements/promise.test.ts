import { type Reading, speechIn } from './reading';

/** Promises, with an infinitive, with a noun phrase, nested under another speaker. */
const FIRES: [string, Reading[]][] = [
  [
    'The government has promised a swift inquiry into the shooting.',
    [['The government', 'promised', 'a swift inquiry into the shooting']],
  ],
  ['The company promised workers a bonus.', [['The company', 'promised', 'a bonus']]],
  ['The minister promised the farmers he would visit.', [['The minister', 'promised', 'he would visit']]],
  ['The minister promised reforms.', [['The minister', 'promised', 'reforms']]],
  ['Japan has promised $300 million for the port.', [['Japan', 'promised', '$300 million for the port']]],
  [
    'Ottawa committed itself to a full inspection of the reactors.',
    [['Ottawa', 'committed itself to', 'a full inspection of the reactors']],
  ],
  [
    'Norway has committed to phasing out the subsidies by 2030.',
    [['Norway', 'committed to', 'phasing out the subsidies by 2030']],
  ],
  ['Serbia undertook to open its archives.', [['Serbia', 'undertook', 'open its archives']]],
  [
    'The rebels have offered to free four nurses, a mediator said yesterday.',
    [
      ['The rebels', 'offered', 'free four nurses'],
      ['a mediator', 'said', 'The rebels have offered to free four nurses'],
    ],
  ],
  [
    "Peru's pledge of 500 troops was welcomed by the mission.",
    [
      ["Peru's", 'pledge of', '500 troops'],
      ['the mission', 'welcomed', "Peru's pledge of 500 troops"],
    ],
  ],
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** What was done, or meant, and not said. */
const SILENT = [
  'Ghana committed 500 troops to the mission.',
  'Brazil is committed to protecting the forest.',
  'The two presidents agreed on Tuesday to reopen the bridge.',
];

test.each(SILENT)('%s', (text) => expect(speechIn(text)).toEqual([]));
