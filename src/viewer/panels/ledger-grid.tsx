/** The ledger's table: actors under the states they speak for, time across, every cell opens its sentence. */
import { stances } from '../../schema';
import type { LedgerEntry } from '../api';
import { stanceSpec } from '../canvas/appearance';
import { Icon } from '../parts/icon';
import { KindBadge, Stance } from '../parts/marks';
import { addNodes } from '../store/actions';
import { shortDay } from '../store/day';
import { columnsOf, groupsOf, type LedgerCell, type LedgerOrder, type LedgerRow, type TimeColumn } from './ledger-rows';
import { dayText, show } from './ledger-sides';

/** With more columns, signs stand without their words, so that the whole of the time is seen at once. */
const WORDED_COLUMNS = 4;

function Cell({ cell, bare }: { readonly cell: LedgerCell; readonly bare: boolean }) {
  const { entry, changed, told } = cell;
  return (
    <button
      type="button"
      class={`ledger-cell${changed ? ' changed' : ''}${told ? '' : ' reported'}`}
      title={`${stanceSpec(entry.stance)?.caption ?? entry.stance}, ${dayText(entry)}: “${entry.quote}”`}
      onClick={() => show(entry)}
    >
      <Stance stance={entry.stance} bare={bare} />
      {changed ? (
        <span class="turn" title="Another stance than before">
          <Icon name="turn" size={12} />
          <span class="unseen">changed</span>
        </span>
      ) : null}
    </button>
  );
}

/** Whether a column holds a cell; the last column, without days, holds what is undated. */
const isIn = ({ day }: LedgerCell, column: TimeColumn | undefined) =>
  column && day !== undefined ? day >= column.from && day <= column.to : !column && day === undefined;

interface RowProps {
  readonly row: LedgerRow;
  readonly columns: readonly (TimeColumn | undefined)[];
  readonly bare: boolean;
}

function Row({ row, columns, bare }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="node-link" onClick={() => void addNodes([row.actor])} title="Show on the canvas">
          <KindBadge kind={row.kind} size={16} />
          <bdi>{row.name}</bdi>
        </button>
      </th>
      {columns.map((column) => (
        <td key={column?.from}>
          {row.cells
            .filter((cell) => isIn(cell, column))
            .map((cell) => (
              <Cell key={cell.entry.id} cell={cell} bare={bare} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function Head({ column }: { readonly column: TimeColumn | undefined }) {
  if (!column) return <th scope="col">undated</th>;
  const { from, to } = column;
  return (
    <th scope="col">
      {shortDay(from)}
      {to > from ? <span class="muted"> – {shortDay(to)}</span> : null}
    </th>
  );
}

/** What the signs mean where they stand without words. */
function Signs({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const met = new Set(entries.map(({ stance }) => stance));
  return (
    <p class="ledger-signs">
      {Object.keys(stances)
        .filter((stance) => met.has(stance))
        .map((stance) => (
          <Stance key={stance} stance={stance} />
        ))}
    </p>
  );
}

interface GridProps {
  readonly entries: readonly LedgerEntry[];
  readonly order: LedgerOrder;
}

export function LedgerGrid({ entries, order }: GridProps) {
  const groups = groupsOf(entries, order);
  const undated = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ day }) => day === undefined)));
  const columns = [...columnsOf(entries), ...(undated ? [undefined] : [])];
  const bare = columns.length > WORDED_COLUMNS;
  return (
    <>
      {bare ? <Signs entries={entries} /> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls, within the panel */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls, so the keyboard must reach it */}
      <div class="ledger-scroll" tabIndex={0} role="region" aria-label="Positions over time">
        <table class={bare ? 'ledger-grid bare' : 'ledger-grid'}>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {columns.map((column) => (
                <Head key={column?.from} column={column} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.code ?? ''}>
              <tr class="ledger-state">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <bdi>{group.name}</bdi>
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row key={row.actor} row={row} columns={columns} bare={bare} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
