/** Links articles to the earliest that they nearly repeat. */
import type { Batch, BatchRelationship } from '../../graph/batch';
import { type Copy, copiesAmong, type Known, type Signed } from '../../graph/copies';
import { bandsOf } from '../../graph/near-duplicate';
import { relationshipUpserts } from './rows';
import type { Row, Work } from './transaction';

const day = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const signedOf = ({ id, signature, publishedOn }: Row): Signed => ({
  id: String(id),
  signature: String(signature),
  publishedOn: day(publishedOn),
});

const knownOf = (row: Row): Known => ({
  ...signedOf(row),
  original: row.original ? { id: String(row.original), publishedOn: day(row.originalOn) } : undefined,
});

const relationshipOf = ({ id, original, similarity }: Copy): BatchRelationship => ({
  type: 'SYNDICATED_FROM',
  id: `SYNDICATED_FROM:${id}|${original.id}`,
  from: { label: 'Article', id },
  to: { label: 'Article', id: original.id },
  properties: { similarity },
});

/**
 * Takes articles, whose text changes or which go, out of what is known of copies; returns those that stay and lost
 * what they were a copy of.
 */
export async function removeCopies(work: Work, ids: readonly string[]): Promise<Signed[]> {
  if (ids.length === 0) return [];
  const copies = (await work.read('load/copies-of', { ids })).map(signedOf);
  work.write('load/remove-copies-of', { ids });
  work.write('load/remove-originals-of', { ids });
  return copies.filter(({ id }) => !ids.includes(id));
}

/** Links the articles of the batches, which are in the database already, and those that lost their original. */
export async function writeCopies(work: Work, batches: readonly Batch[], bereft: readonly Signed[]): Promise<void> {
  const fresh = batches.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Article'));
  const subjects = [...fresh.map(({ id, properties }) => signedOf({ id, ...properties })), ...bereft];
  if (subjects.length === 0) return;
  const queries = [...new Set(subjects.map(({ signature }) => bandsOf(signature).join(' ')))];
  const known = (await work.read('load/near-duplicates', { queries })).map(knownOf);
  const copies = copiesAmong(subjects, known);
  if (copies.length === 0) return;
  work.write('load/remove-originals-of', { ids: copies.map(({ id }) => id) });
  for (const { name, rows } of relationshipUpserts(copies.map(relationshipOf))) work.write(name, { rows });
}
