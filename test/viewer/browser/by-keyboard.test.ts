/** The twelve things that the page is for, with the keyboard alone: nothing here clicks, points or focuses by script. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drawnOn, settled } from '../site';
import { pageForEach } from './page-for-each';

let page: Page;
pageForEach(40, (opened) => {
  page = opened;
});

const focusIs = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** A panel takes the focus a frame after its key; Tab before that would lead elsewhere. */
const panelFocused = () => page.locator('#dock-panel:focus').waitFor();

/** Goes on with Tab until the focus is there. */
async function tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    if (await focusIs(selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** The most talked-about proposal with its ledger. */
async function openFirst(): Promise<void> {
  await tabTo('.talked-open');
  await page.keyboard.press('Enter');
  await page.locator('.ledger-grid').waitFor();
  await settled(page);
}

async function search(words: string, label: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('.found li').first().waitFor();
  const labels = await page.locator('.found .tag').allInnerTexts();
  for (let i = 0; i < labels.indexOf(label); i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.node-tools').waitFor();
  await settled(page);
}

const name = () => page.locator('.node-tools-name').innerText();

/** The first node of the table panel whose row holds these words, opened from there. */
async function openRow(words: string): Promise<void> {
  await page.keyboard.press('4');
  // Another panel may have had the focus already: the rows must be there before Tab looks for them.
  await page.locator('.lines tbody tr').first().waitFor();
  await panelFocused();
  await tabTo('.lines tbody tr');
  for (let i = 0; i < 200; i += 1) {
    const text = await page.evaluate(() => document.activeElement!.textContent);
    if (text!.includes(words)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.locator('.facts').waitFor();
}

test('1: the start page opens a proposal, and asks a question', async () => {
  await openFirst();
  expect((await drawnOn(page)).nodes).toBeGreaterThan(10);
  await page.keyboard.press('g');
  await page.locator('.start:focus').waitFor();
  await tabTo('#articles-limit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.lines tbody tr').length === 7);
});

test('2: search puts what was found on the canvas', async () => {
  await search('olsten', 'Person');
  expect(await name()).toMatch(/Olsten/);
  expect((await drawnOn(page)).nodes).toBe(1);
});

test('3: arrows walk over the canvas, plus and 0 change the view, p pins', async () => {
  await openFirst();
  await page.keyboard.press('Escape');
  expect(await focusIs('.canvas')).toBe(true);
  await page.keyboard.press('ArrowRight');
  const first = await name();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((before) => document.querySelector('.node-tools-name')?.textContent !== before, first);
  const picture = () => page.locator('.canvas').screenshot();
  const whole = await picture();
  await page.keyboard.press('+');
  await page.waitForTimeout(400);
  expect((await picture()).equals(whole)).toBe(false);
  await page.keyboard.press('0');
  await page.waitForTimeout(400);
  expect((await picture()).equals(whole)).toBe(true);
  await page.keyboard.press('p');
  await page.locator('[aria-label="Unpin"]').waitFor();
});

test('4: e expands, o keeps a neighbourhood, x hides, c collapses, each undone and redone', async () => {
  await search('Averia', 'State');
  await page.keyboard.press('e');
  await page.waitForFunction(() => !document.querySelector('.canvas-count')!.textContent!.startsWith('1 '));
  const grown = await drawnOn(page);
  const fewer: number[] = [];
  for (const key of ['x', 'c']) {
    await page.keyboard.press(key);
    fewer.push((await drawnOn(page)).nodes);
    await page.keyboard.press('Control+z');
    expect(await drawnOn(page)).toEqual(grown);
  }
  expect(fewer[0]).toBe(grown.nodes - 1);
  expect(fewer[1]).toBeLessThan(grown.nodes);
  await openRow('Statement');
  await page.keyboard.press('o');
  const kept = await drawnOn(page);
  expect(kept.nodes).toBeLessThan(grown.nodes);
  await page.keyboard.press('Control+z');
  expect(await drawnOn(page)).toEqual(grown);
  await page.keyboard.press('Control+Shift+Z');
  expect(await drawnOn(page)).toEqual(kept);
});

test('4: neighbours by kind are brought from their list', async () => {
  await search('round of talks in Pirna', 'Proposal');
  await page.keyboard.press('1');
  await panelFocused();
  await page.locator('.way').first().waitFor();
  await tabTo('.way .button:not(:disabled)');
  await page.keyboard.press('Enter');
  await page.locator('.way', { hasText: 'all shown' }).first().waitFor();
  expect((await drawnOn(page)).nodes).toBeGreaterThan(1);
});

test('5: Space switches a value of a filter off and on, Enter on “only” leaves it alone', async () => {
  await openFirst();
  const before = await drawnOn(page);
  await tabTo('.facet-value input', 'Shift+Tab');
  await page.keyboard.press('Space');
  expect(await drawnOn(page)).not.toEqual(before);
  await page.keyboard.press('Space');
  expect(await drawnOn(page)).toEqual(before);
  await page.keyboard.press('Tab');
  expect(await focusIs('.only')).toBe(true);
  await page.keyboard.press('Enter');
  const group = page.locator('.facet', { has: page.locator('.only:focus') });
  expect(await group.locator('input:checked').count()).toBe(1);
});

test('6: arrows move the range of time, and it plays', async () => {
  await openFirst();
  const before = await drawnOn(page);
  await page.keyboard.press('Escape');
  await tabTo('.columns');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowLeft');
  expect((await drawnOn(page)).nodes).toBeLessThan(before.nodes);
  await tabTo('[aria-label="Play forward"]', 'Shift+Tab');
  const range = await page.locator('.timeline-range').innerText();
  await page.keyboard.press('Space');
  await page.waitForFunction((text) => document.querySelector('.timeline-range')!.textContent !== text, range);
});

test('7: a statement opens its words, j and k go on, Escape leads back to the canvas', async () => {
  await openFirst();
  await openRow('Statement');
  const words = page.locator('.words.lit-content');
  await page.locator('.article-text .lit-content').first().waitFor();
  const first = await words.innerText();
  await page.keyboard.press('j');
  await page.waitForFunction((text) => document.querySelector('.words.lit-content')?.textContent !== text, first);
  await page.keyboard.press('k');
  await page.waitForFunction((text) => document.querySelector('.words.lit-content')?.textContent === text, first);
  await page.keyboard.press('Escape');
  expect(await focusIs('.canvas')).toBe(true);
});

test('8: the ledger is sorted, opened at a cell and saved', async () => {
  await openFirst();
  await panelFocused();
  await tabTo('.ledger-tools select');
  const order = () => page.locator('.ledger-grid th[scope="row"]').allInnerTexts();
  const before = await order();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((first) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.ledger-grid th[scope="row"]')];
    return rows.map((row) => row.innerText).join() !== first;
  }, before.join());
  const download = page.waitForEvent('download');
  await tabTo('.ledger-tools .button:last-of-type');
  await page.keyboard.press('Enter');
  expect(readFileSync((await (await download).path())!, 'utf8')).toMatch(/^state,actor,stance/);
  await tabTo('.ledger-cell');
  await page.keyboard.press('Enter');
  await page.locator('.article-text .lit').first().waitFor();
});

test('9: m on two nodes tells the way between them, each step with its words', async () => {
  await openFirst();
  await openRow('Person');
  await page.keyboard.press('m');
  await openRow('Proposal');
  await page.keyboard.press('m');
  await page.locator('.path-step').first().waitFor();
  await tabTo('.path-quote');
  await page.keyboard.press('Enter');
  await page.locator('.article-text .lit').first().waitFor();
});

test('10: Cypher is written, run and taken from the history', async () => {
  await page.keyboard.press('5');
  await page.locator('.cm-content').waitFor();
  await panelFocused();
  // The editor stands in a shadow root.
  await tabTo('.editor-host');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('RETURN 1 AS one');
  await page.keyboard.press('Control+Enter');
  await page.locator('.lines th', { hasText: 'one' }).waitFor();
  await page.keyboard.press('5');
  await page.locator('.past-item', { hasText: 'RETURN 1 AS one' }).waitFor();
});

test('11: the link is copied, an export saved', async () => {
  await openFirst();
  await page.keyboard.press('s');
  await tabTo('.link-row .button');
  await page.keyboard.press('Enter');
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByLabel('Link to this view').inputValue());
  const download = page.waitForEvent('download');
  await tabTo('.format');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('demarche.png');
});

test('12: the theme, the sheet of keys and the table; the focus can be seen', async () => {
  await page.keyboard.press('d');
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.keyboard.press('?');
  await page.locator('.help').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.help').waitFor({ state: 'detached' });
  await openFirst();
  await openRow('Person');
  await page.locator('.node-tools-name', { hasText: /./ }).waitFor();
  // Back from the panel; forward all filters of the rail lie between, more of them the more there is to filter.
  await tabTo('.canvas-tools button', 'Shift+Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).not.toBe('none');
});
