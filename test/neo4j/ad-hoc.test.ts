import { Failure } from '../../src/failure';
import { openLoader } from '../../src/neo4j/load/loader';
import { runCypher } from '../../src/neo4j/query/ad-hoc';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';
import { WORLD } from './world';

const test_ = emptyDatabase();

beforeAll(async () => {
  const loader = await openLoader(test_.database());
  await Promise.all(WORLD.map(([article, extraction]) => loader.load(article, extraction)));
  await loader.close();
});

const failureOf = async (text: string, limits = {}): Promise<string> => {
  const error = await runCypher(test_.database(), text, {}, limits).catch((thrown) => thrown);
  expect([text, error instanceof Failure]).toEqual([text, true]);
  expect(error.exitCode).toBe(2);
  return error.message;
};

test.each<[string, RegExp]>([
  ['CREATE (n:X) RETURN n', /Refused/],
  ['MATCH (n) SET n.x = 1', /Refused/],
  ['MATCH (n:Actor) DETACH DELETE n', /Refused/],
  ['MATCH (n) REMOVE n.name', /Refused/],
  ['MERGE (n:Actor {id: "x"}) RETURN n', /Refused/],
  ['FOREACH (i IN range(1, 3) | CREATE (:X))', /Refused/],
  ['MATCH (n) CALL (n) { CREATE (:X) } RETURN n', /Refused/],
  ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10 ROWS', /Refused/],
  ['CREATE INDEX x FOR (n:Actor) ON (n.name)', /Refused/],
  ['DROP INDEX Article_publishedOn', /Refused/],
  ['CREATE CONSTRAINT x FOR (n:Actor) REQUIRE n.x IS UNIQUE', /Refused/],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /LOAD CSV/],
  ["LOAD CSV FROM 'http://localhost/x' AS line RETURN line", /LOAD CSV/],
  ["MATCH (n) CALL (n) { LOAD CSV FROM 'file:///x' AS line RETURN line } RETURN line", /LOAD CSV/],
  ['SHOW TRANSACTIONS', /Refused/],
  ['SHOW SETTINGS', /Refused/],
  ['SHOW USERS', /Refused/],
  ['SHOW DATABASES', /Refused/],
  ['SHOW FUNCTIONS', /Refused/],
  ['SHOW PROCEDURES', /Refused/],
  ['SHOW INDEXES', /Refused/],
  ['SHOW CONSTRAINTS', /Refused/],
  ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", /Refused/],
  ["CREATE USER eve SET PASSWORD 'secret12'", /Refused/],
  ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", /Refused/],
  ['CREATE DATABASE other', /Refused|not supported|Unsupported/i],
  ['CALL dbms.listConfig()', /dbms\.listConfig may not be called/],
  ['CALL dbms.listConfig() YIELD name RETURN name', /dbms\.listConfig/],
  ['CALL dbms.components()', /dbms\.components/],
  ["CALL dbms.killConnection('bolt-1')", /dbms\.killConnection/],
  ['CALL dbms.listConnections()', /dbms\.listConnections/],
  ['CALL db.clearQueryCaches()', /Refused/],
  ["CALL db.createLabel('X')", /Refused/],
  ['CALL db.awaitIndexes()', /Refused/],
  ['/* x */ PROFILE CREATE (n)', /conflicting values for execution mode/],
  ['MATCH (n) CALL dbms.listConfig() YIELD name RETURN n, name', /dbms\.listConfig/],
  ['RETURN 1 UNION CALL dbms.listConfig() YIELD name RETURN name', /dbms\.listConfig|Line/],
  ['EXPLAIN MATCH (n) RETURN n', /Refused/],
  ['  profile MATCH (n) RETURN n', /Refused/],
  ['CYPHER 5 CREATE (n) RETURN n', /Refused/],
  ['USE system SHOW USERS', /Refused|Line|USE/],
  ['RETURN 1; CREATE (n)', /Line|one statement/],
])('%s is refused', async (text, message) => {
  const before = await graphOf(test_.database());
  expect(await failureOf(text)).toMatch(message);
  expect(await graphOf(test_.database())).toEqual(before);
});

test.each<[string, RegExp]>([
  ['MATCH (n RETURN n', /^Line 1, column \d+: /],
  ['MATCH (n)\nRETURN m', /^Line 2, column 8: Variable `m` not defined/],
  ['MATCH (n)\nRETURN foo(n)', /^Line 2, column 8: Unknown function/],
  ['', /no statement/],
  ['RETURN 1 / 0', /by zero/],
  ['RETURN $missing', /missing/i],
  [`RETURN '${'x'.repeat(20_001)}'`, /longer/],
])('what is wrong is said, and where: %#', async (text, message) => expect(await failureOf(text)).toMatch(message));

test('a statement that never ends is stopped', async () => {
  const endless =
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*)';
  expect(await failureOf(endless, { timeout: 300 })).toMatch(/too long/);
});

test('rows are capped, and it says so', async () => {
  const { table } = await runCypher(test_.database(), 'UNWIND range(1, 50) AS i RETURN i', {}, { rows: 20 });
  expect([table.rows.length, table.truncated, table.rows[19]]).toEqual([20, true, [20]]);
  const all = await runCypher(test_.database(), 'UNWIND range(1, 20) AS i RETURN i', {}, { rows: 20 });
  expect([all.table.rows.length, all.table.truncated]).toEqual([20, undefined]);
});

test('values come as rows, nodes and relationships as a graph too', async () => {
  const { table, graph } = await runCypher(
    test_.database(),
    'MATCH (a:Person)-[r:TAKES_POSITION]->(p) WHERE a.name STARTS WITH $name RETURN a.name AS name, r, p.firstSeen AS first',
    { name: 'Pia' },
  );
  expect(table.columns).toEqual(['name', 'r', 'first']);
  expect(table.rows).toEqual([['Pia Lund', expect.objectContaining({ stance: 'uncommitted' }), '2025-03-01']]);
  expect(graph.nodes.map(({ labels }) => labels[0]).sort()).toEqual(['Person', 'Proposal']);
});

test('procedures that read the graph may be called', async () => {
  const { table } = await runCypher(
    test_.database(),
    "CALL db.index.fulltext.queryNodes('actors', 'Olan') YIELD node RETURN node.name AS name",
  );
  expect(table.rows).toEqual([['Ivo Olan']]);
  expect((await runCypher(test_.database(), 'CALL db.labels()')).table.rows.length).toBeGreaterThan(5);
});
