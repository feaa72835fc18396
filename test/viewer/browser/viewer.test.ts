/** What a person does with the page, by mouse and by keyboard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { emptyDatabase } from '../../neo4j-server';
import { hostileArticle } from '../hostile';
import { madeUpCorpus } from '../made-up-corpus';
import { drawnOn, loadAll, openSite, type Site, settled } from '../site';

const neo4j = emptyDatabase();
let site: Site;
let page: Page;

const dock = () => page.locator('.dock');
const panelIs = (name: string) => page.locator(`.tab[aria-selected="true"]:has-text("${name}")`).waitFor();
const rowsOf = (kind: string) => page.locator('.lines tbody tr', { hasText: kind });

beforeAll(async () => {
  await loadAll(neo4j.database(), [...madeUpCorpus({ articles: 60 }), hostileArticle]);
  site = await openSite(neo4j.database());
}, 120_000);
afterAll(() => site?.close());

beforeEach(async () => {
  page = await site.open();
  await page.locator('.talked-open').first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

/** Opens the most talked-about proposal from the start page. */
async function openFirst(): Promise<void> {
  await page.locator('.talked-open').first().click();
  await page.locator('.ledger-grid').waitFor();
  await settled(page);
}

/** Selects the first row of a kind in the table view. */
async function selectFirst(kind: string): Promise<void> {
  await page.keyboard.press('4');
  await rowsOf(kind).first().click();
  await page.locator('.facts').waitFor();
}

describe('start page', () => {
  test('counts, proposals with their stances, latest articles, questions', async () => {
    const counts = await page.locator('.counts').innerText();
    expect(counts).toMatch(/61\s+Articles/);
    expect(counts).toMatch(/301\s+Statements/);
    expect(await page.locator('.talked-open').count()).toBe(8);
    expect(await page.locator('.stance-counts').first().innerText()).toMatch(/\d/);
    expect(await page.locator('.latest-open').count()).toBe(8);
    expect(await page.locator('.card').count()).toBeGreaterThan(15);
  });

  test('a question with a pick list draws its graph', async () => {
    const card = page.locator('.card', { hasText: 'A proposal with all that is said about it' });
    const ask = card.getByRole('button', { name: 'Ask' });
    expect(await ask.isDisabled()).toBe(true);
    const options = card.locator('datalist option');
    await options.first().waitFor({ state: 'attached' });
    await card
      .locator('input')
      .first()
      .fill((await options.first().getAttribute('value'))!);
    await ask.click();
    await settled(page);
    expect((await drawnOn(page)).nodes).toBeGreaterThan(20);
  });

  test('a question that returns rows fills the table', async () => {
    await page.locator('.card', { hasText: 'Articles, latest first' }).getByRole('button', { name: 'Ask' }).click();
    await panelIs('Table');
    expect(await page.locator('.lines tbody tr').count()).toBe(50);
  });
});

describe('search', () => {
  test('by keyboard: slash, words, Enter puts it on the canvas', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('olsten');
    await page.locator('.found li').first().waitFor();
    expect(await page.locator('.found mark').first().innerText()).toBe('Olsten');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.node-tools').waitFor();
    expect(await page.locator('.node-tools-name').innerText()).toMatch(/Olsten/);
    expect((await drawnOn(page)).nodes).toBe(1);
  });

  test('an article is found by what it says, the words lit', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('getting ahead');
    const lit = page
      .locator('.found li', { has: page.locator('.tag', { hasText: 'Article' }) })
      .locator('.found-excerpt mark');
    await lit.first().waitFor();
    expect((await lit.first().innerText()).toLowerCase()).toBe('getting');
  });

  test('by mouse, and words that mean something to Lucene are only words', async () => {
    await page.locator('.search-open').click();
    await page.locator('.search-field input').fill('aliases:* AND (');
    await page.locator('.search-status', { hasText: 'Nothing matches' }).waitFor();
    await page.locator('.search-field input').fill('corridor vell');
    await page.locator('.found li', { hasText: 'aid corridor to Vell' }).first().click();
    await page.locator('.node-tools').waitFor();
  });
});

