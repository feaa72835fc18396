import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CYPHER_FOLDER, cypherFile } from '../../src/neo4j/cypher-files';
import { generatedCypher } from '../../src/neo4j/generated-cypher';
import { checksumOf, type Migration, migrate, migrations, pending, statementsOf } from '../../src/neo4j/migrate';
import { bookkeeping, fullText, type LabelSpec, labels, rangeIndexes, relationships } from '../../src/schema';
import { emptyDatabase } from '../neo4j-server';

const test_ = emptyDatabase({ migrated: false });

const migration = (id: string, text: string): Migration => ({
  id,
  text,
  checksum: checksumOf(text),
  repeatable: id.startsWith('R'),
});

async function rows(name: string): Promise<Record<string, unknown>[]> {
  const { records } = await test_.database().driver.executeQuery(cypherFile(name));
  return records.map((record) => record.toObject());
}

test('the generated statements under cypher/ are those that the schema gives', () => {
  for (const [name, text] of generatedCypher()) {
    expect([name, readFileSync(path.join(CYPHER_FOLDER, `${name}.cypher`), 'utf8')]).toEqual([name, text]);
  }
});

test('several statements are parted by a line with a semicolon', () => {
  expect(statementsOf("RETURN 'a;b'\n;\n\nRETURN 2\n;\n")).toEqual(["RETURN 'a;b'", 'RETURN 2']);
});

test.each<[string, Migration[], [string, string][], string[]]>([
  ['nothing ran', [migration('V001__A', 'a'), migration('R__B', 'b')], [], ['V001__A', 'R__B']],
  ['all ran', [migration('V001__A', 'a')], [['V001__A', checksumOf('a')]], []],
  ['a repeatable one changed', [migration('R__B', 'b2')], [['R__B', checksumOf('b')]], ['R__B']],
  ['line endings do not count', [migration('V001__A', 'a\r\nb')], [['V001__A', checksumOf('a\nb')]], []],
])('due when %s', (_, all, ran, expected) => {
  expect(pending(all, new Map(ran)).map(({ id }) => id)).toEqual(expected);
});

test('a versioned migration that was changed after it ran is refused', () => {
  const ran = new Map([['V001__A', checksumOf('a')]]);
  expect(() => pending([migration('V001__A', 'a changed')], ran)).toThrow(/V001__A.*new migration/);
});

test('migrations run once, and the database reports what the schema names', async () => {
  expect(await migrate(test_.database())).toEqual(migrations().map(({ id }) => id));
  expect(await migrate(test_.database())).toEqual([]);

  const keyed = Object.entries<LabelSpec>(labels).filter(([, { also }]) => !also);
  const constrained = [...keyed.map(([label]) => label), ...Object.keys(relationships), ...bookkeeping];
  const constraints = await rows('admin/constraints');
  expect(constraints.map(({ labelsOrTypes }) => (labelsOrTypes as string[])[0]).sort()).toEqual(constrained.sort());

  const indexes = (await rows('admin/indexes')).filter(({ type }) => type !== 'LOOKUP');
  expect(indexes.every(({ state }) => state === 'ONLINE')).toBe(true);
  const named = [...rangeIndexes.map(([on, property]) => `${on}_${property}`), ...Object.keys(fullText)];
  expect(indexes.map(({ name }) => name).sort()).toEqual(named.sort());
});

test('a repeatable migration runs again when it has changed', async () => {
  const changed = [migration('R__Indexes', `${cypherFile('migrations/R__Indexes')}\n// changed`)];
  expect(await migrate(test_.database(), changed)).toEqual(['R__Indexes']);
});

test('a graph written before statements were counted gets the counts', async () => {
  const run = (query: string) => test_.database().driver.executeQuery(query);
  await run("CREATE (p:Proposal {id: 'p'}) CREATE (:Statement {id: 's'})-[:ABOUT {id: 'a'}]->(p)");
  await run("MATCH (m:Migration {id: 'V002__Statements_of_proposals'}) DELETE m");
  expect(await migrate(test_.database())).toContain('V002__Statements_of_proposals');
  const { records } = await run('MATCH (p:Proposal) RETURN p.statements AS statements');
  expect(records.map((record) => record.get('statements'))).toEqual([1]);
});
