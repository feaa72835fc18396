import { readingOf } from '../measures/reading';

const stancesIn = (text: string) =>
  readingOf(text).statements.map(({ about, certainty }) => ({ stances: about.map(({ stance }) => stance), certainty }));

/** "was asked whether P" and an answer. */
test.each<[string, string]>([
  [
    'The spokesman was asked whether Norway would support a whaling ban. He said: “One thing at a time.”',
    'uncommitted',
  ],
  [
    'Minister Carla Reyes was asked whether Chile would accept the lithium agreement. She replied: “We will see.”',
    'uncommitted',
  ],
  ['The spokesman was asked whether Norway would support a whaling ban. He said: “Yes, with pleasure.”', 'supports'],
  ['The spokesman was asked whether Norway would support a whaling ban. He said: “No.”', 'opposes'],
])('%s', (text, stance) => {
  expect(stancesIn(text).pop()).toMatchObject({ stances: [stance] });
});

test('an answer withheld is not a refusal', () => {
  const text = 'The spokesman was asked whether Norway would support a whaling ban. He said: “One thing at a time.”';
  expect(stancesIn(text).pop()?.certainty).toBe('withheld');
});

test('no question, no evasion', () => {
  const text = 'Norway proposed a whaling ban. The minister said: “One thing at a time.”';
  expect(stancesIn(text).pop()?.stances).toEqual([]);
});

test.each<[string, string]>([
  ['Norway proposed a whaling ban. Iceland’s minister said it would be harmful.', 'opposes'],
  ['Norway proposed a whaling ban. Iceland’s minister said: “This is a historic step.”', 'supports'],
])('by a pronoun: %s', (text, stance) => {
  expect(stancesIn(text).pop()?.stances).toContain(stance);
});
