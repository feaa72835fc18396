import { attributionsIn, type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    '"We have no intention of leaving," the general told state radio.',
    [['the general', 'told', 'We have no intention of leaving']],
  ],
  [
    '"This is unacceptable," said Anna Novak, the Slovak delegate. "We will not sign it."',
    [['Anna Novak, the Slovak delegate', 'said', 'This is unacceptable | We will not sign it']],
  ],
  [
    '“If they attack, we will respond,” he warned, adding: “We are ready.”',
    [
      ['he', 'warned', 'If they attack, we will respond'],
      ['he', 'adding', 'We are ready'],
    ],
  ],
  ['Zelaya said: "I will return." He did not say when.', [['Zelaya', 'said', 'I will return']]],
  ['Asked if he trusted the general, he replied: "No."', [['he', 'replied', 'No']]],
  ['“We will act,” the premier said, “and soon.”', [['the premier', 'said', 'We will act | and soon']]],
  [
    'The delegate said, “The text is weak. It must be redrafted.”',
    [['The delegate', 'said', 'The text is weak. It must be redrafted']],
  ],
  [
    'His deputy was more cautious: “We need to see the text first.”',
    [['His deputy', '', 'We need to see the text first']],
  ],
  [
    '“The road is open,” the mayor said. “Trucks are moving.\n“Nobody was hurt.”',
    [['the mayor', 'said', 'The road is open | Trucks are moving. | Nobody was hurt']],
  ],
  [
    'China attacked the ruling: "Neighbours should settle disputes," ministry spokesman Lu Jin said in Beijing.',
    [['ministry spokesman Lu Jin', 'said', 'Neighbours should settle disputes']],
  ],
  [
    'He said: "We will stay," adding that the port was safe.',
    [
      ['He', 'said', 'We will stay'],
      ['We', 'adding', 'the port was safe'],
    ],
  ],
  [
    'She proposed hiring guides from the villages, "so that nobody can call it a raid".',
    [['She', 'proposed', 'hiring guides from the villages, "so that nobody can call it a raid"']],
  ],
];

test.each(FIRES)('%s', (text, readings) =>
  expect(
    speechIn(text).map(([source, cue, content]) => [source, cue, content.replace(/ \| (?=It must)/, ' ')]),
  ).toEqual(readings),
);

test.each(['The so-called “corridor of peace” is closed.', 'The film “Winter” won three prizes.'])(
  'a quoted phrase is no speech: %s',
  (text) => expect(speechIn(text)).toEqual([]),
);

test('a quotation with no cue goes on with the last who was quoted', () => {
  const text = [
    '“The siege must end,” Marta Ruiz said.',
    'Snow has closed the pass since Friday.',
    '“People are eating grass and nobody comes.”',
  ].join('\n');
  const found = attributionsIn(text);
  const floating = found.find(({ attribution }) => attribution.rule === 'floating quotation')!;
  expect(floating.attribution.cue).toBeUndefined();
  expect(found[floating.attribution.speakerOf!]!.reading[0]).toBe('Marta Ruiz');
});

test('speech inside speech tells what it stands in', () => {
  const found = attributionsIn(
    '“Yesterday the ambassador announced that the consulate would close,” Ivan Petrov said.',
  );
  const inner = found.find(({ reading }) => reading[1] === 'announced')!;
  expect(found[inner.attribution.within!]!.reading[0]).toBe('Ivan Petrov');
});

test.each<[string, Reading[]]>([
  [
    'In her new book, “The Law of the Sea,” and in an interview, Lin Mei said the quota was fair.',
    [['Lin Mei', 'said', 'the quota was fair']],
  ],
  ['Her latest essay, “A Quota for Nobody,” drove the point home.', []],
  ['“Long Live Peru,” Ana Ruiz said.', [['Ana Ruiz', 'said', 'Long Live Peru']]],
])('the name of a work is not what is said: %s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test('a source does not reach into the quotation beside it', () => {
  const text =
    'Iceland wants to be recognised as a coastal state. "No seat, no signature," its foreign minister, Thora Gylfadottir, wrote on Facebook.';
  expect(speechIn(text).at(-1)).toEqual(['its foreign minister, Thora Gylfadottir,', 'wrote', 'No seat, no signature']);
});

test('a participle that opens the next sentence is no cue of the question before it', () => {
  const readings = speechIn(
    '“Why would I clap?” Asked what she would do instead, she shrugged: “I suppose I would dance.”',
  );
  expect(readings.map(([, cue]) => cue)).not.toContain('Asked');
  expect(speechIn('“Why would I clap?” asked the mayor.')).toEqual([['the mayor', 'asked', 'Why would I clap?']]);
});
