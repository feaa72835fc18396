/** Made-up views of any size, as files that the page opens. */
import type { Page } from 'playwright-core';
import type { SubgraphNode, SubgraphRelationship } from '../../src/graph/subgraph';

const KINDS = ['Statement', 'Statement', 'Statement', 'Person', 'Proposal', 'State'] as const;
const STANCES = ['supports', 'opposes', 'conditional', 'uncommitted'] as const;
export const EDGES_PER_NODE = 4;

/** A made-up view of `order` nodes and four times as many relationships, as the page saves it. */
function viewFile(order: number): string {
  const day = (i: number) => new Date(Date.UTC(2031, 0, 1 + (i % 90))).toISOString().slice(0, 10);
  const nodes = Array.from({ length: order }, (_, i): SubgraphNode => {
    const kind = KINDS[i % KINDS.length]!;
    return {
      id: `n${i}`,
      labels: [kind],
      properties: { name: `${kind} ${i}`, content: `Words ${i}`, date: day(i), mode: 'direct', act: 'say' },
    };
  });
  // Most relationships stay near, some go anywhere: clusters, as articles make them.
  const other = (i: number, k: number) => (k === 0 ? (i * 7919) % order : (i + k * 3) % order);
  const relationships = nodes.flatMap(({ id }, i) =>
    Array.from(
      { length: EDGES_PER_NODE },
      (_, k): SubgraphRelationship => ({
        id: `${id}-${k}`,
        type: k % 2 ? 'ABOUT' : 'MENTIONS',
        source: id,
        target: `n${other(i, k)}`,
        properties: k % 2 ? { stance: STANCES[i % STANCES.length]! } : {},
      }),
    ),
  );
  const view = { steps: [], hidden: [], pinned: [], filters: {}, time: {} };
  return JSON.stringify({ format: 'demarche view 1', view, nodes, relationships, articles: {} });
}

/** Opens one on the page by the dialog for files, and waits until its layout has stopped. */
export async function openMadeUpView(page: Page, order: number): Promise<void> {
  await page.keyboard.press('s');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer: Buffer.from(viewFile(order)) });
  await page.locator('.canvas-count', { hasText: order.toLocaleString('en') }).waitFor({ timeout: 120_000 });
  await page.locator('.canvas-tools [aria-label="Arrange again"]').waitFor({ timeout: 240_000 });
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
}
