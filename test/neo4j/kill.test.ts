import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { madeUp } from '../../bench/made-up';
import { openLoader } from '../../src/neo4j/load/loader';
import { wipe } from '../../src/neo4j/wipe';
import { emptyDatabase } from '../neo4j-server';
import { graphOf } from '../neo4j-server/graph';

const test_ = emptyDatabase();
const COUNT = 90;

async function articles(): Promise<number> {
  const { records } = await test_.database().driver.executeQuery('MATCH (a:Article) RETURN count(a) AS count');
  return records[0]!.get('count');
}

async function loadAll(): Promise<{ new: number; unchanged: number }> {
  const loader = await openLoader(test_.database());
  const all = Array.from({ length: COUNT }, (_, i) => madeUp(i, 4));
  const outcomes = await Promise.all(all.map(({ article, extraction }) => loader.load(article, extraction)));
  await loader.close();
  return {
    new: outcomes.filter((one) => one === 'new').length,
    unchanged: outcomes.filter((one) => one === 'unchanged').length,
  };
}

/** Starts a child that loads, and kills it while it is at it. */
async function loadAndKill(): Promise<void> {
  const script = path.join(__dirname, 'load-in-child.ts');
  const child = spawn(process.execPath, ['-r', 'ts-node/register', script, String(COUNT)], {
    env: test_.environment(),
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  while ((await articles()) < COUNT / 5 && child.exitCode === null) await sleep(20);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

test('killed in the middle and run again: the graph is as if it had never been killed', async () => {
  await loadAll();
  const expected = await graphOf(test_.database());
  await wipe(test_.database());
  await loadAndKill();
  const reached = await articles();
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(COUNT);
  const outcomes = await loadAll();
  expect(outcomes.unchanged).toBeGreaterThanOrEqual(reached);
  expect(outcomes.new + outcomes.unchanged).toBe(COUNT);
  expect(await graphOf(test_.database())).toEqual(expected);
}, 180_000);