describe('canvas and expanding', () => {
  test('e expands, Ctrl+Z and Ctrl+Shift+Z take it back and forth', async () => {
    await openFirst();
    await selectFirst('Person');
    const before = await drawnOn(page);
    await page.keyboard.press('e');
    await page.waitForFunction(
      (n) => !document.querySelector('.canvas-count')!.textContent!.startsWith(`${n} `),
      before.nodes,
    );
    const after = await drawnOn(page);
    expect(after.nodes).toBeGreaterThan(before.nodes);
    await page.keyboard.press('Control+z');
    expect(await drawnOn(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await drawnOn(page)).toEqual(after);
  });

  test('neighbours by kind say how many of how many and bring the next', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('round of talks in Pirna');
    await page.locator('.found li', { hasText: 'Proposal' }).first().click();
    await page.locator('.node-tools').waitFor();
    await page.keyboard.press('1');
    const way = page.locator('.way', { hasText: 'about' });
    await way.waitFor();
    expect(await way.locator('.way-count').innerText()).toMatch(/^0 of \d+$/);
    await way.getByRole('button').click();
    await page
      .locator('.way-count', { hasText: /^4\d of 4\d$/ })
      .first()
      .waitFor();
    expect(await way.getByRole('button').innerText()).toBe('all shown');
  });

  test('double click expands, drag pins, x hides, o keeps, c collapses', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Averia');
    await page.locator('.found li', { hasText: 'State' }).first().click();
    await page.locator('.node-tools').waitFor();
    await page.keyboard.press('Escape');
    const box = (await page.locator('.canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.waitForTimeout(500);
    await page.mouse.dblclick(x, y);
    await page.waitForFunction(() => !document.querySelector('.canvas-count')!.textContent!.startsWith('1 '));
    const grown = await drawnOn(page);
    expect(grown.nodes).toBeGreaterThan(5);
    await settled(page);
    await page.keyboard.press('c');
    expect((await drawnOn(page)).nodes).toBeLessThan(grown.nodes);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('p');
    await page.locator('[aria-label="Unpin"]').waitFor();
    await page.keyboard.press('x');
    expect((await drawnOn(page)).nodes).toBe(grown.nodes - 1);
    await page.getByRole('button', { name: /show 1 hidden/ }).click();
    expect((await drawnOn(page)).nodes).toBe(grown.nodes);
  });

  test('arrow keys walk from node to node on the canvas', async () => {
    await openFirst();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('.node-tools-name').innerText();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((name) => document.querySelector('.node-tools-name')!.textContent !== name, first);
    await page.keyboard.press('Enter');
    await panelIs('Evidence');
  });
});

describe('several nodes', () => {
  const name = () => page.locator('.node-tools-name').innerText();

  test('by keyboard: Shift and arrows select further ones, Delete hides them all, undo brings them back', async () => {
    await openFirst();
    const before = await drawnOn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await name()).toBe('3 nodes');
    await page.keyboard.press('Delete');
    expect((await drawnOn(page)).nodes).toBe(before.nodes - 3);
    expect(await page.locator('.node-tools').count()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await drawnOn(page)).toEqual(before);
  });

  test('by mouse: a box with Shift selects what lies in it and does not move the picture', async () => {
    await openFirst();
    await page.keyboard.press('Escape');
    const before = await drawnOn(page);
    await page.keyboard.press('0');
    await page.waitForTimeout(500);
    const box = (await page.locator('.canvas').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 60, box.y + box.height - 4, { steps: 6 });
    await page.locator('.box').waitFor();
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.locator('.box').waitFor({ state: 'detached' });
    expect(await name()).toBe(`${before.nodes} nodes`);
    await page.keyboard.press('p');
    await page.locator('[aria-label="Unpin"]').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('[aria-label="Pin"]').waitFor();
  });

  test('m on two that are selected together looks for the ways between them', async () => {
    await openFirst();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('m');
    await panelIs('Paths');
    await page.locator('.path-step').first().waitFor();
  });
});

describe('panels by keyboard', () => {
  test('a key opens a panel and goes there, arrows go from tab to tab, Escape leads back to the canvas', async () => {
    await openFirst();
    await page.locator('.canvas').focus();
    const focused = (selector: string) => page.waitForFunction((s) => document.activeElement?.matches(s), selector);
    await page.keyboard.press('4');
    await focused('#dock-panel');
    await page.keyboard.press('Tab');
    await focused('.chip');
    await page.keyboard.press('Escape');
    await focused('.canvas');
    await page.keyboard.press('3');
    await focused('#dock-panel');
    await page.locator('#tab-paths').focus();
    await page.keyboard.press('ArrowRight');
    await focused('#tab-table');
    await panelIs('Table');
  });
});

