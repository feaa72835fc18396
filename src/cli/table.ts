/** Answers as a table for people, as CSV (RFC 4180), or as JSON. */
import type { Subgraph, SubgraphNode } from '../graph/subgraph';
import type { Answer, Table } from '../neo4j/query/run';
import { type LabelSpec, labels } from '../schema';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map((value) => quoted(cell(value))).join(',')}\r\n`).join('');

/** Columns get what they need while that fits; the wide ones share the rest and wrap. */
function widths({ columns, rows }: Table, most: number): number[] {
  const need = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => cell(row[i]).length)) + 2);
  let room = most - columns.length - 1;
  const given = new Map<number, number>();
  const narrowFirst = need.map((width, i) => [width, i] as const).sort(([a], [b]) => a - b);
  for (const [turn, [width, i]] of narrowFirst.entries()) {
    const share = Math.max(6, Math.floor(room / (columns.length - turn)));
    given.set(i, Math.min(width, share));
    room -= given.get(i)!;
  }
  return columns.map((_, i) => given.get(i)!);
}

function drawn(table: Table, most: number): string {
  if (table.rows.length === 0) return 'nothing found\n';
  const CliTable = require('cli-table3') as typeof import('cli-table3');
  const drawing = new CliTable({
    head: [...table.columns],
    colWidths: widths(table, most),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of table.rows) drawing.push(row.map(cell));
  return `${drawing.toString()}\n`;
}

const captionOf = ({ id, labels: [label], properties }: SubgraphNode): string => {
  const spec = (labels as Readonly<Record<string, LabelSpec>>)[label ?? ''];
  return cell(properties[spec?.caption ?? 'id'] ?? id);
};

/** A piece of the graph as rows: who, how tied, to whom, in which words. */
export function relationshipTable({ nodes, relationships, truncated }: Subgraph): Table {
  const captions = new Map(nodes.map((node) => [node.id, captionOf(node)]));
  const rows = relationships.map(({ source, type, target, properties }) => [
    captions.get(source),
    type,
    captions.get(target),
    properties.quote ?? null,
  ]);
  return { kind: 'rows', columns: ['from', 'relationship', 'to', 'words'], rows, truncated };
}

/** @param most characters a line, for a table. */
export function render(answer: Answer, format: Format, most = process.stdout.columns ?? 120): string {
  if (format === 'json') {
    const objects = ({ columns, rows }: Table) =>
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
    return `${JSON.stringify(answer.kind === 'graph' ? answer.graph : objects(answer), null, 2)}\n`;
  }
  const table = answer.kind === 'graph' ? relationshipTable(answer.graph) : answer;
  return format === 'csv' ? csv(table) : drawn(table, most);
}
