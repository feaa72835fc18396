import { type Reading, speechIn } from './reading';

const cuesIn = (text: string): Reading[0][] => speechIn(text).map(([source, cue]) => `${source} ${cue}`);

test('what the issuer of an official text regrets or supports is said, also in the third person', () => {
  const text =
    'The European Union regrets the decision of the authorities of Sarland to suspend the talks. The EU calls for a ' +
    'negotiated solution and supports the mission.\nThe EU urges all sides to return to the table. It condemns the ' +
    'raid on the port.';
  expect(cuesIn(text)).toEqual([
    'The European Union regrets',
    'The EU calls for',
    'The EU supports',
    'The EU urges',
    'It condemns',
  ]);
});

const NEWS = [
  'Chile opposes the levy. Peru supports it. Lima wants more time.',
  'The union opposes the levy. The owners support it. Peru regrets the delay.',
];

test.each(NEWS)('a report of stances is no official text: %s', (text) => expect(cuesIn(text)).toEqual([]));

test('a newspaper that reports what was said is no official text', () => {
  const text =
    'Chile regrets the delay, officials said. The minister said the port was shut. Peru urges patience. Bolivia said ' +
    'it would wait. Brazil demands a vote. Paraguay condemns the raid.';
  expect(cuesIn(text)).not.toContain('Chile regrets');
});
