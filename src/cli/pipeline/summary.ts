import type { Outcome } from '../../neo4j/load/loader';
import type { Counters } from '../../neo4j/load/transaction';

export interface IngestTotals {
  readonly articles: number;
  readonly statements: number;
  readonly rejects: number;
  /** undefined when nothing was to be written. */
  readonly outcomes?: Readonly<Record<Outcome, number>>;
  readonly counters?: Counters;
}

/** What an ingest did, a line each for input, articles, what was written and what was removed. */
export function summaryOf({ articles, statements, rejects, outcomes, counters }: IngestTotals): string[] {
  const read = `read      ${articles} articles, ${statements} statements`;
  if (!outcomes || !counters) return [read, `rejected  ${rejects}`, 'written   nothing (dry run)'];
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = counters;
  return [
    read,
    `articles  ${outcomes.new} new, ${outcomes.changed} changed, ${outcomes.unchanged} unchanged, ${rejects} rejected`,
    `written   ${nodesCreated} nodes, ${relationshipsCreated} relationships, ${propertiesSet} properties`,
    `removed   ${nodesDeleted} nodes, ${relationshipsDeleted} relationships`,
  ];
}
