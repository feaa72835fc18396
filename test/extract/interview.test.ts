import { extract } from '../../src/extract/extract';
import { documentOf } from '../../src/text';

/** "speaker act" of each statement that is a turn. */
function turnsIn(text: string): string[] {
  const { actors, statements } = extract(documentOf({ id: 'a', text }));
  const named = (id: string) => actors.find((actor) => actor.id === id)!;
  return statements
    .filter(({ cue }) => !cue)
    .map(({ speaker, act }) => `${named(speaker).kind} ${named(speaker).name}: ${act}`);
}

const INTRO = 'Greta Sollis, the trade minister of Kenya, spoke about the canal on Monday.';
const ANSWERS = ['We do not know.', 'My office has the papers.', 'I was ill.'];
const TURNS = ['group reporter: question', 'person Greta Sollis: say'];

test.each<[string, string[], string[]]>([
  ['no labels', ['Who pays for it?', 'Minister, where are your papers?', 'Where were you?'], TURNS],
  ['letters', ['Q: Who pays for it?', 'Q: Where are the papers?', 'Q: Where were you?'], TURNS],
  [
    'the name of the newspaper',
    ['The Herald: Who pays for it?', 'The Herald: Where are the papers?', 'The Herald: Where were you?'],
    ['organization The Herald: question', 'person Greta Sollis: say'],
  ],
])('an interview with %s: who asks and who answers', (how, questions, turns) => {
  const label = { letters: 'A: ', 'the name of the newspaper': 'Sollis: ' }[how] ?? '';
  const paragraphs = questions.flatMap((question, i) => [question, `${label}${ANSWERS[i]}`]);
  expect(turnsIn([INTRO, ...paragraphs].join('\n\n'))).toEqual([...turns, ...turns, ...turns]);
});

test('with nobody named the one who answers is a group of its own', () => {
  const questions = ['Who pays for it?', 'Where are your papers?', 'Where were you?'];
  const text = ['The canal is dry.', ...questions.flatMap((question, i) => [question, ANSWERS[i]!])].join('\n\n');
  expect(turnsIn(text)).toEqual(Array(3).fill(['group reporter: question', 'group interviewee: say']).flat());
});
