/** Takes away what articles had said. */
import { idsOf, labelOf, pluralOf, SHARED_LABELS, type SharedNode } from './namings';
import type { Work } from './transaction';

const OWNED = [
  'statements',
  'events',
  'headlines',
  'TAKES_POSITION',
  'PROPOSED',
  'REPRESENTS',
  'article-relationships',
];

/** Nodes that the articles share with others, before they are taken away. */
export async function touchedBy(work: Work, ids: readonly string[]): Promise<SharedNode[]> {
  if (ids.length === 0) return [];
  const rows = await work.read('load/touched-by-articles', { ids });
  return rows.map(({ id, labels }) => ({ id: String(id), label: labelOf(labels as string[]) }));
}

/** All that the articles gave, but for the article nodes themselves and for nodes that others share. */
export function removeSaid(work: Work, ids: readonly string[]): void {
  if (ids.length > 0) for (const what of OWNED) work.write(`load/remove-${what}`, { ids });
}

export function removeArticles(work: Work, ids: readonly string[]): void {
  if (ids.length > 0) work.write('load/remove-articles', { ids });
}

/** Places before actors: a state may stand only because a place lies in it. */
export function dropOrphans(work: Work, touched: readonly SharedNode[]): void {
  for (const label of [...SHARED_LABELS].reverse()) {
    const ids = idsOf(touched, label);
    if (ids.length > 0) work.write(`load/drop-orphan-${pluralOf(label)}`, { ids });
  }
}
