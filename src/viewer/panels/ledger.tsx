/** The ledger of a proposal: actors under the states they speak for, time across, every cell opens its sentence. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stances } from '../../schema';
import { api, type Ledger, type LedgerEntry } from '../api';
import { csvOf } from '../export/csv';
import { download } from '../export/download';
import { Button, Empty } from '../parts/controls';
import { Fetched } from '../parts/fetched';
import { Icon } from '../parts/icon';
import { KindBadge, Stance } from '../parts/marks';
import { useResource } from '../parts/resource';
import { addNodes, openEvidence } from '../store/actions';
import { longDay, shortDay } from '../store/day';
import { kindOf } from '../store/graph';
import { selectedNode, view } from '../store/store';
import { ledgerOf } from '../store/ui';
import {
  columnsOf,
  contradictionsOf,
  groupsOf,
  type LedgerCell,
  type LedgerOrder,
  type LedgerRow,
  sideOf,
  type TimeColumn,
} from './ledger-rows';

const ORDERS: Readonly<Record<LedgerOrder, string>> = {
  state: 'state',
  stance: 'latest stance',
  changes: 'number of changes',
  latest: 'latest first',
};

const show = ({ id, statementId, articleId }: LedgerEntry) =>
  openEvidence(statementId ? { kind: 'node', id: statementId, articleId } : { kind: 'relationship', id, articleId });

function Cell({ cell }: { readonly cell: LedgerCell }) {
  const { entry, changed, told } = cell;
  const when = entry.on ? longDay(entry.on) : entry.publishedOn ? `reported ${longDay(entry.publishedOn)}` : 'undated';
  return (
    <button
      type="button"
      class={`ledger-cell${changed ? ' changed' : ''}${told ? '' : ' reported'}`}
      title={`${when}: “${entry.quote}”`}
      onClick={() => show(entry)}
    >
      <Stance stance={entry.stance} />
      {changed ? (
        <span class="turn" title="Another stance than before">
          <Icon name="turn" size={13} />
          <span class="unseen">changed</span>
        </span>
      ) : null}
    </button>
  );
}

const inColumn =
  ({ from, to }: TimeColumn) =>
  ({ day }: LedgerCell) =>
    day !== undefined && day >= from && day <= to;

function Row({
  row,
  columns,
  undated,
}: {
  readonly row: LedgerRow;
  readonly columns: readonly TimeColumn[];
  readonly undated: boolean;
}) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="node-link" onClick={() => void addNodes([row.actor])} title="Show on the canvas">
          <KindBadge kind={row.kind} size={16} />
          <bdi>{row.name}</bdi>
        </button>
      </th>
      {columns.map((column) => (
        <td key={column.from}>
          {row.cells.filter(inColumn(column)).map((cell) => (
            <Cell key={cell.entry.id} cell={cell} />
          ))}
        </td>
      ))}
      {undated ? (
        <td>
          {row.cells
            .filter(({ day }) => day === undefined)
            .map((cell) => (
              <Cell key={cell.entry.id} cell={cell} />
            ))}
        </td>
      ) : null}
    </tr>
  );
}

function Summary({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const latest = groupsOf(entries).flatMap(({ rows }) => rows.map((row) => row.cells.at(-1)!.entry.stance));
  const counts = Object.keys(stances)
    .map((stance) => ({ stance, count: latest.filter((other) => other === stance).length }))
    .filter(({ count }) => count > 0);
  return (
    <p class="ledger-summary">
      {counts.map(({ stance, count }) => (
        <span key={stance}>
          <strong>{count}</strong> <Stance stance={stance} />
        </span>
      ))}
      <span class="muted">by latest stance of {latest.length} actors</span>
    </p>
  );
}

function Side({ entry }: { readonly entry: LedgerEntry }) {
  return (
    <button type="button" class={`side ${sideOf(entry.stance) > 0 ? 'for' : 'against'}`} onClick={() => show(entry)}>
      <span class="side-head">
        <Stance stance={entry.stance} />
        <span class="muted">
          {entry.on ? longDay(entry.on) : entry.publishedOn ? `reported ${longDay(entry.publishedOn)}` : 'undated'}
        </span>
      </span>
      <q>
        <bdi>{entry.quote}</bdi>
      </q>
      <span class="muted">{[entry.source, entry.title].filter(Boolean).join(' · ')}</span>
    </button>
  );
}

function Contradictions({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const found = contradictionsOf(entries);
  if (found.length === 0) return null;
  return (
    <section class="contradictions">
      <h3>Contradictions and turns</h3>
      {found.map(({ actor, name, first, second, sameDay }) => (
        <article key={`${actor} ${second.id}`}>
          <p class="contradiction-who">
            <bdi>{name}</bdi> <span class="tag">{sameDay ? 'contradiction on one day' : 'turned'}</span>
          </p>
          <div class="side-by-side">
            <Side entry={first} />
            <Side entry={second} />
          </div>
        </article>
      ))}
    </section>
  );
}

function Withheld({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const held = entries.filter(({ stance }) => stance === 'uncommitted');
  if (held.length === 0) return null;
  return (
    <section class="withheld">
      <h3>Answers withheld</h3>
      <ul>
        {held.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="side" onClick={() => show(entry)}>
              <span class="side-head">
                <bdi>{entry.name}</bdi>
                <span class="muted">{longDay(entry.on ?? entry.publishedOn ?? 'undated')}</span>
              </span>
              <q>
                <bdi>{entry.quote}</bdi>
              </q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const CSV = ['state', 'actor', 'stance', 'on', 'publishedOn', 'quote', 'source', 'title', 'articleId', 'start', 'end'];

function asCsv({ entries }: Ledger): string {
  const rows = groupsOf(entries).flatMap((group) =>
    group.rows.flatMap(({ name, cells }) =>
      cells.map(({ entry: e }) => [
        group.code ? group.name : '',
        name,
        e.stance,
        e.on,
        e.publishedOn,
        e.quote,
        e.source,
        e.title,
        e.articleId,
        e.start,
        e.end,
      ]),
    ),
  );
  return csvOf(CSV, rows);
}

function Grid({ entries, order }: { readonly entries: readonly LedgerEntry[]; readonly order: LedgerOrder }) {
  const columns = columnsOf(entries);
  const groups = groupsOf(entries, order);
  const undated = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ day }) => day === undefined)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls, within the panel
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls, so the keyboard must reach it
    <div class="ledger-scroll" tabIndex={0} role="region" aria-label="Positions over time">
      <table class="ledger-grid">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            {columns.map(({ from, to }) => (
              <th key={from} scope="col">
                {shortDay(from)}
                {to > from ? <span class="muted"> – {shortDay(to)}</span> : null}
              </th>
            ))}
            {undated ? <th scope="col">undated</th> : null}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code ?? ''}>
            <tr class="ledger-state">
              <th scope="rowgroup" colSpan={columns.length + (undated ? 2 : 1)}>
                <bdi>{group.name}</bdi>
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.actor} row={row} columns={columns} undated={undated} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function LedgerView({ ledger }: { readonly ledger: Ledger }) {
  const order = useSignal<LedgerOrder>('state');
  const { proposal, entries, truncated } = ledger;
  if (entries.length === 0) {
    return (
      <Empty title={`Nobody has taken a position on “${proposal.name}”.`}>
        <Button onClick={() => void addNodes([proposal.id])}>Show it on the canvas</Button>
      </Empty>
    );
  }
  return (
    <div class="ledger">
      <header class="ledger-head">
        <p class="facts-kind">Positions on</p>
        <h2>
          <bdi>{proposal.name}</bdi>
        </h2>
        <Summary entries={entries} />
        <div class="ledger-tools">
          <label>
            Sort by{' '}
            <select value={order.value} onChange={(event) => (order.value = event.currentTarget.value as LedgerOrder)}>
              {Object.entries(ORDERS).map(([value, caption]) => (
                <option key={value} value={value}>
                  {caption}
                </option>
              ))}
            </select>
          </label>
          <Button icon="plus" onClick={() => void addNodes([proposal.id])}>
            Show on the canvas
          </Button>
          <Button icon="download" onClick={() => download('ledger.csv', asCsv(ledger), 'text/csv;charset=utf-8')}>
            CSV
          </Button>
        </div>
        {truncated ? <p class="muted">Only the first {entries.length} positions are shown.</p> : null}
      </header>
      <Grid entries={entries} order={order.value} />
      <p class="ledger-key muted">
        A dashed rim: the text names no day, so the day of publication stands in. An arrow: another stance than before.
      </p>
      <Contradictions entries={entries} />
      <Withheld entries={entries} />
    </div>
  );
}

/** Proposals on the canvas, for the case that none was chosen yet. */
function Choice() {
  const proposals = [...view.value.graph.nodes.values()].filter((node) => kindOf(node) === 'Proposal');
  return (
    <Empty title="No proposal is chosen.">
      {proposals.length === 0 ? (
        <p>Select a proposal on the canvas, or open one from the start page.</p>
      ) : (
        <ul class="plain-list">
          {proposals.slice(0, 30).map((node) => (
            <li key={node.id}>
              <button type="button" class="node-link" onClick={() => (ledgerOf.value = node.id)}>
                <KindBadge kind="Proposal" size={16} />
                <bdi>{String(node.properties.name)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Empty>
  );
}

export function LedgerPanel() {
  const node = selectedNode.value;
  useEffect(() => {
    if (node && kindOf(node) === 'Proposal') ledgerOf.value = node.id;
  }, [node]);
  const id = ledgerOf.value;
  return id ? <LedgerOf key={id} id={id} /> : <Choice />;
}

function LedgerOf({ id }: { readonly id: string }) {
  const ledger = useResource(id, () => api.ledger(id));
  return (
    <Fetched from={ledger} what="the ledger">
      {(value) => <LedgerView ledger={value} />}
    </Fetched>
  );
}
