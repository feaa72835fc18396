import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLoader } from '../../src/neo4j/load/loader';
import { queries } from '../../src/neo4j/query/query-file';
import { wipe } from '../../src/neo4j/wipe';
import { WORLD } from '../neo4j/world';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';
import { command } from './in-process';

const test_ = emptyDatabase();
const run = (...args: string[]) => command(args, test_.environment());

async function fill(): Promise<void> {
  await wipe(test_.database());
  const loader = await openLoader(test_.database());
  await Promise.all(WORLD.map(([article, extraction]) => loader.load(article, extraction)));
  await loader.close();
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
  await fill();
});
afterAll(() => rmSync(folder, { recursive: true }));

const BERG = ['query', 'statements-of', '--actor', 'Ada Berg'];

describe('query', () => {
  test('a table for people', async () => {
    const { code, out, err } = await run(...BERG);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/│\s*on\s*│/);
    expect(out).toContain('swap');
  });

  test('--format json and csv tell the same rows', async () => {
    const json = JSON.parse((await run(...BERG, '--format', 'json')).out) as Record<string, unknown>[];
    const lines = (await run(...BERG, '--format', 'csv')).out.split('\r\n');
    expect(json.length).toBeGreaterThan(0);
    expect(lines[0]).toBe(Object.keys(json[0]!).join(','));
    expect(lines.filter((line) => line !== '')).toHaveLength(json.length + 1);
  });

  test('--list names every question, with no database', async () => {
    const { code, out } = await command(['query', '--list', '--format', 'json'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    const listed = JSON.parse(out) as { question: string }[];
    expect([code, listed.map(({ question }) => question)]).toEqual([0, queries().map(({ name }) => name)]);
  });

  test('--cypher takes a statement and its parameters', async () => {
    const statement = 'MATCH (a:Person {name: $name}) RETURN a.name AS name, a.kind AS kind';
    const { code, out } = await run('query', '--cypher', statement, '--name', 'Ada Berg', '--format', 'csv');
    expect([code, out]).toEqual([0, 'name,kind\r\nAda Berg,person\r\n']);
  });

  test('rows that are cut are told of', async () => {
    const { code, err } = await run('query', '--cypher', 'UNWIND range(1, 20000) AS n RETURN n', '--format', 'csv');
    expect([code, err]).toEqual([0, expect.stringMatching(/^Only the first \d+ rows are shown\.\n$/)]);
  });

  test.each<[string[], RegExp]>([
    [[], /--list/],
    [['no-such-question'], /no-such-question/],
    [['statements-of'], /--actor/],
    [['statements-of', '--actor', 'Nobody At All'], /No actor is called "Nobody At All"/],
    [['statements-of', '--actor', 'Ada Berg', '--colour', 'red'], /colour/],
    [['statements-of', '--actor'], /--actor has no value/],
    [['statements-of', 'Ada'], /"Ada" is no parameter/],
    [['timeline', '--since', 'yesterday'], /since/],
    [['timeline', '--limit', 'many'], /limit/],
    [['articles', '--format', 'xml'], /xml/],
    [['--cypher', 'CREATE (n:X) RETURN n'], /Refused/],
    [['--cypher', 'MATCH (n) DETACH DELETE n'], /Refused/],
    [['--cypher', "LOAD CSV FROM 'file:///x' AS line RETURN line"], /LOAD CSV/],
    [['--cypher', 'SHOW USERS'], /Refused/],
    [['--cypher', 'CALL dbms.listConfig()'], /dbms\.listConfig/],
    [['--cypher', 'MATCH (n RETURN n'], /Line 1, column \d+/],
  ])('%j is wrong use', async (args, expected) => {
    const { code, out, err } = await run('query', ...args);
    expect([code, out, err.includes('    at ')]).toEqual([2, '', false]);
    expect(err).toMatch(expected);
  });
});

describe('audit', () => {
  afterAll(fill);

  test('a sound graph passes', async () => {
    expect(await run('audit')).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`${WORLD.length} `) });
  });

  test('damaged evidence is listed, a line each, and the exit code is 1', async () => {
    const { records } = await test_
      .database()
      .driver.executeQuery("MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 2 SET s.quote = 'x' RETURN s.id AS id");
    const { code, out } = await run('audit');
    expect(code).toBe(1);
    for (const record of records) expect(out).toContain(`evidence\t${record.get('id')}\t`);
  });
});

describe('export, restore and remove', () => {
  test('export, wipe, restore: the same graph', async () => {
    const before = await graphOf(test_.database());
    const { code, out } = await run('export', '--format', 'jsonl');
    const file = path.join(folder, 'all.jsonl');
    writeFileSync(file, out);
    await wipe(test_.database());
    expect([code, (await run('restore', file)).code]).toEqual([0, 0]);
    expect(await graphOf(test_.database())).toEqual(before);
  });

  test('what is not there cannot be removed; removing all leaves nothing', async () => {
    expect((await run('remove', 'no-such-article')).code).not.toBe(0);
    const { code, out } = await run('remove', ...WORLD.map(([{ id }]) => id));
    expect([code, out]).toEqual([0, expect.stringMatching(/removed {3}[1-9]\d* nodes, [1-9]\d* relationships/)]);
    expect(await graphOf(test_.database())).toEqual([]);
    await fill();
  });
});

describe('neo4j status', () => {
  const status = (env: NodeJS.ProcessEnv) =>
    command(['neo4j', 'status'], { DEMARCHE_HOME: path.join(folder, 'none'), NEO4J_URI: '', ...env });

  test('none runs: exit code 3', async () =>
    expect(await status({})).toMatchObject({ code: 3, out: expect.stringContaining('is running') }));

  test('one that the environment names', async () =>
    expect(await status({ NEO4J_URI: 'bolt://127.0.0.1:7' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('bolt://127.0.0.1:7'),
    }));
});

test.each([[BERG], [['audit']], [['export']], [['remove', 'x']], [['serve', '--port', '0']]])(
  '%j with no server ends with 3 and one line',
  async (args) => {
    const { code, out, err } = await command(args, { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([code, out, err]).toEqual([3, '', expect.stringMatching(/^demarche: [^\n]*127\.0\.0\.1:1[^\n]*$/)]);
  },
);

test('serve on a port that is in use says which option helps', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { code, out, err } = await run('serve', '--port', String((other.address() as AddressInfo).port));
  await new Promise((resolve) => other.close(resolve));
  expect([code, out, err]).toEqual([3, '', expect.stringMatching(/in use[^\n]*--port/)]);
});
