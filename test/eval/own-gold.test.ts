import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OWN, readGold } from '../../eval/gold/articles';
import { entriesOf, find } from '../fixtures/annotation';

const articles = readGold(OWN);
const manifest = JSON.parse(readFileSync(path.join(OWN, 'manifest.json'), 'utf8'));

test('every article is in one part of the manifest', () => {
  expect([...manifest.tuned, ...manifest.heldOut].sort()).toEqual(articles.map(({ gold }) => gold.id).sort());
});

test.each(articles.map((article) => [article.gold.id, article] as const))(
  '%s: every span is a slice',
  (_, { gold, text }) => {
    const spans = [
      ...gold.proposals.flatMap((p) => p.mentions),
      ...gold.statements.flatMap((s) => [s.source, s.cue, ...s.content]),
      ...gold.positions.map((p) => p.evidence),
      ...gold.events.map((e) => e.evidence),
    ];
    for (const span of spans) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  },
);

const words = (text: string, query: string, near?: string) =>
  find(text, query, near ? find(text, near) : []).map(({ start }) => start);

test.each<[string, string, string | undefined, number[]]>([
  ['He said no. She said yes.', 'said', 'yes', [16]],
  ['He said no. She said yes.', 'said', 'no', [3]],
  ['a plan, the plan', 'plan#2', undefined, [12]],
  ['a plan, the plan', 'plan#*', undefined, [2, 12]],
  ['the planner has a plan', 'plan', undefined, [18]],
  ['We will act, and soon, they say', 'We … soon', undefined, [0]],
])('"%s": %s', (text, query, near, expected) => expect(words(text, query, near)).toEqual(expected));

test('ambiguous and absent words are refused', () => {
  expect(() => find('a plan, the plan', 'plan')).toThrow('say which');
  expect(() => find('a plan', 'truce')).toThrow('is not in the text');
});

test('entries keep their indented lines', () => {
  expect(entriesOf('statement a | say\n  cue said\n\nposition a | p | opposes | no')).toMatchObject([
    { kind: 'statement', fields: ['a', 'say'], details: [['cue', 'said']] },
    { kind: 'position', fields: ['a', 'p', 'opposes', 'no'] },
  ]);
});
