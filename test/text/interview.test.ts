import { documentOf } from '../../src/text';

const INTRO = 'Greta Sollis, the trade minister of Grustark, spoke to the Herald about the canal.';
const turnsOf = (...paragraphs: string[]) => {
  const { kind, paragraphs: found } = documentOf({ id: 'a', text: [INTRO, ...paragraphs].join('\n\n') });
  return [kind, found.map(({ turn }) => turn?.[0] ?? '-').join('')];
};

test.each<[string, string[], string]>([
  [
    'questions and answers in turn',
    ['Will you pay?', 'We will not.', 'And your envoy?', 'He stays.', 'Minister, who pays then?', 'I cannot say.'],
    '-qaqaqa',
  ],
  [
    'an answer of two paragraphs, a question of two',
    [
      'Will you pay?',
      'We will not.',
      'My answer is no.',
      'Grustark voted for it.',
      'You did not. Why?',
      'I was ill.',
    ].concat('It is late.', 'Do you regret it?', 'No, I do not.'),
    '-qa--qa-qa',
  ],
])('an interview with no labels: %s', (_, paragraphs, turns) => {
  expect(turnsOf(...paragraphs)).toEqual(['transcript', turns]);
});

test.each<[string, string[]]>([
  [
    'an explainer',
    ['What is in the deal?', 'The deal ends the tolls.', 'Who signed it?', 'Both states did.', 'What next?', 'A vote.'],
  ],
  ['a single question', ['Will you pay?', 'We will not.']],
  [
    'quoted answers',
    ['Will you pay?', '“We will not,” she said.', 'And your envoy?', '“I keep him,” she said.', 'You too?', '“We do.”'],
  ],
  [
    'a comment that asks its readers',
    [
      'Why do you pay?',
      'Nobody knows. He said it was the law.',
      'Do you mind?',
      'They said so.',
      'Who are you?',
      'It rains.',
    ],
  ],
])('no interview: %s', (_, paragraphs) => {
  expect(turnsOf(...paragraphs)).toEqual(['news', '-'.repeat(paragraphs.length + 1)]);
});

test('only the newspaper has a label: what stands behind its questions answers', () => {
  expect(
    turnsOf(
      'Herald: Will you pay?',
      'We will not, and no treaty obliges us to.',
      'It is late.',
      'Herald: Why?',
      'It has not rained in Grustark for a year.',
    ),
  ).toEqual(['transcript', '--a--a']);
  expect(turnsOf('Herald: Will you pay?', 'Sollis: We will not.', 'Herald: Why?', 'Sollis: It rains.')[1]).toBe(
    '-----',
  );
});
