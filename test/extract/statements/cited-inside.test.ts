import { type Reading, speechIn } from './reading';

/** What is cited inside another's words: by an as-clause, or by the speaker of what was said before. */
test.each<[string, Reading[]]>([
  [
    'As the minister said, the treaty would lapse in June.',
    [['the minister', 'said', 'the treaty would lapse in June']],
  ],
  [
    '"We have always said that the strait is open," the captain wrote.',
    [
      ['the captain', 'wrote', 'We have always said that the strait is open'],
      ['We', 'said', 'the strait is open'],
    ],
  ],
  [
    '"We asked for ten inspectors," the head of the agency wrote.',
    [
      ['We', 'asked for', 'ten inspectors'],
      ['the head of the agency', 'wrote', 'We asked for ten inspectors'],
    ],
  ],
])('%s', (text, readings) => {
  expect([...speechIn(text)].sort()).toEqual([...readings].sort());
});

/** What the speaker does by the very words is no further statement, nor is a comparison with "as". */
test.each([
  ['"We call on both sides to stop," the mediator said.', 'call on'],
  ['The fleet left at dawn, as the minister had feared.', 'feared'],
])('no statement by the inner verb: %s', (text, cue) => {
  expect(speechIn(text).map(([, verb]) => verb)).not.toContain(cue);
});
