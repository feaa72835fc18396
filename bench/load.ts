/**
 * `npm run bench -- load [--quick]`: how fast articles go into Neo4j, and questions come out. Figures, no pass or fail.
 * It runs against a server of its own in a temporary folder, so that no graph of anybody's is touched.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Database } from '../src/neo4j/connect';
import { type Loader, type Outcome, openLoader } from '../src/neo4j/load/loader';
import type { Given } from '../src/neo4j/query/parameters';
import { queries } from '../src/neo4j/query/query-file';
import { runQuery } from '../src/neo4j/query/run';
import { wipe } from '../src/neo4j/wipe';
import { bareLoads } from './bare';
import { madeUp } from './made-up';
import { withOwnServer } from './own-server';

const STATEMENTS = 10;
const UNDER_WAY = 200;
const TIMES = 20;
/** A server that has been asked before has the plan of a question and has compiled what runs it. */
const ASKED_BEFORE = 10;
/** Articles loaded before anything is measured: the server compiles what it runs often. */
const WARM_UP = 100;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (start: number): number => (performance.now() - start) / 1000;
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** Loads articles `from` to `to`, so many under way at once; memory is looked at as it goes. */
async function load(loader: Loader, from: number, to: number): Promise<{ seconds: number; outcomes: Set<Outcome> }> {
  const outcomes = new Set<Outcome>();
  const under = new Set<Promise<unknown>>();
  const start = performance.now();
  for (let i = from; i < to; i++) {
    const { article, extraction } = madeUp(i, STATEMENTS);
    const sent = loader.load(article, extraction).then((outcome) => {
      outcomes.add(outcome);
      under.delete(sent);
    });
    under.add(sent);
    if (under.size >= UNDER_WAY) await Promise.race(under);
  }
  await Promise.all(under);
  return { seconds: seconds(start), outcomes };
}

async function loading(database: Database, statements: number): Promise<void> {
  const articles = statements / STATEMENTS;
  const loader = await openLoader(database);
  await load(loader, 0, WARM_UP);
  await wipe(database);
  const bare = await bareLoads(database, articles, STATEMENTS);
  const first = await load(loader, 0, articles);
  const again = await load(loader, 0, articles);
  await loader.close();
  const rate = (taken: number) => `${Math.round(bare.rows / taken)} rows/s`;
  const of = (taken: number) => (taken / first.seconds).toFixed(2);
  print(`${statements} statements in ${articles} articles, ${bare.rows} nodes and relationships`);
  print(`bare UNWIND CREATE of as many nodes ${rate(bare.nodes)}`);
  print(`the same graph by bare statements   ${rate(bare.graph)}`);
  print(
    `loaded                              ${rate(first.seconds)} (${of(bare.nodes)} of bare nodes, goal 0.5; ${of(bare.graph)} of the bare graph)`,
  );
  print(
    `the same again (${[...again.outcomes]})            ${again.seconds.toFixed(2)} s (${(first.seconds / again.seconds).toFixed(0)} times faster, goal 20)`,
  );
}

async function memory(database: Database, articles: readonly number[]): Promise<void> {
  await wipe(database);
  const loader = await openLoader(database);
  let from = 0;
  for (const to of articles) {
    const taken = await load(loader, from, to);
    print(`after ${to} articles: ${megabytes()} MB resident, ${((to - from) / taken.seconds).toFixed(0)} articles/s`);
    from = to;
  }
  await loader.close();
}

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Values for what a question must be given, and for optional ones that narrow it to one matter. */
async function givenFor(database: Database): Promise<Record<string, string>> {
  const one = async (name: string, given: Given = {}) => {
    const answer = await runQuery(database, name, given);
    if (answer.kind !== 'rows') throw new Error(`${name} gives rows`);
    return Object.fromEntries(answer.columns.map((column, i) => [column, String(answer.rows[0]?.[i])]));
  };
  const { id: proposal } = await one('proposals', { limit: 1 });
  const { id: article } = await one('articles', { limit: 1 });
  return {
    actor: 'Ada Berg',
    from: 'Ada Berg',
    to: 'Ivo Olan',
    state: 'state:FR',
    proposal: proposal!,
    article: article!,
    id: 'person:ada-berg',
    text: 'fishing accord',
  };
}

async function asking(database: Database): Promise<void> {
  const values = await givenFor(database);
  print(
    `question              p50 ms   p95 ms   (${TIMES} times each, after ${ASKED_BEFORE} not counted; goal p95 50)`,
  );
  for (const { name, parameters } of queries()) {
    const given = Object.fromEntries(
      parameters.filter((one) => one.name in values).map((one) => [one.name, values[one.name]]),
    );
    for (let i = 0; i < ASKED_BEFORE; i++) await runQuery(database, name, given);
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const start = performance.now();
      await runQuery(database, name, given);
      times.push(performance.now() - start);
    }
    print(
      `${name.padEnd(20)} ${percentile(times, 0.5).toFixed(1).padStart(7)} ${percentile(times, 0.95).toFixed(1).padStart(8)}`,
    );
  }
}

/** The built program where there is one, as users run it; else the sources. */
function startUp(): void {
  const root = path.join(__dirname, '..');
  const built = path.join(root, 'dist', 'cli', 'main.js');
  const times: number[] = [];
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    try {
      execFileSync(process.execPath, [built, '--help'], { stdio: 'ignore' });
    } catch {
      print('start-up of --help: not measured, npm run build comes first');
      return;
    }
    times.push(performance.now() - start);
  }
  print(`start-up of --help: ${percentile(times, 0.5).toFixed(0)} ms (median of 10, goal 200)`);
}

export async function run(argv: string[]): Promise<void> {
  const small = argv.includes('--quick') ? 10 : 1;
  await withOwnServer(async (database) => {
    await loading(database, 20_000 / small);
    await memory(database, [1_000 / small, 10_000 / small]);
    await asking(database);
  });
  startUp();
}
