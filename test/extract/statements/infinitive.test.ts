import { type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    'Brussels has threatened to impose tariffs on steel imports.',
    [['Brussels', 'threatened', 'impose tariffs on steel imports']],
  ],
  [
    'The Vatican offered to mediate between the two countries.',
    [['The Vatican', 'offered', 'mediate between the two countries']],
  ],
  ['Rwanda has always denied backing the rebels.', [['Rwanda', 'denied', 'backing the rebels']]],
  [
    'Opposition leaders have vowed to boycott the poll, describing it as a sham.',
    [
      ['Opposition leaders', 'vowed', 'boycott the poll'],
      ['Opposition leaders', 'describing', 'it as a sham'],
    ],
  ],
  [
    'The premier pledged $50m in aid and promised to rebuild the port.',
    [
      ['The premier', 'pledged', '$50m in aid'],
      ['The premier', 'promised', 'rebuild the port'],
    ],
  ],
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
test.each(['The army wants to withdraw.', 'The ships were sent to underscore the right of passage.'])(
  'nothing is said in: %s',
  (text) => expect(speechIn(text)).toEqual([]),
);