describe('filters and time', () => {
  test('switching a stance off hides its lines and changes the other counts', async () => {
    await openFirst();
    const before = await drawnOn(page);
    const about = page.locator('.facet-value', { hasText: /^about/ }).locator('.facet-count');
    const lines = Number(await about.innerText());
    const opposes = page.locator('.facet-value', { hasText: 'opposes' });
    const count = Number(await opposes.locator('.facet-count').innerText());
    await opposes.locator('input').uncheck();
    expect((await drawnOn(page)).relationships).toBe(before.relationships - count);
    expect(Number(await about.innerText())).toBe(lines - count);
    expect(Number(await opposes.locator('.facet-count').innerText())).toBe(count);
    await page.locator('.rail-head .link').click();
    expect(await drawnOn(page)).toEqual(before);
  });

  test('filters hold for what expanding brings', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('round of talks in Pirna');
    await page.locator('.found li', { hasText: 'Proposal' }).first().click();
    await page.locator('.node-tools').waitFor();
    await page.keyboard.press('e');
    await settled(page);
    await page.locator('.facet-value', { hasText: 'withheld' }).first().locator('input').uncheck();
    await page.keyboard.press('1');
    const total = async () =>
      Number((await page.locator('.way', { hasText: 'about' }).locator('.way-count').innerText()).split(' of ')[1]);
    await page.locator('.way', { hasText: 'about' }).waitFor();
    const filtered = await total();
    await page.locator('.rail-head .link').click();
    await page.waitForFunction(
      (n) => !document.querySelector('.surroundings')!.textContent!.includes(`of ${n}`),
      filtered,
    );
    expect(await total()).toBeGreaterThan(filtered);
  });

  test('brushing the histogram filters by days, arrow keys move the range, undated things stay', async () => {
    await openFirst();
    const before = await drawnOn(page);
    const columns = (await page.locator('.columns').boundingBox())!;
    await page.mouse.move(columns.x + columns.width * 0.1, columns.y + 20);
    await page.mouse.down();
    await page.mouse.move(columns.x + columns.width * 0.3, columns.y + 20, { steps: 4 });
    await page.mouse.up();
    const brushed = await drawnOn(page);
    expect(brushed.nodes).toBeLessThan(before.nodes);
    const range = await page.locator('.timeline-range').innerText();
    await page.locator('.columns').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.timeline-range').innerText()).not.toBe(range);
    await page.getByRole('button', { name: 'all days' }).click();
    expect(await drawnOn(page)).toEqual(before);
  });

  test('time plays forward', async () => {
    await openFirst();
    await page.getByRole('button', { name: 'Play forward' }).click();
    const start = await drawnOn(page);
    await page.waitForTimeout(2500);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect((await drawnOn(page)).nodes).toBeGreaterThan(start.nodes);
  });
});

describe('evidence', () => {
  test('a statement opens the article with source, cue and content lit; j and k go on', async () => {
    await openFirst();
    await selectFirst('Statement');
    await page.locator('.article-text .lit-content').first().waitFor();
    const words = async (part: string) => (await page.locator(`.article-text .lit-${part}`).allInnerTexts()).join('');
    expect(await words('source')).toBe((await page.locator('.words.lit-source').innerText()).replace(/[“”]/g, ''));
    expect(await words('cue')).not.toBe('');
    const first = await words('content');
    expect(await page.locator('.article-text .lit-content').first().isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.article-text .lit-content')].map((e) => e.textContent).join('') !== text,
      first,
    );
    await page.keyboard.press('k');
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.article-text .lit-content')].map((e) => e.textContent).join('') === text,
      first,
    );
  });

  test('other spans are marked and open by click, what was left out is shown as left out, coverage adds up', async () => {
    await openFirst();
    await selectFirst('Statement');
    await page.locator('.article-text .read').first().waitFor();
    expect(await page.locator('.article-text .left-out').first().innerText()).toMatch(/READ MORE/);
    const shares = (await page.locator('.coverage-key').innerText()).match(/\d+(?= %)/g)!.map(Number);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2);
    const before = await page.locator('.words.lit-content').innerText();
    await page.locator('.article-text .read:not(.lit)').last().click();
    await page.waitForFunction((text) => document.querySelector('.words')?.textContent !== text, before);
  });

  test('a line opens the words that prove it', async () => {
    await openFirst();
    await page.keyboard.press('4');
    await page.locator('.chip', { hasText: 'Relationships' }).click();
    await page.locator('.lines tbody tr', { hasText: 'opposes' }).first().click();
    await page.locator('.article-text .lit-evidence').first().waitFor();
    expect(await page.locator('.words.lit-evidence').innerText()).toMatch(/agree to|opposes/);
  });

  test('hostile text is only text and lights the right words', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('truce holds');
    await page.locator('.found li', { hasText: 'Statement' }).first().click();
    await page.locator('.article-text .lit-content').first().waitFor();
    const words = async (part: string) =>
      await page.locator(`.article-text .lit-${part}`).evaluateAll((all) => all.map((one) => one.textContent).join(''));
    expect(await words('source')).toBe('Minister Zoë <Quill> 👩‍⚖️');
    expect(await words('cue')).toBe('said');
    expect(await words('content')).toBe('“The <i>truce</i> & 𝒜 holds 🕊️”');
    const text = await page.locator('.article-text').evaluate((box) => box.textContent);
    expect(text).toBe(hostileArticle.article.text);
    expect(await page.locator('.dock img, .dock script, .dock b, .dock i, .dock u').count()).toBe(0);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await page.locator('.article-head a').count()).toBe(0);
  });
});

