import { durationsIn } from '../../src/extract/measures/durations';
import type { Naming } from '../../src/graph/batch';
import { assign, type Decision } from '../../src/graph/identity';
import { personAgreements } from '../../src/graph/person-identity';
import { proposalAgreements, proposalConflicts } from '../../src/graph/proposal-identity';

test.each([
  ['a 30-day truce', ['30 day']],
  ['ceasefire of forty-five days', ['45 day']],
  ['forty-five-day ceasefire', ['45 day']],
  ['transition of six months', ['6 month']],
  ['their two-day-old ceasefire', []],
  ['300 observers', []],
])('durations in %j', (text, expected) => expect(durationsIn(text)).toEqual(expected));

let count = 0;
const naming = (articleId: string, on: string | undefined, more: Partial<Naming> = {}): Naming => {
  const key = `${articleId}#${count++}`;
  return {
    key,
    articleId,
    on,
    label: 'Proposal',
    ownId: `proposal:${key}`,
    name: 'quota',
    forms: [],
    kind: 'agreement',
    start: 0,
    context: ['state:NL', 'state:SU'],
    ...more,
  };
};

const halt = (articleId: string, on: string | undefined, more: Partial<Naming> = {}): Naming =>
  naming(articleId, on, { kind: 'ceasefire', name: 'truce', parties: [], modifiers: [], ...more });

/** Groups of articles whose names stand for one node. */
function groups(namings: readonly Naming[], decisions: readonly Decision[] = []): string[] {
  const assignments = assign(
    namings,
    [...proposalAgreements(namings), ...personAgreements(namings)],
    decisions,
    proposalConflicts,
  );
  const byNode = new Map<string, string[]>();
  for (const { ownId, articleId } of namings) {
    const { id } = assignments.get(ownId)!;
    byNode.set(id, [...(byNode.get(id) ?? []), articleId]);
  }
  return [...byNode.values()].map((articles) => articles.sort().join(' ')).sort();
}

test.each<[string, Naming[], string[]]>([
  [
    'same words, near in time',
    [naming('a', '2025-01-01', { modifiers: ['fish'] }), naming('b', '2025-02-20', { modifiers: ['fish'] })],
    ['a b'],
  ],
  [
    'same words, a year apart',
    [naming('a', '2025-01-01', { modifiers: ['fish'] }), naming('b', '2026-01-01', { modifiers: ['fish'] })],
    ['a', 'b'],
  ],
  [
    'no day',
    [naming('a', undefined, { modifiers: ['fish'] }), naming('b', '2025-01-01', { modifiers: ['fish'] })],
    ['a', 'b'],
  ],
  [
    'other words, for a matter of which there may be many',
    [naming('a', '2025-01-01', { modifiers: ['fish'] }), naming('b', '2025-01-02', { modifiers: ['grain'] })],
    ['a', 'b'],
  ],
  [
    'another kind',
    [naming('a', '2025-01-01', { modifiers: ['fish'] }), halt('b', '2025-01-02', { modifiers: ['fish'] })],
    ['a', 'b'],
  ],
  ['a bare truce between the same sides', [halt('a', '2025-01-01'), halt('b', '2025-01-20')], ['a b']],
  [
    'a bare truce of other sides',
    [halt('a', '2025-01-01'), halt('b', '2025-01-20', { context: ['state:KE', 'state:TZ'] })],
    ['a', 'b'],
  ],
  [
    'two truces of different parties',
    [halt('a', '2025-01-01', { parties: ['state:NL'] }), halt('b', '2025-01-02', { parties: ['state:SU'] })],
    ['a', 'b'],
  ],
  [
    'two durations',
    [halt('a', '2025-01-01', { name: '30-day truce' }), halt('b', '2025-01-02', { name: 'truce of forty days' })],
    ['a', 'b'],
  ],
  [
    'a bare name that fits two which differ',
    [
      halt('a', '2025-01-01', { name: '30-day truce' }),
      halt('b', '2025-01-02', { name: '40-day truce' }),
      halt('c', '2025-01-03'),
    ],
    ['a', 'b', 'c'],
  ],
  [
    'a bare name first, then two which differ: the nearer takes it',
    [
      halt('a', '2025-01-03', { name: '30-day truce' }),
      halt('b', '2025-01-04', { name: '40-day truce' }),
      halt('c', '2025-01-01'),
    ],
    ['a c', 'b'],
  ],
  ['two of one article', [halt('a', '2025-01-01'), halt('a', '2025-01-01')], ['a', 'a']],
])('%s', (_, namings, expected) => {
  expect(groups(namings)).toEqual(expected);
  expect(groups([...namings].reverse())).toEqual(expected);
});

test('a person’s ruling goes before all', () => {
  const [a, b] = [halt('a', '2025-01-01'), halt('b', '2025-01-02')];
  expect(groups([a, b], [{ kind: 'apart', a: a.ownId, b: b.ownId }])).toEqual(['a', 'b']);
  const c = naming('c', '2019-01-01');
  expect(groups([a, c], [{ kind: 'together', a: a.ownId, b: c.ownId }])).toEqual(['a c']);
});

const person = (articleId: string, name: string, state: string | undefined, on: string, role?: string): Naming =>
  naming(articleId, on, {
    label: 'Person',
    kind: 'person',
    name,
    state,
    role,
    ownId: name.includes(' ') ? `person:${name}` : `person:${articleId}#${name}`,
  });

test.each<[string, Naming[], string[]]>([
  [
    'a bare surname of the same state',
    [person('a', 'Ada Berg', 'NL', '2025-01-01'), person('b', 'Berg', 'NL', '2025-05-01')],
    ['a b'],
  ],
  [
    'of another state',
    [person('a', 'Ada Berg', 'NL', '2025-01-01'), person('b', 'Berg', 'SU', '2025-01-01')],
    ['a', 'b'],
  ],
  [
    'of no known state',
    [person('a', 'Ada Berg', 'NL', '2025-01-01'), person('b', 'Berg', undefined, '2025-01-01')],
    ['a', 'b'],
  ],
  [
    'of another time',
    [person('a', 'Ada Berg', 'NL', '2016-01-01'), person('b', 'Berg', 'NL', '2025-01-01')],
    ['a', 'b'],
  ],
  [
    'in another function',
    [person('a', 'Ada Berg', 'NL', '2025-01-01', 'envoy'), person('b', 'Berg', 'NL', '2025-01-01', 'spokesman')],
    ['a', 'b'],
  ],
  [
    'of two who bear it',
    [
      person('a', 'Ada Berg', 'NL', '2025-01-01'),
      person('c', 'Ole Berg', 'NL', '2025-01-01'),
      person('b', 'Berg', 'NL', '2025-01-01'),
    ],
    ['a', 'b', 'c'],
  ],
])('%s', (_, namings, expected) => expect(groups(namings)).toEqual(expected));
