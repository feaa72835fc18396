/** The twelve things that the page is for, with the mouse alone; keys write only what is typed into a field. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drawnOn, settled } from '../site';
import { pageForEach } from './page-for-each';

let page: Page;
pageForEach(110, (opened) => {
  page = opened;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.locator('.tab', { hasText: name }).click();

async function openFirst(): Promise<void> {
  await page.locator('.talked-open').first().click();
  await page.locator('.ledger-grid').waitFor();
  await settled(page);
}

async function search(words: string, label: string): Promise<void> {
  await page.locator('.search-open').click();
  await page.locator('.search-field input').fill(words);
  await page
    .locator('.found li', { has: page.locator('.tag', { hasText: label }) })
    .first()
    .click();
  await page.locator('.node-tools').waitFor();
  await settled(page);
}

/** The middle of the canvas, where a node is that was brought alone. */
async function middle(): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Empties the editor first, as its own keys do: what is written over a coloured selection takes its colours along as an
 * inline style, which the page's policy rightly blocks and the browser complains of.
 */
async function writeQuery(text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Moves there as a hand does, a little to and fro: one lone move can fall between two pictures of a page under load. */
async function point(at: { x: number; y: number }, dimmed: boolean): Promise<void> {
  for (let moves = 0; ; moves++) {
    await page.mouse.move(at.x + (moves % 2), at.y);
    const seen = await page.waitForFunction(isDimmed, dimmed, { timeout: 1500 }).catch(() => undefined);
    if (seen) return;
    if (moves === 20) throw new Error(`the rest is ${dimmed ? 'not dimmed' : 'still dimmed'} after ${moves} moves`);
  }
}

const isDimmed = (dimmed: boolean) => document.querySelector('.canvas')!.classList.contains('dimmed') === dimmed;

test('1: an article of the start page is drawn with all its statements tied to it', async () => {
  await page.locator('.latest-open').first().click();
  await page.locator('.article-text').waitFor();
  await settled(page);
  const reported = page.locator('.way', { hasText: 'reported in' });
  await reported.waitFor();
  const [shown, total] = (await reported.locator('.way-count').innerText()).split(' of ');
  expect(Number(total)).toBeGreaterThan(0);
  expect(shown).toBe(total);
});

test('2: search, and a click on what was found', async () => {
  await search('olsten', 'Person');
  expect(await page.locator('.node-tools-name').innerText()).toMatch(/Olsten/);
});

test('3: pointing at a node dims the rest, a click selects it, dragging pins it, the wheel zooms', async () => {
  await search('Averia', 'State');
  const { x, y } = await middle();
  await point({ x, y }, true);
  await point({ x: x + 150, y: y + 100 }, false);
  await page.mouse.click(x + 150, y + 100);
  await page.locator('.node-tools').waitFor({ state: 'detached' });
  // Two clicks within 300 ms are a double click, wherever they are.
  await page.waitForTimeout(400);
  await page.mouse.click(x, y);
  await page.locator('.node-tools').waitFor();
  await page.locator('[aria-label="Pin"]').waitFor();
  const { x: left, y: top } = await middle();
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 40, top + 30, { steps: 5 });
  await page.mouse.up();
  await page.locator('[aria-label="Unpin"]').waitFor();
  const before = await page.locator('.canvas').screenshot();
  await page.mouse.wheel(0, -240);
  await page.waitForTimeout(500);
  expect((await page.locator('.canvas').screenshot()).equals(before)).toBe(false);
});

test('4: the bar of the selected node expands, collapses, keeps and hides; the arrows above undo and redo', async () => {
  await search('Averia', 'State');
  await button('Expand: bring its neighbours').click();
  await page.waitForFunction(() => !document.querySelector('.canvas-count')!.textContent!.startsWith('1 '));
  const grown = await drawnOn(page);
  for (const name of ['Hide', 'Collapse: take away what hangs on it alone']) {
    await button(name).click();
    const left = await drawnOn(page);
    expect(left.nodes).toBeLessThan(grown.nodes);
    await button('Undo').click();
    expect(await drawnOn(page)).toEqual(grown);
    await button('Redo').click();
    expect(await drawnOn(page)).toEqual(left);
    await button('Undo').click();
  }
});

