/** The ledger of a proposal: who stands where on it and how that changed. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stances } from '../../schema';
import { api, type Ledger, type LedgerEntry } from '../api';
import { download } from '../export/download';
import { Button, Empty } from '../parts/controls';
import { counted } from '../parts/counted';
import { Fetched } from '../parts/fetched';
import { KindBadge, Stance } from '../parts/marks';
import { useResource } from '../parts/resource';
import { addNodes } from '../store/actions';
import { kindOf } from '../store/graph';
import { selectedNode, view } from '../store/store';
import { ledgerOf } from '../store/ui';
import { ledgerCsv } from './ledger-csv';
import { LedgerGrid } from './ledger-grid';
import { groupsOf, type LedgerOrder } from './ledger-rows';
import { Contradictions, Withheld } from './ledger-sides';

const ORDERS: Readonly<Record<LedgerOrder, string>> = {
  state: 'state',
  stance: 'latest stance',
  changes: 'number of changes',
  latest: 'latest first',
};

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
      <span class="muted">by latest stance of {counted(latest.length, 'actor')}</span>
    </p>
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
          <Button icon="download" onClick={() => download('ledger.csv', ledgerCsv(entries), 'text/csv;charset=utf-8')}>
            CSV
          </Button>
        </div>
        {truncated ? <p class="muted">Only the first {entries.length} positions are shown.</p> : null}
      </header>
      <LedgerGrid entries={entries} order={order.value} />
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
