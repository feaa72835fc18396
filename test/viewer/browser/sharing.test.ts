/** A view that outlives its page: links, files, exports; and what happens when server or database go away. */
import { readFileSync } from 'node:fs';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { connect, type Database } from '../../../src/neo4j/connect';
import { emptyDatabase } from '../../neo4j-server';
import { madeUpCorpus } from '../made-up-corpus';
import { drawnOn, loadAll, openSite, type Site, settled } from '../site';

/** Stands between server and database, so that the database can go away without being stopped. */
class Gate {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  port = 0;
  constructor(private readonly target: URL) {}

  async open(): Promise<void> {
    this.server = createServer((near) => {
      const far = dial(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
      }
    });
    await new Promise<void>((done) => this.server!.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as { port: number }).port;
  }

  async shut(): Promise<void> {
    const closed = new Promise((done) => this.server!.close(done));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

const neo4j = emptyDatabase();
let gate: Gate;
let gated: Database;
let site: Site;
let page: Page;

beforeAll(async () => {
  await loadAll(neo4j.database(), madeUpCorpus({ articles: 40 }));
  const address = neo4j.address();
  gate = new Gate(new URL(address.uri));
  await gate.open();
  gated = await connect({ ...address, uri: `bolt://127.0.0.1:${gate.port}` });
  site = await openSite(gated);
}, 120_000);
afterAll(async () => {
  await site?.close();
  await gated?.close();
  await gate?.shut();
});

beforeEach(async () => {
  page = await site.open();
  await page.locator('.talked-open').first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

async function openFirst(): Promise<void> {
  await page.locator('.talked-open').first().click();
  await page.locator('.ledger-grid').waitFor();
  await settled(page);
}

async function exported(name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('.format', { hasText: name }).click();
  return readFileSync((await (await download).path())!, 'utf8');
}

const whatIsSeen = async (of: Page) => ({
  drawn: await drawnOn(of),
  off: await of.locator('.facet-value input:not(:checked)').count(),
  range: await of.locator('.timeline-range').innerText(),
  selected: await of.locator('.node-tools-name').innerText(),
});

test('a link in a fresh profile shows the same nodes, filters, time and selection', async () => {
  await openFirst();
  await page.keyboard.press('4');
  await page.locator('.lines tbody tr', { hasText: 'Person' }).first().click();
  await page.locator('.node-tools').waitFor();
  await page.keyboard.press('e');
  await page.locator('.facet-value', { hasText: 'opposes' }).locator('input').uncheck();
  await page.locator('.columns').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('p');
  await settled(page);
  const here = await whatIsSeen(page);
  await page.keyboard.press('s');
  const link = await page.getByLabel('Link to this view').inputValue();
  const fresh = await site.open(link.slice(link.indexOf('#')));
  await fresh.locator('.node-tools').waitFor();
  await settled(fresh);
  expect(await whatIsSeen(fresh)).toEqual(here);
  await fresh.locator('[aria-label="Unpin"]').waitFor();
  // Each node where it stood: what the fresh page would share is what was shared with it.
  await fresh.keyboard.press('s');
  expect(await fresh.getByLabel('Link to this view').inputValue()).toBe(link);
  await fresh.context().close();
});

test('a link made beside a ledger shows that ledger', async () => {
  await openFirst();
  const title = await page.locator('.ledger-head h2').innerText();
  await page.keyboard.press('s');
  const link = await page.getByLabel('Link to this view').inputValue();
  const fresh = await site.open(link.slice(link.indexOf('#')));
  await fresh.locator('.ledger-grid').waitFor();
  expect(await fresh.locator('.ledger-head h2').innerText()).toBe(title);
  await fresh.context().close();
});

test('a broken link opens the start page', async () => {
  const fresh = await site.open('#steps=%5B%7B%22kind&time=x&without-kind=7');
  await fresh.locator('.talked-open').first().waitFor();
  await fresh.context().close();
});

test('a saved view opens again from its file; a file of something else is refused', async () => {
  await openFirst();
  const before = await drawnOn(page);
  await page.keyboard.press('s');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the view' }).click();
  const file = (await (await download).path())!;
  const fresh = await site.open();
  await fresh.keyboard.press('s');
  await fresh
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
  await fresh.locator('.notice.error', { hasText: 'no view of this page' }).waitFor();
  await fresh.locator('input[type=file]').setInputFiles(file);
  await settled(fresh);
  expect(await drawnOn(fresh)).toEqual(before);
  await fresh.context().close();
});

test('exports hold what is drawn', async () => {
  await openFirst();
  const { nodes, relationships } = await drawnOn(page);
  await page.keyboard.press('s');
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const gexf = await exported('GEXF');
  expect([count(gexf, /<node /g), count(gexf, /<edge /g)]).toEqual([nodes, relationships]);
  const graphml = await exported('GraphML');
  expect([count(graphml, /<node /g), count(graphml, /<edge /g)]).toEqual([nodes, relationships]);
  const parse = (text: string) =>
    page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
      text,
    );
  expect(await parse(gexf)).toBe('');
  expect(await parse(graphml)).toBe('');
  const json = JSON.parse(await exported('JSON'));
  expect([json.nodes.length, json.relationships.length]).toEqual([nodes, relationships]);
  const svg = await exported('SVG');
  expect(count(svg, /<circle /g)).toBe(nodes);
  expect(await parse(svg)).toBe('');
  expect((await exported('PNG')).slice(1, 4)).toBe('PNG');
});

test('the server goes away under the page: a message, then it works again', async () => {
  await openFirst();
  const before = await drawnOn(page);
  await site.stopServer();
  await page.keyboard.press('4');
  await page.locator('.lines tbody tr', { hasText: 'Statement' }).first().click();
  await page.locator('.away', { hasText: 'demarche serve' }).waitFor();
  expect(await drawnOn(page)).toEqual(before);
  await site.startServer();
  await page.locator('.away').waitFor({ state: 'detached' });
  await page.locator('.article-text .lit-content').first().waitFor();
});

test('the database goes away: a message that says what to do, then it works again', async () => {
  await gate.shut();
  await page.keyboard.press('/');
  await page.keyboard.type('corridor');
  await page.locator('.away', { hasText: 'demarche neo4j start' }).waitFor({ timeout: 40_000 });
  await page.keyboard.press('Escape');
  await gate.open();
  await page.locator('.away').waitFor({ state: 'detached', timeout: 40_000 });
  await page.locator('.talked-open').first().click();
  await page.locator('.ledger-grid').waitFor();
}, 120_000);

describe.each(['light', 'dark'] as const)('%s theme', (colorScheme) => {
  test('axe finds no serious fault', async () => {
    const themed = await site.open('', { colorScheme, reducedMotion: 'reduce' });
    const faults = async () => {
      const axe = new AxeBuilder({ page: themed as never });
      // Only the colours differ between the themes.
      const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' | ')}`,
        );
    };
    await themed.locator('.talked-open').first().waitFor();
    expect(await faults()).toEqual([]);
    await themed.locator('.talked-open').first().click();
    await themed.locator('.ledger-grid').waitFor();
    await settled(themed);
    for (const key of ['2', '4', '5', '3', '1']) {
      if (key !== '2') await themed.keyboard.press(key);
      await themed.waitForTimeout(500);
      expect(await faults()).toEqual([]);
    }
    await themed.keyboard.press('4');
    await themed.locator('.lines tbody tr', { hasText: 'Statement' }).first().click();
    await themed.locator('.article-text .lit-content').first().waitFor();
    expect(await faults()).toEqual([]);
    for (const key of ['/', '?', 's']) {
      await themed.keyboard.press(key);
      await themed.locator('dialog[open]').waitFor();
      expect(await faults()).toEqual([]);
      await themed.keyboard.press('Escape');
      await themed.locator('dialog').waitFor({ state: 'detached' });
    }
    await themed.context().close();
  }, 240_000);
});

test('the switch changes the theme and the help sheet lists the keys', async () => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');
  await page.keyboard.press('d');
  expect(await theme()).toBe('dark');
  await page.keyboard.press('?');
  expect(await page.locator('.help').innerText()).toMatch(/Undo[\s\S]*Expand[\s\S]*Next statement/);
});

test.each([
  [360, 740],
  [768, 1024],
  [1024, 768],
])('a screen of %i by %i pixels holds everything without scrolling sideways', async (width, height) => {
  const small = await site.open('', { viewport: { width, height } });
  const overflow = () => small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await small.locator('.talked-open').first().waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await small.locator('.talked-open').first().click();
  await small.locator('.ledger-grid').waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  const last = (await small.locator('.bar .icon-button').last().boundingBox())!;
  expect(last.x + last.width).toBeLessThanOrEqual(width);
  await small.locator('.tab').first().click();
  await small.locator('[aria-label="Close the panel"]').click();
  await settled(small);
  expect((await drawnOn(small)).nodes).toBeGreaterThan(10);
  await small.context().close();
});
