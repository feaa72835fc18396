/** The ledger as a table for other programs: a line a position, with the words and where they stand. */
import type { LedgerEntry } from '../api';
import { csvOf } from '../export/csv';
import { groupsOf } from './ledger-rows';

const COLUMNS = [
  'state',
  'actor',
  'stance',
  'on',
  'publishedOn',
  'quote',
  'source',
  'title',
  'articleId',
  'start',
  'end',
] as const;

export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  const lines = groupsOf(entries).flatMap((group) =>
    group.rows.flatMap(({ name, cells }) =>
      cells.map(({ entry }) => ({ ...entry, state: group.code ? group.name : '', actor: name })),
    ),
  );
  return csvOf(
    COLUMNS,
    lines.map((line) => COLUMNS.map((column) => line[column])),
  );
}