describe('ledger', () => {
  test('actors under their states, columns of time, a cell opens its sentence, CSV', async () => {
    await openFirst();
    expect(await page.locator('.ledger-state').count()).toBeGreaterThan(5);
    expect(await page.locator('.ledger-grid thead th').count()).toBeGreaterThan(2);
    expect(await page.locator('.ledger-cell.changed').count()).toBeGreaterThan(0);
    await page.locator('select').selectOption('changes');
    const download = page.waitForEvent('download');
    await dock().getByRole('button', { name: 'CSV' }).click();
    const csv = readFileSync((await (await download).path())!, 'utf8').split('\r\n');
    expect(csv[0]).toMatch(/^state,actor,stance/);
    expect(csv.length - 2).toBe(await page.locator('.ledger-cell').count());
    await page.locator('.ledger-cell').first().click();
    await panelIs('Evidence');
    await page.locator('.article-text .lit').first().waitFor();
  });

  test('contradictions side by side, withheld answers as withheld', async () => {
    const both = { contradiction: 0, withheld: 0 };
    for (let i = 0; i < 8 && both.contradiction * both.withheld === 0; i += 1) {
      await page.locator('.talked-open').nth(i).click();
      await page.locator('.ledger-grid').waitFor();
      both.contradiction += await page.locator('.side-by-side').count();
      both.withheld += await page.locator('.withheld .side').count();
      await page.keyboard.press('g');
      await page.locator('.talked-open').first().waitFor();
    }
    expect(both.contradiction).toBeGreaterThan(0);
    expect(both.withheld).toBeGreaterThan(0);
  });
});

describe('paths', () => {
  test('m on two nodes tells the way as sentences with their words', async () => {
    await openFirst();
    await selectFirst('Person');
    await page.keyboard.press('m');
    await page.keyboard.press('4');
    await rowsOf('Person').nth(1).click();
    await page.keyboard.press('m');
    await panelIs('Paths');
    await page.locator('.path-step').first().waitFor();
    expect(await page.locator('.path-step').count()).toBeGreaterThan(1);
    await page.locator('.path-quote').first().click();
    await panelIs('Evidence');
    await page.locator('.article-text .lit').first().waitFor();
  });
});

describe('Cypher', () => {
  const write = async (text: string) => {
    await page.keyboard.press('5');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Enter');
  };

  test('nodes are drawn, rows become a table', async () => {
    await openFirst();
    const before = (await drawnOn(page)).nodes;
    await write('MATCH (s:State) RETURN s');
    await page.locator('.cypher-tools [role=status]', { hasText: /^[1-9]\d* nodes/ }).waitFor();
    const drawn = Number.parseInt(
      (await page.locator('.cypher-tools [role=status]').innerText()).match(/(\d+) nodes/)![1]!,
      10,
    );
    expect((await drawnOn(page)).nodes).toBe(before + drawn);
    await write('MATCH (s:Statement) RETURN s.act AS act, count(*) AS n');
    await panelIs('Table');
    expect(await page.locator('.lines th').first().innerText()).toBe('act');
  });

  test('an error stands under the editor and marks its place; writing is refused; history is kept', async () => {
    await openFirst();
    await write('MATCH (n:Statement)\nRETURN n.act, count(*) AZ c');
    await page.locator('.trouble', { hasText: 'Line 2, column 24' }).waitFor();
    expect(await page.locator('.cm-wrong').innerText()).toBe('AZ');
    await page.keyboard.press('Escape');
    await write('CREATE (n:Person) RETURN n');
    await page.locator('.trouble', { hasText: 'Refused' }).waitFor();
    await page.keyboard.press('Escape');
    await write('RETURN 1 AS one');
    await panelIs('Table');
    await page.keyboard.press('5');
    await page.locator('.past-item', { hasText: 'RETURN 1 AS one' }).waitFor();
  });
});

describe('table view', () => {
  test('arrow keys walk the rows, Enter opens the evidence', async () => {
    await openFirst();
    await page.keyboard.press('4');
    await page.locator('.lines tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement!.querySelector('td:nth-child(3)')!.textContent);
    await page.keyboard.press('Enter');
    await panelIs('Evidence');
    expect(await page.locator('.facts').innerText()).toContain(name!.slice(0, 20));
  });
});
