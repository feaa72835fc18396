import type { Extraction } from '../../src/extract/extraction';
import { openLoader } from '../../src/neo4j/load/loader';
import { wipe } from '../../src/neo4j/wipe';
import type { Article } from '../../src/text/article';
import { actor, article, extraction, proposal, span, state, statement } from '../graph/extraction';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';

const test_ = emptyDatabase();
beforeEach(() => wipe(test_.database()));

type News = readonly [Article, Extraction];

/** "Norland minister Ada Berg said a 30-day fishing halt with Sudria would be fair." */
function news(
  id: string,
  publishedOn: string,
  verb = 'would be fair',
  name = 'Ada Berg',
  halt = 'a 30-day fishing halt',
): News {
  const text = `Norland minister ${name} said on day ${id} that ${halt} with Sudria ${verb}.`;
  const content = span(text, `${halt} with Sudria ${verb}`);
  const form = extraction(id, {
    publishedOn,
    actors: [
      actor('p', name, { role: 'minister', represents: 'NL' }),
      state('n', 'Norland', 'NL'),
      state('s', 'Sudria', 'SU'),
    ],
    proposals: [
      proposal('h', `${halt.slice(2)} with Sudria`, {
        kind: 'agreement',
        proposedBy: ['n'],
        parties: ['n', 's'],
        modifiers: halt.includes('30') ? ['30-day', 'fishing'] : ['fishing'],
        mentions: [span(text, halt)],
      }),
    ],
    statements: [
      statement('1', 'p', content, {
        source: span(text, `Norland minister ${name}`),
        cue: span(text, 'said'),
        about: [{ proposal: 'h', stance: verb.includes('not') ? 'opposes' : 'supports' }],
      }),
    ],
  });
  return [article(id, text, { publishedOn }), form];
}

async function loadAll(items: readonly News[], { together = true } = {}) {
  const loader = await openLoader(test_.database());
  const outcomes = [];
  if (together) outcomes.push(...(await Promise.all(items.map((item) => loader.load(...item)))));
  else for (const item of items) outcomes.push(await loader.load(...item));
  await loader.close();
  return { outcomes, counters: loader.counters() };
}

async function rows(query: string): Promise<unknown[][]> {
  const { records } = await test_.database().driver.executeQuery(query);
  return records.map((record) => [...record.values()]);
}

const PROPOSALS = 'MATCH (p:Proposal) RETURN p.name ORDER BY p.name';
const A = news('a', '2025-03-01');
const B = news('b', '2025-03-05', 'would not be fair');
const C = news('c', '2025-03-09', 'is an idea', 'Berg', 'a fishing halt');
const FAR = news('far', '2026-03-09');

test('an article in, and again: the second time nothing is written', async () => {
  const first = await loadAll([A]);
  expect(first.outcomes).toEqual(['new']);
  const [nodes] = await rows('MATCH (n) WHERE NOT n:Migration RETURN count(n)');
  expect(first.counters.nodesCreated).toBe(nodes![0]);
  const again = await loadAll([A]);
  expect(again.outcomes).toEqual(['unchanged']);
  expect(again.counters).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0, propertiesSet: 0 });
});

test('numbers and dates have the database’s own types', async () => {
  await loadAll([A]);
  const types =
    'MATCH (s:Statement)-[r:REPORTED_IN]->(a) RETURN valueType(s.start), valueType(r.end), valueType(a.publishedOn)';
  expect(await rows(types)).toEqual([['INTEGER NOT NULL', 'INTEGER NOT NULL', 'DATE NOT NULL']]);
});

test('the same proposal in two articles is one node, with the reason on the relationship', async () => {
  await loadAll([A, B]);
  expect(await rows(PROPOSALS)).toEqual([['30-day fishing halt with Sudria']]);
  expect(await rows('MATCH (a)-[r:NAMES]->(:Proposal) RETURN a.id, r.score, r.reason ORDER BY a.id')).toEqual([
    ['a', null, null],
    ['b', 1, 'same kind, parties and modifiers, 4 days apart'],
  ]);
});

test('a vaguer wording joins, a year later it does not; a bare surname is the minister', async () => {
  await loadAll([A, B, C, FAR]);
  expect(await rows(PROPOSALS)).toEqual([['30-day fishing halt with Sudria'], ['30-day fishing halt with Sudria']]);
  expect(await rows('MATCH (p:Person) RETURN p.id, p.name, p.aliases')).toEqual([
    ['person:ada-berg', 'Ada Berg', ['Berg']],
  ]);
});

test.each<[string, readonly News[]]>([
  ['forwards', [A, B, C, FAR]],
  ['backwards', [FAR, C, B, A]],
  ['vaguest first', [C, A, FAR, B]],
])('the graph does not depend on the order: %s', async (_, order) => {
  await loadAll([A, B, C, FAR]);
  const expected = await graphOf(test_.database());
  await wipe(test_.database());
  await loadAll(order, { together: false });
  expect(await graphOf(test_.database())).toEqual(expected);
});

test('a changed article replaces what it had said and leaves what others say', async () => {
  const changed = news('a', '2025-03-01', 'would not do');
  await loadAll([changed, B]);
  const expected = await graphOf(test_.database());
  await wipe(test_.database());
  await loadAll([A, B]);
  expect((await loadAll([changed])).outcomes).toEqual(['changed']);
  expect(await graphOf(test_.database())).toEqual(expected);
});

test('removing an article leaves what the others say, removing all leaves nothing', async () => {
  await loadAll([B, C]);
  const expected = await graphOf(test_.database());
  const { counters } = await loadAll([A]);
  expect(counters.relationshipsCreated).toBeGreaterThan(0);
  const loader = await openLoader(test_.database());
  expect(await loader.remove('a')).toBe(true);
  expect(await loader.remove('a')).toBe(false);
  expect(await graphOf(test_.database())).toEqual(expected);
  for (const id of ['b', 'c']) await loader.remove(id);
  expect(await graphOf(test_.database())).toEqual([]);
});

test('an article that breaks an invariant is refused whole, its neighbours go in', async () => {
  const [broken, form] = news('x', '2025-03-02');
  const wrong = { ...form, statements: form.statements.map((one) => ({ ...one, date: '2025-13-40' })) };
  const loader = await openLoader(test_.database());
  const outcomes = await Promise.allSettled([loader.load(...A), loader.load(broken, wrong), loader.load(...B)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await rows('MATCH (a:Article) RETURN a.id ORDER BY a.id')).toEqual([['a'], ['b']]);
});

test('a nearly identical article is linked to the earlier one', async () => {
  const words = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
  const copy = (id: string, publishedOn: string, tail: string): News => [
    article(id, `${words} ${tail}`, { publishedOn }),
    extraction(id),
  ];
  await loadAll([
    copy('late', '2025-03-03', 'Reporting by B'),
    copy('early', '2025-03-02', 'Agency'),
    [article('other', 'Something else altogether, of many other words.'), extraction('other')],
  ]);
  const [link] = await rows('MATCH (a)-[r:SYNDICATED_FROM]->(b) RETURN a.id, b.id, r.similarity');
  expect(link).toEqual(['late', 'early', expect.any(Number)]);
  expect(link![2]).toBeGreaterThan(0.6);
});
