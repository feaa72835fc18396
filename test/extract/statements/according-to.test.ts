import { type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    'According to a senior diplomat, the draft will be put to a vote next week.',
    [['a senior diplomat', 'According to', 'the draft will be put to a vote next week']],
  ],
  [
    'The port will reopen on Monday, according to the ministry.',
    [['the ministry', 'according to', 'The port will reopen on Monday']],
  ],
  [
    'The strikes, according to two witnesses, hit a school.',
    [['two witnesses', 'according to', 'The strikes | hit a school']],
  ],
  [
    'In his words, the treaty "turned a river into a wall".',
    [['his', 'In his words', 'the treaty "turned a river into a wall"']],
  ],
  [
    'The bank froze the fund, which in its words had "lost its purpose".',
    [['its', 'in its words', 'had "lost its purpose"']],
  ],
  [
    'The plan is, according to its author, the last chance for the reef.',
    [['its author', 'according to', 'The plan is | the last chance for the reef']],
  ],
  [
    'The plan is ready, according to Ana Ruiz, the mayor.',
    [['Ana Ruiz, the mayor', 'according to', 'The plan is ready']],
  ],
  ['He wrote in his own words of the famine.', []],
  ['She summed up the day in her words and gestures.', []],
  [
    'A sale is within reach if Malta, so far silent, agrees, according to two envoys.',
    [['two envoys', 'according to', 'A sale is within reach if Malta, so far silent, agrees']],
  ],
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
test('what goes according to plan is said by nobody', () =>
  expect(speechIn('The evacuation went according to plan.')).toEqual([]));
