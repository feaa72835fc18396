import { attributionsIn, speechIn } from './reading';

const JOINT = [
  'Joint statement by the foreign ministers of Arland and Borduria',
  '',
  'We, the foreign ministers, met in Lund today.',
  'We welcome the release of the prisoners. We condemn the attack on the convoy. The blockade has no basis in law.',
  'We call on all parties to respect the truce. We are convinced that talks can succeed.',
].join('\n');

test('each performative of a statement in the first person is a cue', () => {
  const readings = speechIn(JOINT);
  expect(readings).toContainEqual(['We', 'welcome', 'the release of the prisoners']);
  expect(readings).toContainEqual(['We', 'condemn', 'the attack on the convoy']);
  expect(readings).toContainEqual(['We', 'call on', 'respect the truce']);
  expect(readings).toContainEqual(['We', 'convinced', 'talks can succeed']);
});

test('sentences between the performatives go on with the issuers', () =>
  expect(speechIn(JOINT)).toContainEqual(['', '', 'The blockade has no basis in law']));

const UNDERTAKING = [
  'Joint statement by the foreign ministers of Arland and Borduria',
  '',
  'We, the foreign ministers, welcome the release of the prisoners.',
  'We are alarmed by reports of raids in the valley and condemn in the strongest terms the attack on the convoy.',
  'We support the plan of the league to meet in May and stand ready to host it, and look forward to seeing it done.',
  'We remind all parties of their duties under the treaty.',
  'We take note of the view of the king, who has asked for a delay.',
  'We will work with our partners to ensure that those who break the treaty are named.',
].join('\n');

test('a bare verb behind a noun or infinitive is the issuers’ own', () => {
  const readings = speechIn(UNDERTAKING);
  expect(readings).toContainEqual(['We', 'alarmed by', 'reports of raids in the valley']);
  expect(readings).toContainEqual(['We', 'condemn', 'the attack on the convoy']);
  expect(readings).toContainEqual(['We', 'ready to', 'host it']);
  expect(readings).toContainEqual(['We', 'remind', 'of their duties under the treaty']);
  expect(readings.map(([, cue]) => cue)).not.toContain('seeing');
});

test('with no reporter there is no aside of his, and what is undertaken goes on with the issuers', () => {
  const readings = speechIn(UNDERTAKING);
  expect(readings).toContainEqual(['We', 'take note of', 'the view of the king, who has asked for a delay']);
  expect(readings).toContainEqual([
    '',
    '',
    'We will work with our partners to ensure that those who break the treaty are named',
  ]);
});

test('what the issuers did is told of by somebody else', () => {
  const readings = speechIn(`${UNDERTAKING}\n\nThe ministers met again in the old town hall of Lund.`);
  expect(readings.map(([, , content]) => content)).not.toContain(
    'The ministers met again in the old town hall of Lund',
  );
});

test('paragraphs after "said:" are one direct statement, its performatives none', () => {
  const text = [
    'Minister welcomes harvest accord',
    '',
    'Rosa Lind, the farm minister, said:',
    '',
    'I welcome the accord that was signed yesterday.',
    '',
    'It opens the market to small growers.',
  ].join('\n');
  const readings = speechIn(text).filter(([, cue]) => cue === 'said' || cue === 'welcome');
  expect(readings).toEqual([
    [
      'Rosa Lind, the farm minister,',
      'said',
      'I welcome the accord that was signed yesterday. | It opens the market to small growers',
    ],
  ]);
});

test('each turn of a transcript is a statement, questions by their label', () => {
  const text = [
    'Press briefing',
    '',
    'QUESTION: Did the two sides talk about the border? Will they meet again?',
    '',
    'MS ORTEGA: They did, and we think it was useful.',
    '',
    'They will meet in May.',
    '',
    'QUESTION: Where will that be?',
    '',
    'MS ORTEGA: In Quito.',
    '',
    '(The briefing ended at 3:10 p.m.)',
  ].join('\n');
  const turns = attributionsIn(text).filter(({ attribution }) => attribution.rule === 'turn');
  expect(turns.map(({ attribution, reading }) => [reading[0], attribution.act])).toEqual([
    ['QUESTION', 'question'],
    ['MS ORTEGA', 'say'],
    ['QUESTION', 'question'],
    ['MS ORTEGA', 'say'],
  ]);
  expect(turns[1]!.reading[2]).toBe('They did, and we think it was useful. | They will meet in May');
  expect(turns[3]!.reading[2]).toBe('In Quito');
});
