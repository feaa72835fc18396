/** A page of a made-up corpus for each test of a file, closed behind it; whatever the page complained of fails the test. */
import type { Page } from 'playwright-core';
import { emptyDatabase } from '../../neo4j-server';
import { madeUpCorpus } from '../made-up-corpus';
import { loadAll, openSite, type Site } from '../site';

/** `take` is given the page before each test, with its start page drawn. */
export function pageForEach(articles: number, take: (page: Page) => void): void {
  const neo4j = emptyDatabase();
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    await loadAll(neo4j.database(), madeUpCorpus({ articles }));
    site = await openSite(neo4j.database());
  }, 120_000);
  afterAll(() => site?.close());
  beforeEach(async () => {
    page = await site.open('', { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.talked-open').first().waitFor();
    take(page);
  });
  afterEach(async () => {
    await page.context().close();
    expect(site.complaints.splice(0)).toEqual([]);
  });
}
