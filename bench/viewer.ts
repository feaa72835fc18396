/** The page in a real browser: first paint, frames a second, and what filtering, pointing and expanding cost the main thread. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SubgraphNode, SubgraphRelationship } from '../src/graph/subgraph';
import type { Database } from '../src/neo4j/connect';
import { openLoader } from '../src/neo4j/load/loader';
import { serveViewer } from '../src/server/serve';
import { EDGES_PER_NODE, openMadeUpView } from '../test/viewer/made-up-view';
import { openBrowser } from '../test/viewer/site';
import { madeUp } from './made-up';
import { withOwnServer } from './own-server';

/** Numbers of nodes to act on, where none are given on the command line. */
const SIZES = [1000, 5000, 10_000, 50_000];

/** Frames a second while the wheel zooms in and out for three seconds. */
async function framesWhileZooming(page: Page): Promise<number> {
  const box = (await page.locator('.canvas').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const counter = { frames: 0, from: performance.now() };
    Object.assign(window, { counter });
    const count = () => {
      counter.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const end = Date.now() + 3000;
  for (let i = 0; Date.now() < end; i += 1) {
    await page.mouse.wheel(0, i % 10 < 5 ? -120 : 120);
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => {
    const { frames, from } = (window as never as { counter: { frames: number; from: number } }).counter;
    return (1000 * frames) / (performance.now() - from);
  });
}

interface Cost {
  /** Script in ms on the main thread. */
  readonly script: number;
  /** All tasks in ms, drawing by the software renderer included. */
  readonly whole: number;
}

/**
 * What one act costs the main thread, median of the runs: script by itself, and all tasks with the drawing. In the
 * processor's time, so that waiting for the software renderer, or for what else the machine does, is not counted.
 */
async function mainThread(page: Page, act: () => Promise<unknown>, runs = 5): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spentSoFar = async (): Promise<Cost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => 1000 * metrics.find(({ name }) => name === wanted)!.value;
    return { script: of('ScriptDuration'), whole: of('TaskDuration') };
  };
  const spent: Cost[] = [];
  for (let i = 0; i < runs; i += 1) {
    const before = await spentSoFar();
    await act();
    await page.waitForTimeout(400);
    const after = await spentSoFar();
    spent.push({ script: after.script - before.script, whole: after.whole - before.whole });
  }
  const median = (of: keyof Cost) => spent.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { script: median('script'), whole: median('whole') };
}

const BROUGHT = 50;

/** Answers the page's questions about neighbours: each time `BROUGHT` new ones, tied to the node and to what is drawn. */
async function answerExpanding(page: Page): Promise<void> {
  let turn = 0;
  const neighbours = [{ type: 'MENTIONS', direction: 'out', label: 'Person', total: 1000 }];
  await page.route('**/api/neighbours', (route) => route.fulfill({ json: neighbours }));
  await page.route('**/api/expand', (route) => {
    turn += 1;
    const { id } = route.request().postDataJSON() as { id: string };
    const ids = Array.from({ length: BROUGHT }, (_, i) => `new${turn}-${i}`);
    const nodes = ids.map((name): SubgraphNode => ({ id: name, labels: ['Person'], properties: { name } }));
    const tie = (source: string, target: string): SubgraphRelationship => ({
      id: `${source} ${target}`,
      type: 'MENTIONS',
      source,
      target,
      properties: {},
    });
    const relationships = ids.flatMap((other, i) => [tie(id, other), tie(`n${i}`, other)]);
    return route.fulfill({ json: { nodes, relationships, articles: {}, left: 1000 } });
  });
}

/** The answer taken in: from the key to the new nodes on the canvas, layout included. */
async function expandOnce(page: Page): Promise<void> {
  const count = page.locator('.canvas-count');
  const before = await count.innerText();
  await page.keyboard.press('e');
  await page.waitForFunction((text) => document.querySelector('.canvas-count')!.textContent !== text, before);
}

async function selectOne(page: Page): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.node-tools').waitFor();
}

