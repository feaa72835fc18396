/**
 * Pictures of the page for docs/, of the graph that is in the database: `npm run screenshots` after `npm run demo` or
 * `demarche ingest data/sample --gazetteer data/sample/gazetteer.json`. Small screens of the page, so that each file stays under 300 kB.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openDatabase } from '../../src/neo4j/open';
import { serveViewer } from '../../src/server/serve';
import { openBrowser, settled } from './site';

const FOLDER = path.join(__dirname, '..', '..', 'docs');

const EVERYTHING_SAID = `MATCH (a:Actor)-[m:MADE]->(s:Statement)-[b:ABOUT]->(p:Proposal)
WHERE s.date IS NOT NULL
RETURN a, m, s, b, p
LIMIT 90`;

type Shot = (name: string) => Promise<unknown>;

async function talkedAbout(page: Page, number = 0): Promise<void> {
  await page.locator('.talked-open').nth(number).click();
  await page.locator('.ledger-head').waitFor();
  await settled(page);
}

async function statement(page: Page, number = 0): Promise<void> {
  await page.keyboard.press('4');
  await page.locator('.lines tbody tr', { hasText: 'Statement' }).nth(number).click();
  await page.locator('.article-text .lit').first().waitFor();
  await page.waitForTimeout(900);
}

const SCENES: readonly ((page: Page, shot: Shot) => Promise<unknown>)[] = [
  async (_, shot) => shot('start'),
  async (page, shot) => {
    await talkedAbout(page);
    await page.waitForTimeout(600);
    await shot('ledger');
    await statement(page, 1);
    await shot('evidence');
  },
  async (page, shot) => {
    await page.evaluate(
      (steps) => {
        location.hash = new URLSearchParams({ steps }).toString();
      },
      JSON.stringify([{ kind: 'cypher', text: EVERYTHING_SAID }]),
    );
    await settled(page);
    const columns = (await page.locator('.columns').boundingBox())!;
    await page.mouse.move(columns.x + columns.width * 0.3, columns.y + 20);
    await page.mouse.down();
    await page.mouse.move(columns.x + columns.width * 0.85, columns.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await shot('timeline');
  },
  async (page, shot) => {
    await page.keyboard.press('d');
    await talkedAbout(page);
    await statement(page);
    await shot('dark');
  },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const database = await openDatabase();
  const served = await serveViewer({ host: '127.0.0.1', port: 0, database });
  const browser = await openBrowser();
  try {
    for (const scene of SCENES) {
      const page = await (await browser.newContext({ viewport: { width: 1360, height: 850 } })).newPage();
      await page.goto(served.address);
      await page.locator('.talked-open').first().waitFor();
      await scene(page, (name) => page.screenshot({ path: path.join(FOLDER, `${name}.png`) }));
      await page.context().close();
    }
  } finally {
    await browser.close();
    await served.stop();
    await database.close();
  }
}

void main();
