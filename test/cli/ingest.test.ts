import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wipe } from '../../src/neo4j/wipe';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';
import { demarche, start } from './program';

const test_ = emptyDatabase();
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
  await wipe(test_.database());
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const ingest = (args: readonly string[]) => demarche(['ingest', ...args], { env: test_.environment() });
const said = (words: string) => `French President Emmanuel Macron said on Tuesday that ${words}.\n`;

async function count(label: string, words = ''): Promise<number> {
  const session = test_.database().session('read');
  try {
    const { records } = await session.run(
      `MATCH (n:${label}) WHERE n.quote CONTAINS $words OR $words = '' RETURN count(n) AS count`,
      { words },
    );
    return Number(records[0]!.get('count'));
  } finally {
    await session.close();
  }
}

test('new, then unchanged, then changed', async () => {
  const file = put('a.txt', said('Iran had accepted the ceasefire'));
  const first = await ingest([file, '--published', '2024-03-06']);
  expect(await count('Statement', 'Iran had accepted the ceasefire')).toBe(1);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^read {6}1 articles, 1 statements\narticles {2}1 new, 0 changed, 0 unchanged, 0 rejected\nwritten {3}[1-9]/,
  );

  const again = await ingest([file, '--published', '2024-03-06']);
  expect(again.out).toContain('articles  0 new, 0 changed, 1 unchanged, 0 rejected');
  expect(again.out).toContain('written   0 nodes, 0 relationships, 0 properties');

  put('a.txt', said('Iran had rejected the ceasefire'));
  expect((await ingest([file, '--published', '2024-03-06'])).out).toContain(
    'articles  0 new, 1 changed, 0 unchanged, 0 rejected',
  );
  expect([await count('Article'), await count('Statement', 'Iran had accepted the ceasefire')]).toEqual([1, 0]);
});

test('a file of the same name with another text is another article, in every run', async () => {
  const [here, there] = [path.join(folder, 'a'), path.join(folder, 'b')];
  for (const sub of [here, there]) mkdirSync(sub);
  put('a/news.txt', `Truce nears\n\n${said('Iran had accepted the ceasefire')}`);
  put('b/news.txt', 'Peru proposed talks on fishing rights, the minister of Peru told reporters in Lima.\n');
  await ingest([here, '--published', '2024-03-06']);
  const { code, out, err } = await ingest([there, '--published', '2024-03-07']);
  expect([code, err, out]).toEqual([0, '', expect.stringContaining('1 new, 0 changed')]);
  const again = await ingest([here, there]);
  expect([again.out, await count('Article')]).toEqual([expect.stringContaining('2 changed'), 2]);

  // As a correction is: the same article still.
  put('b/news.txt', 'Peru proposed talks on fishing rights, the minister of Peru told reporters in Lima. It waits.\n');
  expect((await ingest([there])).out).toContain('0 new, 1 changed');
  expect((await ingest([here, there])).out).toContain('0 new, 0 changed, 2 unchanged');
});

test('a dry run writes nothing and needs no database', async () => {
  const file = put('a.txt', said('Iran had accepted the ceasefire'));
  const { code, out } = await demarche(['ingest', '--dry-run', file], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
  expect([code, out]).toEqual([0, 'read      1 articles, 1 statements\nrejected  0\nwritten   nothing (dry run)\n']);
});

test('bad input is counted and the rest is loaded', async () => {
  put('a.txt', said('Iran had accepted the ceasefire'));
  put('b.txt', '');
  const { code, out, err } = await ingest([folder]);
  expect([code, await count('Article')]).toEqual([1, 1]);
  expect(out).toContain('1 new, 0 changed, 0 unchanged, 1 rejected');
  expect(err).toContain('b.txt: empty');
});

test('a wrong password is one line, exit code 3', async () => {
  const file = put('a.txt', said('Iran had accepted the ceasefire'));
  const { code, err } = await demarche(['ingest', file], {
    env: { ...test_.environment(), NEO4J_PASSWORD: 'wrong-password' },
  });
  expect(code).toBe(3);
  expect(err).toMatch(/^demarche: [^\n]+\n$/);
});

const STATES = 'Iran Chile Peru Ghana Kenya Norway Japan Nepal Egypt Cuba Spain Italy India Brazil Mali'.split(' ');
const MEASURES = [
  'a ceasefire',
  'talks on fishing rights',
  'a prisoner exchange',
  'a copper agreement',
  'sanctions relief',
  'a summit on tariffs',
  'an inspection of the dam',
  'a withdrawal of troops',
  'an aid corridor',
  'a resolution on visas',
];

/** Articles that no one would take for copies of each other. */
function story(i: number): string {
  const [state, other] = [STATES[i % 15], STATES[(i + 7) % 15]];
  const [measure, next] = [MEASURES[Math.floor(i / 15)], MEASURES[(Math.floor(i / 15) + 3) % 10]];
  return `${state} proposed ${measure}, its president said. "We want ${measure}," the minister of ${state} told reporters. ${other} rejected ${next} and ${measure} on Monday, ${state} said.`;
}

/** One text but for a word, and each a little less like the first. */
const variant = (i: number): string =>
  said(`Iran had accepted plan ${i} for a ceasefire`).repeat(4) + `Page ${i}. `.repeat(i % 12);

test.each([
  ['stories of their own', story],
  ['nearly one text', variant],
])(
  'killed in the middle and run again, the graph is as if never killed: %s',
  async (_, textOf) => {
    const lines = Array.from({ length: 150 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, publishedOn: '2024-03-06', text: textOf(i) }),
    );
    const file = put('many.jsonl', `${lines.join('\n')}\n`);
    const { child, ended } = start(['ingest', file, '--jobs', '1'], { env: test_.environment() });
    while ((await count('Article')) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGKILL');
    await ended;
    const left = await count('Article');
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(150);

    expect((await ingest([file])).out).toContain(
      `articles  ${150 - left} new, 0 changed, ${left} unchanged, 0 rejected`,
    );
    const healed = await graphOf(test_.database());
    await wipe(test_.database());
    await ingest([file]);
    expect(healed).toEqual(await graphOf(test_.database()));
  },
  180_000,
);
