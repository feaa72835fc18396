/** The rail of filters: each value with the number of things it stands for under all other filters. */
import { useSignal } from '@preact/signals';
import { meaningOf, relationships, stances } from '../../schema';
import { DASHES, stanceSpec, typeCaption } from '../canvas/appearance';
import { IconButton } from '../parts/controls';
import { grouped } from '../parts/counted';
import { KindBadge, LineSample } from '../parts/marks';
import { setFilters } from '../store/actions';
import { FACETS, type Facet, type Filters } from '../store/state';
import { items, view, visible } from '../store/store';
import { filtersShown } from '../store/ui';
import { stateName } from './names';

const TITLES: Readonly<Record<Facet, string>> = {
  kind: 'Kinds',
  type: 'Relationships',
  stance: 'Stance',
  certainty: 'Certainty',
  mode: 'Mode',
  act: 'Speech act',
  source: 'Source',
  represents: 'Speaks for',
};

/** Facets whose values follow the schema's order; the others go by how much they stand for. */
const ORDERS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  stance: Object.keys(stances),
  type: Object.keys(relationships),
  certainty: ['asserted', 'conditional', 'withheld'],
};

const MANY = 8;

function toggled(filters: Filters, facet: Facet, values: readonly string[], off: boolean): Filters {
  const before = new Set(filters[facet] ?? []);
  for (const value of values) {
    if (off) before.add(value);
    else before.delete(value);
  }
  const { [facet]: _, ...others } = filters;
  return before.size > 0 ? { ...others, [facet]: [...before].sort() } : others;
}

function Sign({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  if (facet === 'kind') return <KindBadge kind={value} size={16} />;
  const spec = facet === 'stance' ? stanceSpec(value) : undefined;
  return spec ? <LineSample colour={spec.colour} dash={DASHES[spec.dash]} /> : null;
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'type') return typeCaption(value);
  if (facet === 'stance') return stanceSpec(value)?.caption ?? value;
  if (facet === 'represents') return stateName(value);
  return facet === 'certainty' || facet === 'mode' ? meaningOf(facet, value).caption : value;
}

interface Row {
  readonly value: string;
  readonly count: number;
  readonly on: boolean;
}

function rowsOf(facet: Facet): Row[] {
  const off = new Set(view.value.filters[facet] ?? []);
  const counts = visible.value.counts[facet];
  const rows = items.value.values[facet].map((value, i) => ({ value, count: counts[i]!, on: !off.has(value) }));
  const order = ORDERS[facet];
  if (order) return rows.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return rows.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

function Value({ facet, row, all }: { readonly facet: Facet; readonly row: Row; readonly all: readonly Row[] }) {
  const { value, count, on } = row;
  const only = () => {
    const others = all.map((other) => other.value).filter((other) => other !== value);
    setFilters(toggled(toggled(view.value.filters, facet, [value], false), facet, others, true));
  };
  return (
    <li class="facet-value">
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={() => setFilters(toggled(view.value.filters, facet, [value], on))}
        />
        <Sign facet={facet} value={value} />
        <bdi class="facet-name">{nameOf(facet, value)}</bdi>
        <span class="facet-count">{grouped(count)}</span>
      </label>
      <button type="button" class="link only" onClick={only} aria-label={`Only ${nameOf(facet, value)}`}>
        only
      </button>
    </li>
  );
}

function FacetGroup({ facet }: { readonly facet: Facet }) {
  const open = useSignal(false);
  const rows = rowsOf(facet);
  if (rows.length === 0) return null;
  const off = rows.some(({ on }) => !on);
  const shown = open.value ? rows : rows.slice(0, MANY);
  const all = () =>
    setFilters(
      toggled(
        view.value.filters,
        facet,
        rows.map(({ value }) => value),
        false,
      ),
    );
  return (
    <fieldset class="facet">
      <legend>
        {TITLES[facet]}
        {off ? (
          <button type="button" class="link" onClick={all}>
            all
          </button>
        ) : null}
      </legend>
      <ul>
        {shown.map((row) => (
          <Value key={row.value} facet={facet} row={row} all={rows} />
        ))}
      </ul>
      {rows.length > MANY ? (
        <button type="button" class="link more" onClick={() => (open.value = !open.value)}>
          {open.value ? 'fewer' : `${rows.length - MANY} more`}
        </button>
      ) : null}
    </fieldset>
  );
}

export function FilterRail() {
  const active = Object.keys(view.value.filters).length > 0;
  return (
    <aside class="rail" aria-label="Filters">
      <div class="rail-head">
        <h2>Filters</h2>
        <button type="button" class="link" disabled={!active} onClick={() => setFilters({})}>
          reset
        </button>
        <IconButton icon="close" label="Close the filters" shortcut="f" onClick={() => (filtersShown.value = false)} />
      </div>
      <div class="rail-body">
        {FACETS.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
      </div>
    </aside>
  );
}
