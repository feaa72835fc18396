import { audit } from '../../src/neo4j/audit';
import { exportLines, restore } from '../../src/neo4j/export';
import { merge, split } from '../../src/neo4j/load/decide';
import { openLoader } from '../../src/neo4j/load/loader';
import { wipe } from '../../src/neo4j/wipe';
import { actor, article, extraction, proposal, span } from '../graph/extraction';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';
import { type News, WORLD } from './world';

const test_ = emptyDatabase();

async function load(items: readonly News[]): Promise<void> {
  const loader = await openLoader(test_.database());
  await Promise.all(items.map(([news, form]) => loader.load(news, form)));
  await loader.close();
}

beforeEach(async () => {
  await wipe(test_.database());
  await load(WORLD);
});

async function rows(query: string): Promise<unknown[][]> {
  const { records } = await test_.database().driver.executeQuery(query);
  return records.map((record) => [...record.values()]);
}

test('the audit holds every piece of evidence against the text', async () => {
  const { articles, evidence, findings } = await audit(test_.database());
  expect(findings).toEqual([]);
  const [[nodes]] = (await rows('MATCH (n:Statement|Event|Headline) RETURN count(n)')) as [[number]];
  const [[edges]] = (await rows('MATCH ()-[r]->() WHERE r.quote IS NOT NULL RETURN count(r)')) as [[number]];
  expect([articles, evidence]).toEqual([WORLD.length, nodes + edges]);
});

test.each<[string, string, RegExp]>([
  [
    'a quotation that is not in the text',
    "MATCH (s:Statement {articleId: 'turn'}) SET s.quote = 'never said'",
    /evidence/,
  ],
  ['a span that is off by one', "MATCH ()-[r:MADE {articleId: 'turn'}]->() SET r.start = r.start + 1", /evidence/],
  ['a text that was changed', "MATCH (a:Article {id: 'turn'}) SET a.text = 'x' + a.text", /evidence|digest/],
  ['evidence of an article that is gone', "MATCH (a:Article {id: 'refusal'}) DETACH DELETE a", /is not there/],
  ['an actor that nobody names', "CREATE (:Actor:Person {id: 'person:x', name: 'X'})", /nothing refers/],
  ['a statement that nobody made', "MATCH ()-[r:MADE {articleId: 'turn'}]->() DELETE r", /nobody made it/],
  ['a label that the schema does not know', "CREATE (:Spy {id: 'spy'})", /no such label/],
  ['a node without id', 'CREATE (:Place)', /no id/],
  ['a count of statements that is off', 'MATCH (p:Proposal) SET p.statements = p.statements + 1', /^count says that/m],
])('the audit finds %s', async (_, damage, expected) => {
  await rows(damage);
  const { findings } = await audit(test_.database());
  expect(findings.map(({ rule, detail }) => `${rule} ${detail}`).join('\n')).toMatch(expected);
});

test('the audit finds a constraint that is missing', async () => {
  await rows('DROP CONSTRAINT MADE_id');
  const { findings } = await audit(test_.database());
  await rows('CREATE CONSTRAINT MADE_id FOR ()-[r:MADE]-() REQUIRE r.id IS UNIQUE');
  expect(findings).toEqual([{ rule: 'schema', id: 'MADE_id', detail: 'the constraint is missing' }]);
});

async function swapId(articleId: string): Promise<string> {
  return (await rows(`MATCH (:Article {id: '${articleId}'})-[:NAMES]->(p:Proposal) RETURN p.id`))[0]![0] as string;
}

test('split gives an article’s proposal a node of its own, kept when it is read again; merge undoes it', async () => {
  const before = await graphOf(test_.database());
  await split(test_.database(), await swapId('turn'), 'turn');
  expect(await swapId('turn')).not.toBe(await swapId('offer'));
  expect(
    await rows('MATCH (p:Proposal)<-[r:NAMES {reason: "split by hand"}]-(a) WHERE a.id = "turn" RETURN r.score'),
  ).toEqual([[1]]);

  const loader = await openLoader(test_.database());
  const [turn, form] = WORLD.find(([{ id }]) => id === 'turn')!;
  await loader.load({ ...turn, source: 'Another' }, form);
  expect(await swapId('turn')).not.toBe(await swapId('offer'));
  await loader.load(turn, form);
  expect((await audit(test_.database())).findings).toEqual([]);

  await merge(test_.database(), await swapId('turn'), await swapId('offer'));
  expect(await swapId('turn')).toBe(await swapId('offer'));
  const graph = (lines: string[]) => lines.filter((line) => !line.includes(':Decision') && !line.includes('[:NAMES'));
  expect(graph(await graphOf(test_.database()))).toEqual(graph(before));
});

test('two organizations that are one are merged, in articles to come too', async () => {
  const about = (id: string, name: string): News => {
    const text = `${name} met on the quay, reports ${id}.`;
    const mention = { ...span(text, name), reason: 'name' };
    return [
      article(id, text),
      extraction(id, {
        actors: [actor('o', name, { kind: 'organization', mentions: [mention] })],
        proposals: [proposal('p', 'talks', { mentions: [span(text, 'met')] })],
      }),
    ];
  };
  await load([about('o1', 'Tidal Council'), about('o2', 'Council of the Tides')]);
  await merge(test_.database(), 'organization:tidal-council', 'organization:council-of-the-tides');
  await load([about('o3', 'Tidal Council')]);
  const organizations = 'MATCH (o:Organization)<-[:NAMES]-(a) RETURN o.aliases, collect(a.id)';
  const [[aliases, articles]] = (await rows(organizations)) as [[string[], string[]]];
  expect([aliases.length, articles.sort()]).toEqual([1, ['o1', 'o2', 'o3']]);
});

test.each([
  [() => merge(test_.database(), 'person:ada-berg', 'state:SU'), /is a Person, state:SU a State/],
  [() => merge(test_.database(), 'person:nobody', 'state:SU'), /No actor or proposal has the id "person:nobody"/],
  [() => split(test_.database(), 'person:ada-berg', 'turn'), /does not name/],
  [() => split(test_.database(), 'person:ada-berg', 'offer'), /cannot be split/],
])('what cannot be merged or split is refused', async (attempt, message) => {
  await expect(attempt()).rejects.toThrow(message);
});

test('export, wipe, restore: the same graph, decisions included', async () => {
  await split(test_.database(), await swapId('turn'), 'turn');
  const expected = await graphOf(test_.database());
  const lines: string[] = [];
  for await (const line of exportLines(test_.database())) lines.push(line);
  await wipe(test_.database());
  async function* again() {
    yield* lines;
  }
  await restore(test_.database(), again());
  expect(await graphOf(test_.database())).toEqual(expected);
});

test('a line that is no export is named', async () => {
  async function* lines() {
    yield '';
    yield '{"id": "x"}';
  }
  await expect(restore(test_.database(), lines())).rejects.toThrow(/^Line 2 is none/);
});
