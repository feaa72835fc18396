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

/** A judgement named with whose it is, set off from the clause. */
test.each<[string, Reading[]]>([
  ['The dam, in her view, is safe.', [['her', 'in her view', 'The dam | is safe']]],
  ['In his opinion, tolls should be halved.', [['his', 'In his opinion', 'tolls should be halved']]],
  [
    'The flood cost two lives, by the ministry’s own reckoning.',
    [['the ministry’s', 'reckoning', 'The flood cost two lives']],
  ],
  [
    'By the count of the coast guard, nine boats were lost.',
    [['the coast guard', 'By the count of', 'nine boats were lost']],
  ],
  ['The house lies in her view of the bay.', []],
  ['"The dam, in my view, is safe," Moyo said.', [['Moyo', 'said', 'The dam, in my view, is safe']]],
  ['The seat was won by the count of postal ballots.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
