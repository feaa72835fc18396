/** A node that is no statement: its properties and what surrounds it in the whole graph, by kind, to expand. */

import type { SubgraphNode } from '../../graph/subgraph';
import { type Label, type LabelSpec, labels } from '../../schema';
import { api, type NeighbourCount } from '../api';
import { captionOf, typeCaption } from '../canvas/appearance';
import { Button } from '../parts/controls';
import { grouped } from '../parts/counted';
import { Fetched } from '../parts/fetched';
import { KindBadge } from '../parts/marks';
import { useResource } from '../parts/resource';
import { expand, PAGE } from '../store/actions';
import { kindOf } from '../store/graph';
import type { Direction } from '../store/state';
import { view } from '../store/store';
import { ledgerOf, panel } from '../store/ui';
import { PropertyRows } from './relationship-facts';
import { OffCanvas } from './statement-facts';

const APART = new Set([
  'id',
  'name',
  'title',
  'text',
  'articleId',
  'start',
  'end',
  'quote',
  'digest',
  'uncertain',
  'kind',
]);

interface Way {
  readonly type: string;
  readonly direction: Direction;
  readonly total: number;
  readonly kinds: readonly string[];
}

/** Counts of several kinds of neighbours over the same type and direction, joined. */
function waysOf(counts: readonly NeighbourCount[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { type, direction, label, total } of counts) {
    const key = `${type} ${direction}`;
    const before = ways.get(key) ?? { type, direction, total: 0, kinds: [] };
    ways.set(key, { ...before, total: before.total + total, kinds: [...before.kinds, label] });
  }
  return [...ways.values()];
}

/** Neighbours over that way that are on the canvas, and those of them that are not hidden one by one. */
function presentOf(id: string, { type, direction }: Way) {
  const [end, other] = direction === 'out' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const present = new Set<string>();
  for (const relationship of view.value.graph.relationships.values()) {
    if (relationship.type === type && relationship[end] === id) present.add(relationship[other]);
  }
  const { hidden } = view.value;
  return { present: present.size, shown: [...present].filter((neighbour) => !hidden.has(neighbour)).length };
}

function WayRow({ id, way }: { readonly id: string; readonly way: Way }) {
  const { present, shown } = presentOf(id, way);
  const left = Math.max(0, way.total - present);
  return (
    <li class="way">
      <span class="way-name">
        <span class="way-arrow" aria-hidden="true">
          {way.direction === 'out' ? '→' : '←'}
        </span>
        {typeCaption(way.type)}
        <span class="way-kinds">{way.kinds.join(', ')}</span>
      </span>
      <span class="way-count">
        {grouped(shown)} of {grouped(way.total)}
      </span>
      <Button
        disabled={left === 0}
        title={`Bring ${way.direction === 'out' ? 'outgoing' : 'incoming'} “${typeCaption(way.type)}”`}
        onClick={() => void expand(id, way.type, way.direction)}
      >
        {left > 0 ? `next ${Math.min(PAGE, left)}` : shown < present ? 'rest hidden' : 'all shown'}
      </Button>
    </li>
  );
}

export function Surroundings({ id }: { readonly id: string }) {
  const { filters } = view.value;
  const counts = useResource(`${id} ${JSON.stringify(filters)}`, () => api.neighbours(id, filters));
  return (
    <section class="surroundings" aria-label="Neighbours in the whole graph">
      <h3>Neighbours</h3>
      <Fetched from={counts} what="neighbours">
        {(value) => (
          <ul>
            {waysOf(value).map((way) => (
              <WayRow key={`${way.type} ${way.direction}`} id={id} way={way} />
            ))}
            {value.length === 0 ? <li class="muted">None under the present filters.</li> : null}
          </ul>
        )}
      </Fetched>
    </section>
  );
}

export function NodeFacts({ node }: { readonly node: SubgraphNode }) {
  const kind = kindOf(node);
  const spec: LabelSpec | undefined = labels[kind as Label];
  const openLedger = () => {
    ledgerOf.value = node.id;
    panel.value = 'ledger';
  };
  return (
    <section class="facts">
      <header class="facts-head">
        <KindBadge kind={kind} size={26} />
        <div>
          <p class="facts-kind">
            {kind}
            {node.properties.uncertain === true ? ' · the text leaves open who this is' : ''}
          </p>
          <h2>
            <bdi>{captionOf(node)}</bdi>
          </h2>
        </div>
      </header>
      <div class="facts-actions">
        <OffCanvas id={node.id} />
        {kind === 'Proposal' ? (
          <Button icon="ledger" onClick={openLedger}>
            Ledger of positions
          </Button>
        ) : null}
      </div>
      <dl class="fact-list">
        <PropertyRows properties={node.properties} specs={spec?.properties ?? {}} apart={APART} />
      </dl>
      <Surroundings id={node.id} />
    </section>
  );
}
