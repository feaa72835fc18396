/** The canvas as lists that arrow keys walk, and the rows of the last query that returned no graph. */
import { useSignal } from '@preact/signals';
import { type ComponentChildren, createRef } from 'preact';
import { captionOf, typeCaption } from '../canvas/appearance';
import { csvOf } from '../export/csv';
import { download } from '../export/download';
import { Button, Empty } from '../parts/controls';
import { counted } from '../parts/counted';
import { KindBadge, Stance } from '../parts/marks';
import { openEvidence } from '../store/actions';
import { kindOf } from '../store/graph';
import { items, selection, visible } from '../store/store';
import { lastTable } from '../store/ui';

type Tab = 'nodes' | 'relationships' | 'rows';
const PAGE = 200;

interface Line {
  readonly id: string;
  readonly cells: readonly ComponentChildren[];
  readonly plain: readonly unknown[];
  readonly open?: () => void;
}

function nodeLines(): Line[] {
  const { nodes } = items.value;
  return nodes
    .filter((_, i) => visible.value.nodes[i])
    .map((node) => {
      const kind = kindOf(node);
      const caption = captionOf(node);
      return {
        id: node.id,
        plain: [kind, caption, node.id],
        cells: [<KindBadge key="kind" kind={kind} size={16} />, kind, <bdi key="caption">{caption}</bdi>],
        open: () => openEvidence({ kind: 'node', id: node.id }),
      };
    });
}

function relationshipLines(): Line[] {
  const { nodes, at, relationships } = items.value;
  const name = (id: string) => captionOf(nodes[at.get(id)!]!);
  return relationships
    .filter((_, i) => visible.value.relationships[i])
    .map(({ id, type, source, target, properties }) => ({
      id,
      plain: [name(source), type, properties.stance ?? '', name(target), properties.quote ?? ''],
      cells: [
        <bdi key="from">{name(source)}</bdi>,
        typeof properties.stance === 'string' ? <Stance key="type" stance={properties.stance} /> : typeCaption(type),
        <bdi key="to">{name(target)}</bdi>,
      ],
      open: () => openEvidence({ kind: 'relationship', id }),
    }));
}

function rowLines(): Line[] {
  const table = lastTable.value?.answer;
  return (table?.rows ?? []).map((row, i) => ({
    id: String(i),
    plain: row,
    cells: row.map((value, j) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
      <bdi key={j}>{typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')}</bdi>
    )),
  }));
}

const COLUMNS = {
  nodes: ['', 'Kind', 'Name'],
  relationships: ['From', 'Relationship', 'To'],
} as const;

const CSV_COLUMNS = {
  nodes: ['kind', 'name', 'id'],
  relationships: ['from', 'relationship', 'stance', 'to', 'quote'],
} as const;

/** Up, down, Home and End go from row to row; one row at a time can be reached by Tab. */
function roam(event: KeyboardEvent): void {
  const row = (event.target as HTMLElement).closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])] as HTMLElement[];
  const at = rows.indexOf(row as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || !rows[to]) return;
  event.preventDefault();
  rows[to].focus();
}

function Lines({
  lines,
  columns,
  name,
}: {
  readonly lines: readonly Line[];
  readonly columns: readonly string[];
  readonly name: string;
}) {
  const shown = useSignal(PAGE);
  const body = createRef<HTMLTableSectionElement>();
  const chosen = selection.value?.id;
  const first = lines.findIndex(({ id }) => id === chosen);
  return (
    <div class="table-scroll">
      <table class="lines" aria-label={name}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={i} scope="col">
                {column === '' ? <span class="unseen">Sign</span> : column}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: rows take the focus by arrow keys */}
        <tbody ref={body} onKeyDown={roam}>
          {lines.slice(0, shown.value).map(({ id, cells, open }, i) => (
            <tr
              key={id}
              tabIndex={i === Math.max(0, first) ? 0 : -1}
              aria-current={id === chosen ? 'true' : undefined}
              class={open ? 'openable' : ''}
              onClick={open}
              onKeyDown={(event) => {
                if (event.key === 'Enter') open?.();
              }}
            >
              {cells.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown.value ? (
        <Button onClick={() => (shown.value += PAGE)}>
          {shown.value} of {lines.length}, show more
        </Button>
      ) : null}
    </div>
  );
}

export function TablePanel() {
  const tab = useSignal<Tab>(lastTable.value ? 'rows' : 'nodes');
  const table = lastTable.value;
  const shown: Tab = tab.value === 'rows' && !table ? 'nodes' : tab.value;
  const lines = shown === 'nodes' ? nodeLines() : shown === 'relationships' ? relationshipLines() : rowLines();
  const columns = shown === 'rows' ? (table?.answer.columns ?? []) : COLUMNS[shown];
  const names = shown === 'rows' ? columns : CSV_COLUMNS[shown];
  const save = () =>
    download(
      `${shown}.csv`,
      csvOf(
        names,
        lines.map(({ plain }) => plain),
      ),
      'text/csv;charset=utf-8',
    );
  const title = { nodes: 'Nodes', relationships: 'Relationships', rows: table?.title ?? '' } as const;
  return (
    <div class="table-panel">
      <header class="panel-head">
        <h2>{title[shown]}</h2>
        <fieldset class="chips" aria-label="What is listed">
          {(['nodes', 'relationships', ...(table ? ['rows'] : [])] as Tab[]).map((value) => (
            <button
              key={value}
              type="button"
              class="chip"
              aria-pressed={value === shown}
              onClick={() => (tab.value = value)}
            >
              {value === 'rows' ? 'Query result' : title[value]}
            </button>
          ))}
        </fieldset>
        <Button icon="download" disabled={lines.length === 0} onClick={save}>
          CSV
        </Button>
      </header>
      {lines.length === 0 ? (
        <Empty title="Nothing to list." />
      ) : (
        <Lines key={shown} lines={lines} columns={columns} name={title[shown]} />
      )}
      {shown === 'rows' && table?.answer.truncated ? <p class="muted">Cut at {counted(lines.length, 'row')}.</p> : null}
    </div>
  );
}
