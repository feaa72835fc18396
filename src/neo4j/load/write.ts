/** Writes a group of articles in one transaction: each whole, or none of it. */
import type { Extraction } from '../../extract/extraction';
import type { Batch, Naming } from '../../graph/batch';
import { batchOf } from '../../graph/batch-of';
import { checkBatch } from '../../graph/check-batch';
import type { Assignment, Assignments } from '../../graph/identity';
import type { Article } from '../../text/article';
import { decode } from '../encode';
import { isOwned } from '../generated-cypher';
import { copiesOf, removeCopies, writeCopies } from './copies';
import { identify } from './identify';
import { idsOf, namingsOfArticles, type SharedNode } from './namings';
import { dropOrphans, removeArticles, removeSaid, touchedBy } from './remove';
import { nodeUpserts, placed, relationshipUpserts, type Upsert } from './rows';
import { sharedNodes } from './shared';
import type { Counters, Row, Work } from './transaction';

export interface Entry {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly batch: Batch;
}

/** A batch that keeps the invariants, or an error that names the rule and the id. */
export function entryOf(article: Article, extraction: Extraction): Entry {
  const batch = batchOf(article, extraction);
  checkBatch(article, batch);
  return { article, extraction, batch };
}

/** Articles in the database, as they were given. */
export async function storedEntries(work: Work, ids: readonly string[]): Promise<Entry[]> {
  const rows = ids.length === 0 ? [] : await work.read('load/stored-articles', { ids });
  return rows.map(({ article, extraction }) =>
    entryOf(decode(article as Row) as unknown as Article, JSON.parse(String(extraction)) as Extraction),
  );
}

const send = (work: Work, upserts: readonly Upsert[]): void => {
  for (const { name, rows } of upserts) work.write(name, { rows });
};

function rename(work: Work, renamed: ReadonlyMap<string, string>): void {
  const rows = [...renamed].map(([from, to]) => ({ from, to }));
  if (rows.length > 0) work.write('load/rename-proposals', { rows });
}

/** Of all proposals whose statements the transaction may have changed. */
function countStatements(work: Work, nodes: readonly SharedNode[]): void {
  const ids = idsOf(nodes, 'Proposal');
  if (ids.length > 0) work.write('load/count-statements', { ids });
}

/** Names that keep the node they stand for, of articles that are written anew because another name of theirs moved. */
async function unmoved(work: Work, ids: readonly string[], decided: Assignments): Promise<[string, Assignment][]> {
  const kept = await namingsOfArticles(work, ids);
  return kept
    .filter(({ naming }) => !decided.has(naming.ownId))
    .map(({ naming, at, score, reason }) => [naming.ownId, { id: at, score, reason }]);
}

export interface Task {
  readonly entries?: readonly Entry[];
  /** Articles among the entries that are there already: what they said before is replaced. */
  readonly known?: readonly string[];
  /** Articles to take away. */
  readonly gone?: readonly string[];
  /** Nodes whose names are looked at again, because a person decided something about them. */
  readonly again?: readonly SharedNode[];
}

/**
 * Does the task in one transaction. What other articles say stays; articles whose names now stand for other nodes are
 * written anew.
 */
export async function writeGroup(
  work: Work,
  { entries = [], known = [], gone = [], again = [] }: Task,
): Promise<Counters> {
  const replaced = [...known, ...gone];
  const fresh: Naming[] = entries.flatMap(({ batch }) => batch.namings);
  const left = [...(await touchedBy(work, replaced)), ...again];
  const ours = entries.map(({ batch }) => batch);
  const [identified, copies] = await Promise.all([
    identify(work, fresh, new Set(replaced), left),
    copiesOf(work, ours, replaced),
  ]);
  const { assignments: decided, moved, vacated, reasons, renamed } = identified;
  const idNow = (node: SharedNode): SharedNode => ({ ...node, id: renamed.get(node.id) ?? node.id });
  rename(work, renamed);
  const rewritten = await storedEntries(work, moved);
  const assignments = new Map([...decided, ...(await unmoved(work, moved, decided))]);
  // Articles that are written anew as they were name all else as before.
  const touched = [...left, ...vacated].map(idNow);
  removeCopies(work, replaced);
  removeSaid(work, [...replaced, ...moved]);
  removeArticles(work, gone);
  const batches = [...entries, ...rewritten].map(({ batch }) => batch);
  const shared = await sharedNodes(work, batches, assignments, touched);
  const nodes = batches.flatMap((batch) => batch.nodes.filter(({ label }) => label === 'Article' || isOwned(label)));
  send(work, nodeUpserts([...nodes, ...shared]));
  send(work, relationshipUpserts(batches.flatMap((batch) => placed(batch, assignments))));
  writeCopies(work, copies);
  if (reasons.length > 0) work.write('load/reasons', { rows: reasons });
  dropOrphans(work, touched);
  countStatements(work, [...shared, ...touched]);
  return work.done();
}
