import { readingOf } from '../measures/reading';

/** Stances of the last statement of the text. */
const lastOf = (text: string) =>
  readingOf(text)
    .statements.at(-1)
    ?.about.map(({ stance }) => stance);

describe('what goes on about the proposal of the statement before keeps its stance', () => {
  test.each<[string, string]>([
    [
      'Chile’s foreign minister Ana Soto rejected the mining ban on Tuesday. “It would put ten thousand people out of work,” she said.',
      'opposes',
    ],
    ['Georgia has opposed the pipeline agreement, arguing that its valleys would be flooded.', 'opposes'],
    ['Norway rejected the fisheries treaty, saying it would ruin coastal villages.', 'opposes'],
    ['Norway rejected the fisheries treaty. “It was written in a hurry,” Foreign Minister Kari Holm said.', 'opposes'],
    [
      'Kenya’s president William Otieno called for sanctions against Uganda. If Kampala did not listen, he said, there would be consequences.',
      'supports',
    ],
    [
      '“We support the grain corridor,” Turkish Foreign Minister Hakan Fidan said. “Millions of people depend on it. We will do our part,” he added.',
      'supports',
    ],
    [
      'Iceland’s prime minister Jon Arnason praised the prisoner exchange. “That is how neighbours should behave,” he said.',
      'supports',
    ],
  ])('%s', (text, stance) => expect(lastOf(text)).toEqual([stance]));
});

describe('a fact, a journey, something further or another speaker does not go on about it', () => {
  test.each([
    'Chile’s foreign minister Ana Soto welcomed the ceasefire on Tuesday. She said Peru had closed two airports last week.',
    'Chile’s foreign minister Ana Soto rejected the mining ban on Tuesday. “Our winters are cold,” she added.',
    'Kenya’s president William Otieno called for sanctions against Uganda. He also said his trip to Ghana had been useful.',
    'Iceland’s prime minister Jon Arnason praised the prisoner exchange. Arnason said he would fly to Oslo on Friday.',
    'Norway welcomed the fisheries treaty. Peru’s minister Ana Soto said there would be an election in June.',
  ])('%s', (text) => expect(lastOf(text)).toEqual([]));
});

describe('the answer to a reported question is about what was asked', () => {
  test.each<[string, string]>([
    [
      'Asked whether Kenya would accept the inspection regime, Foreign Minister Mary Kamau said: “We are reading every line.”',
      'uncommitted',
    ],
    [
      'Asked whether Kenya would agree to sign the trade deal, Foreign Minister Mary Kamau said: “If Uganda opens its ports, we will.”',
      'conditional',
    ],
    ['Pressed on the trade deal, Foreign Minister Mary Kamau said it was not for her to say.', 'uncommitted'],
  ])('%s', (text, stance) => expect(lastOf(text)).toContain(stance));
});
