/** The page over a graph with nothing in it, and with more on the canvas than is drawn finely. */
import type { Page } from 'playwright-core';
import { emptyDatabase } from '../../neo4j-server';
import { madeUpCorpus } from '../made-up-corpus';
import { openMadeUpView } from '../made-up-view';
import { drawnOn, loadAll, openSite, type Site, settled } from '../site';

const neo4j = emptyDatabase();
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(neo4j.database());
}, 120_000);
afterAll(() => site?.close());

beforeEach(async () => {
  page = await site.open('', { reducedMotion: 'reduce' });
});
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

test('an empty graph says how to read articles; search finds nothing and says so, every panel opens', async () => {
  await page.getByText('demarche ingest').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('anything');
  await page.getByText('Nothing matches “anything”.').waitFor();
  await page.keyboard.press('Escape');
  for (const key of ['2', '3', '4', '5']) {
    await page.keyboard.press(key);
    await page.locator('.dock').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.locator('.dock').waitFor({ state: 'detached' });
});

describe('on a canvas of thousands', () => {
  /** Adds it if need be, and brings it to the middle. */
  async function find(words: string): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.locator('.found li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.node-tools-name', { hasText: words }).waitFor();
    await page.waitForTimeout(1000);
    await settled(page);
  }

  /** Who is selected by a click on the middle, from so near that no node lies on another. */
  async function pointedAt(): Promise<string[]> {
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('+');
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Escape');
    await page.locator('.node-tools').waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(1000);
    return page.locator('.node-tools-name').allInnerTexts();
  }

  beforeAll(() => loadAll(neo4j.database(), madeUpCorpus({ articles: 20 })), 120_000);

  test('what comes in is drawn where it can be pointed at, goes by undo and comes again by redo', async () => {
    await openMadeUpView(page, 1500);
    const before = await drawnOn(page);
    await find('Olsten');
    await page.keyboard.press('e');
    await page.waitForFunction(
      (nodes) => Number.parseInt(document.querySelector('.canvas-count')!.textContent!.replace(',', ''), 10) > nodes,
      before.nodes + 1,
    );
    const grown = await drawnOn(page);
    await settled(page);
    await find('Olsten');
    expect((await pointedAt()).join()).toMatch(/Olsten/);
    await page.keyboard.press('Control+z');
    expect((await drawnOn(page)).nodes).toBe(before.nodes + 1);
    await page.keyboard.press('Control+z');
    expect(await drawnOn(page)).toEqual(before);
    expect(await pointedAt()).toEqual([]);
    await page.keyboard.press('Control+Shift+Z');
    await page.keyboard.press('Control+Shift+Z');
    await settled(page);
    expect(await drawnOn(page)).toEqual(grown);
    await find('Olsten');
    expect((await pointedAt()).join()).toMatch(/Olsten/);
  }, 180_000);
});
