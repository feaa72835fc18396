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

/** Lucene takes no more than 1,024 words a query, and a signature has 16 bands. */
const SIGNATURES = 60;

async function nearDuplicates(work: Work, subjects: readonly Signed[]): Promise<Known[]> {
  const signatures = [...new Set(subjects.map(({ signature }) => signature))];
  const queries: string[] = [];
  for (let i = 0; i < signatures.length; i += SIGNATURES) {
    queries.push(
      signatures
        .slice(i, i + SIGNATURES)
        .flatMap(bandsOf)
        .join(' '),
    );
  }
  return queries.length === 0 ? [] : (await work.read('load/near-duplicates', { queries })).map(knownOf);
}

/** As it will be once what articles are copies of the `gone` ones is forgotten. */
const without = (known: readonly Known[], gone: ReadonlySet<string>): Known[] =>
  known
    .filter(({ id }) => !gone.has(id))
    .map((one) => (one.original && gone.has(one.original.id) ? { ...one, original: undefined } : one));

/**
 * What the articles of the batches, and those that lose their original with the `replaced` ones, are copies of. To be
 * asked before anything is written: an index that the transaction has changed answers a hundred times slower.
 */
export async function copiesOf(work: Work, batches: readonly Batch[], replaced: readonly string[]): Promise<Copy[]> {
  const gone = new Set(replaced);
  const articles = batches.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Article'));
  const fresh = articles.map(({ id, properties }) => signedOf({ id, ...properties }));
  const copies = gone.size === 0 ? [] : (await work.read('load/copies-of', { ids: replaced })).map(signedOf);
  const subjects = [...fresh, ...copies.filter(({ id }) => !gone.has(id))];
  return copiesAmong(subjects, [...without(await nearDuplicates(work, subjects), gone), ...fresh]);
}

/** Takes articles, whose text changes or which go, out of what is known of copies. */
export function removeCopies(work: Work, ids: readonly string[]): void {
  if (ids.length === 0) return;
  work.write('load/remove-copies-of', { ids });
  work.write('load/remove-originals-of', { ids });
}

/** Links copies to their originals, both in the database by now. */
export function writeCopies(work: Work, copies: readonly Copy[]): void {
  if (copies.length === 0) return;
  work.write('load/remove-originals-of', { ids: copies.map(({ id }) => id) });
  for (const { name, rows } of relationshipUpserts(copies.map(relationshipOf))) work.write(name, { rows });
}
