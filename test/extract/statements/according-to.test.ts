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
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
test('what goes according to plan is said by nobody', () =>
  expect(speechIn('The evacuation went according to plan.')).toEqual([]));
