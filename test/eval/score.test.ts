import { type Measure, score, table } from '../../eval/score';
import { align } from '../../eval/score/alignment';
import { type Scored, scoredForm } from '../../eval/score/form';
import { bestPairs, jaccard, overlaps } from '../../eval/score/match';
import { oneDecimal } from '../../eval/score/tally';

const span = (start: number, end: number) => ({ start, end, text: '' });
const actors = [
  { id: 'a', name: 'Ann Lee', kind: 'person', represents: 'XA', aliases: ['Lee'] },
  { id: 'b', name: 'Veldria', kind: 'state', represents: 'XA', aliases: [] },
  { id: 'c', name: 'the Front', kind: 'organization', represents: null, aliases: [] },
];
const gold = scoredForm.parse({
  id: 'x',
  actors,
  proposals: [
    { id: 'p', kind: 'ceasefire', mentions: [span(10, 20), span(50, 60)] },
    { id: 'q', kind: 'sanctions', mentions: [span(70, 80)] },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a',
      cue: span(0, 4),
      content: [span(10, 40)],
      mode: 'direct',
      act: 'say',
      date: '2025-03-03',
      about: [{ proposal: 'p', stance: 'supports' }],
    },
    {
      id: 's2',
      speaker: 'b',
      content: [span(50, 90)],
      mode: 'indirect',
      act: 'reject',
      about: [
        { proposal: 'p', stance: 'opposes' },
        { proposal: 'q', stance: 'neutral' },
      ],
    },
  ],
  positions: [{ actor: 'c', proposal: 'q', stance: 'opposes', evidence: span(100, 120) }],
  events: [{ kind: 'talks', state: 'XC', evidence: span(130, 150) }],
  headlines: [span(160, 200)],
});
const changed = (change: (copy: Scored) => void): Scored => {
  const copy = structuredClone(gold);
  change(copy);
  return copy;
};

/** `gold/found/right` */
const counts = (predicted: Scored, measure: Measure) => {
  const tally = score([align(gold, predicted)])[measure];
  return `${tally.gold}/${tally.found}/${tally.right}`;
};

test('gold scores itself in full', () => {
  const scores = score([align(gold, gold)]);
  for (const tally of Object.values(scores)) expect(tally.right).toBe(tally.gold);
  expect(Object.values(scores).every((tally) => tally.gold > 0)).toBe(true);
});

test.each<[string, (copy: Scored) => void, Measure, string]>([
  [
    'content under half in common is not found',
    (p) => (p.statements[0]!.content = [span(10, 24)]),
    'statements',
    '2/2/1',
  ],
  ['content half in common is found', (p) => (p.statements[0]!.content = [span(10, 25)]), 'statements', '2/2/2'],
  ['another speaker', (p) => (p.statements[0]!.speaker = 'c'), 'speech', '2/2/1'],
  ['a speaker by alias', (p) => (p.actors[0]!.name = 'Dr Lee'), 'speaker', '2/2/2'],
  ['a state for a person of that state', (p) => (p.statements[0]!.speaker = 'b'), 'speaker', '2/2/1'],
  ['"the" and case do not count in names', (p) => (p.actors[2]!.name = 'The front'), 'actors', '3/3/3'],
  ['a cue where there is none', (p) => (p.statements[1]!.cue = span(45, 49)), 'cue', '2/2/1'],
  ['a cue that touches the other', (p) => (p.statements[0]!.cue = span(3, 9)), 'cue', '2/2/2'],
  ['another act', (p) => (p.statements[1]!.act = 'say'), 'act', '2/2/1'],
  ['no date', (p) => (p.statements[0]!.date = null), 'date', '1/1/0'],
  ['another state of an actor', (p) => (p.actors[0]!.represents = 'XB'), 'represents', '3/3/2'],
  ['a state too many', (p) => p.actors.push({ ...p.actors[1]!, id: 'd', represents: 'XZ' }), 'states', '1/2/1'],
  [
    'two proposals made one',
    (p) => (p.proposals = [{ ...p.proposals[0]!, mentions: [span(10, 80)] }]),
    'proposals',
    '2/1/1',
  ],
  ['another kind', (p) => (p.proposals[1]!.kind = 'other'), 'kind', '2/2/1'],
  ['a stance missing', (p) => p.statements[1]!.about.pop(), 'about', '3/2/2'],
  ['another stance', (p) => (p.statements[0]!.about[0]!.stance = 'neutral'), 'ledger', '3/3/2'],
  ['another stance of a pair found', (p) => (p.statements[0]!.about[0]!.stance = 'neutral'), 'stance', '3/3/2'],
  ['a position of another actor', (p) => (p.positions[0]!.actor = 'b'), 'positions', '1/1/0'],
  ['an event of another kind', (p) => (p.events[0]!.kind = 'visit'), 'events', '1/1/0'],
  ['an event in another state', (p) => (p.events[0]!.state = 'XA'), 'event place', '1/1/0'],
  ['a teaser cut short', (p) => (p.headlines[0] = span(160, 185)), 'headlines', '1/1/0'],
])('%s', (_, change, measure, expected) => {
  expect(counts(changed(change), measure)).toBe(expected);
});

test('pairs are one to one, the most similar first, ties in order', () => {
  const similarity = (x: number, y: number) => 1 - Math.abs(x - y) / 10;
  expect(bestPairs([1, 2], [2, 1, 9], similarity, 0.5)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test.each([
  [new Set([1, 2]), new Set([2, 3]), 1 / 3],
  [new Set<number>(), new Set<number>(), 0],
])('jaccard', (a, b, expected) => expect(jaccard(a, b)).toBeCloseTo(expected));

test('spans that only touch do not overlap', () => expect(overlaps(span(0, 4), span(4, 8))).toBe(false));

test.each([
  [6.25, '6.2'],
  [18.75, '18.8'],
  [33.333, '33.3'],
  [100, '100.0'],
])('%d is printed %s', (value, expected) => expect(oneDecimal(value)).toBe(expected));

test('the table has the lines of the reference scorer', () => {
  const lines = table(
    score([
      align(
        gold,
        changed((p) => (p.statements[0]!.speaker = 'c')),
      ),
    ]),
  );
  expect(lines[0]).toBe('              gold found right      P      R     F1');
  expect(lines[2]).toBe('speech           2     2     1   50.0   50.0   50.0');
  expect(lines).toContain('speaker          1 of 2 (50.0 %)');
});