test('4: more than fifty neighbours come fifty at a time', async () => {
  await search('round of talks in Pirna', 'Proposal');
  await page.mouse.click(...(Object.values(await middle()) as [number, number]));
  const way = page.locator('.way', { hasText: /^.about/ });
  const total = Number((await way.locator('.way-count').innerText()).split(' of ')[1]);
  expect(total).toBeGreaterThan(50);
  await way.getByRole('button', { name: 'next 50' }).click();
  await way.locator('.way-count', { hasText: `50 of ${total}` }).waitFor();
  await way.getByRole('button', { name: `next ${total - 50}` }).click();
  await way.getByRole('button', { name: 'all shown' }).waitFor();
  expect(await way.locator('.way-count').innerText()).toBe(`${total} of ${total}`);
});

test('5: a value is switched off, left alone, and all are brought back', async () => {
  await openFirst();
  const before = await drawnOn(page);
  const opposes = page.locator('.facet-value', { hasText: 'opposes' });
  await opposes.locator('input').uncheck();
  expect((await drawnOn(page)).relationships).toBeLessThan(before.relationships);
  await opposes.hover();
  await opposes.locator('.only').click();
  const stances = page.locator('.facet', { has: page.locator('legend', { hasText: /^Stance/ }) });
  expect(await stances.locator('input:checked').count()).toBe(1);
  await button('reset').click();
  expect(await drawnOn(page)).toEqual(before);
});

test('6: the histogram is brushed, and played', async () => {
  await openFirst();
  const before = await drawnOn(page);
  const { x, y, width } = (await page.locator('.columns').boundingBox())!;
  await page.mouse.move(x + width * 0.1, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.4, y + 20, { steps: 4 });
  await page.mouse.up();
  const brushed = await drawnOn(page);
  expect(brushed.nodes).toBeLessThan(before.nodes);
  await button('Play forward').click();
  await page.waitForFunction(
    (text) => document.querySelector('.timeline-range')!.textContent !== text,
    await page.locator('.timeline-range').innerText(),
  );
  await button('Pause').click();
});

test('7: buttons go from statement to statement, a marked span opens what was read from it', async () => {
  await openFirst();
  await tab('Table');
  await page.locator('.lines tbody tr', { hasText: 'Statement' }).first().click();
  const words = page.locator('.words.lit-content');
  const first = await words.innerText();
  await button('Next statement').click();
  await page.waitForFunction((text) => document.querySelector('.words.lit-content')?.textContent !== text, first);
  await button('Previous statement').click();
  await page.waitForFunction((text) => document.querySelector('.words.lit-content')?.textContent === text, first);
  await page.locator('.article-text .read:not(.lit)').last().click();
  await page.waitForFunction((text) => document.querySelector('.words')?.textContent !== text, first);
});

test('8: a cell of the ledger opens its sentence', async () => {
  await openFirst();
  await page.locator('.ledger-cell').first().click();
  await page.locator('.article-text .lit').first().waitFor();
});

test('9: two selected nodes are made the ends of a path', async () => {
  await openFirst();
  const choose = async (kind: string, end: number) => {
    await tab('Table');
    await page.locator('.lines tbody tr', { hasText: kind }).first().click();
    await tab('Paths');
    await page.locator('.path-end .button').nth(end).click();
  };
  await choose('Person', 0);
  await choose('Proposal', 1);
  await page.locator('.path-step').first().waitFor();
});

test('10: Cypher is run by its button and taken from the history', async () => {
  await openFirst();
  await tab('Cypher');
  await writeQuery('MATCH (s:State) RETURN s');
  await button('Run').click();
  await page.locator('.cypher-tools [role=status]', { hasText: /^[1-9]\d* nodes/ }).waitFor();
  await writeQuery('RETURN 1 AS one');
  await page.locator('.past-item').first().click();
  await page.locator('.cm-content', { hasText: 'MATCH (s:State) RETURN s' }).waitFor();
});

test('11: the link is copied, a picture saved', async () => {
  await openFirst();
  await button('Share, save and export').click();
  await button('Copy').click();
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByLabel('Link to this view').inputValue());
  const download = page.waitForEvent('download');
  await page.locator('.format', { hasText: 'SVG' }).click();
  expect(readFileSync((await (await download).path())!, 'utf8')).toMatch(/<circle /);
});

test('12: the theme is switched, the sheet opened and closed', async () => {
  await button('Dark theme').click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await button('Light theme').click();
  await button('Keyboard and help').click();
  await page.locator('.help').waitFor();
  await button('Close').click();
  await page.locator('.help').waitFor({ state: 'detached' });
});