/** The handler of a filter by itself, from the event to its return: ms, median of the runs. Each is drawn before the next. */
async function handlerOfFilter(page: Page, runs = 7): Promise<number> {
  return page.evaluate(async (count) => {
    const spent: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const box = document.querySelector<HTMLInputElement>('.facet-value input')!;
      const from = performance.now();
      box.click();
      spent.push(performance.now() - from);
      // The panel must be drawn anew, or the next click says what the page knows already.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    return spent.sort((a, b) => a - b)[Math.floor(count / 2)]!;
  }, runs);
}

const told = ({ script, whole }: Cost) => `${script.toFixed(1)} and ${whole.toFixed(1)} ms`;

async function freshPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(address);
  await page.locator('.start-head').waitFor();
  return page;
}

async function firstPaint(browser: Browser, address: string): Promise<string> {
  const text = 'MATCH (n) WITH n LIMIT 1000 OPTIONAL MATCH (n)-[r]->(m) WHERE false RETURN n';
  const link = `${address}/#steps=${encodeURIComponent(JSON.stringify([{ kind: 'cypher', text }]))}`;
  const times: number[] = [];
  let nodes = '';
  for (let i = 0; i < 5; i += 1) {
    const page = await (await browser.newContext()).newPage();
    const from = Date.now();
    await page.goto(link, { waitUntil: 'commit' });
    await page.locator('.canvas-count', { hasText: /^[1-9]/ }).waitFor();
    times.push(Date.now() - from);
    nodes = await page.locator('.canvas-count').innerText();
    await page.context().close();
  }
  return `first paint of ${nodes}: ${times.sort((a, b) => a - b)[2]} ms (median of 5)`;
}

/** Articles whose graph the page draws first: more than enough for a thousand nodes. */
const ARTICLES = 200;

async function fill(database: Database): Promise<void> {
  const loader = await openLoader(database);
  const articles = Array.from({ length: ARTICLES }, (_, i) => madeUp(i));
  await Promise.all(articles.map(({ article, extraction }) => loader.load(article, extraction)));
  await loader.close();
}

async function actsOn(browser: Browser, address: string, order: number): Promise<string> {
  const page = await freshPage(browser, address);
  await openMadeUpView(page, order);
  const frames = await framesWhileZooming(page);
  const handler = await handlerOfFilter(page);
  // By its place: a locator would run script of the test's own in the page.
  const { x: left, y: top } = (await page.locator('.facet-value input').first().boundingBox())!;
  const filter = await mainThread(page, () => page.mouse.click(left + 4, top + 4), 9);
  const box = (await page.locator('.canvas').boundingBox())!;
  let x = box.x + box.width / 2;
  const hover = await mainThread(page, () => {
    x += 7;
    return page.mouse.move(x, box.y + box.height / 2);
  });
  await answerExpanding(page);
  await selectOne(page);
  const expand = await mainThread(page, () => expandOnce(page));
  await page.context().close();
  const [shown, edges] = [order, order * EDGES_PER_NODE].map((n) => n.toLocaleString('en'));
  return (
    `${shown} nodes, ${edges} relationships: ${frames.toFixed(1)} frames/s (software renderer); ` +
    `handler of a filter ${handler.toFixed(1)} ms; script and whole task with drawing: ` +
    `filter ${told(filter)}, pointing ${told(hover)}, expanding by ${BROUGHT} ${told(expand)}`
  );
}

async function measure(database: Database, sizes: readonly number[]): Promise<void> {
  await fill(database);
  const served = await serveViewer({ host: '127.0.0.1', port: 0, database });
  const browser = await openBrowser();
  console.log(`${cpus().length} cores, ${browser.version()}, software renderer (SwiftShader)`);
  try {
    console.log(await firstPaint(browser, served.address));
    for (const order of sizes) console.log(await actsOn(browser, served.address, order));
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** `npm run bench -- viewer [NODES ...]` */
export async function run(argv: readonly string[]): Promise<void> {
  const sizes = argv.length > 0 ? argv.map(Number) : SIZES;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('usage: viewer [NODES ...]');
  const root = path.join(__dirname, '..');
  execFileSync('npm', ['run', '--silent', 'build:viewer', '--', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  });
  await withOwnServer((database) => measure(database, sizes));
}
