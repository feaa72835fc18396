/** Two nodes, and the shortest ways between them through statements and proposals, told as chains of sentences. */
import { useEffect } from 'preact/hooks';
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { api, type Chain } from '../api';
import { captionOf, typeCaption } from '../canvas/appearance';
import { Button, Empty } from '../parts/controls';
import { counted } from '../parts/counted';
import { Fetched } from '../parts/fetched';
import { KindBadge, NodeLink, Stance } from '../parts/marks';
import { useResource } from '../parts/resource';
import { openEvidence } from '../store/actions';
import { kindOf, merge, type Piece } from '../store/graph';
import { commit, selectedNode, view } from '../store/store';
import { notify, pathEnds } from '../store/ui';

type Found = Piece & { readonly chains: readonly Chain[] };

function End({
  name,
  id,
  set,
}: {
  readonly name: string;
  readonly id: string | undefined;
  readonly set: (id: string) => void;
}) {
  const node = id ? view.value.graph.nodes.get(id) : undefined;
  const candidate = selectedNode.value;
  return (
    <div class="path-end">
      <span class="facts-kind">{name}</span>
      {node ? <NodeLink node={node} /> : <span class="muted">{id ?? 'not chosen'}</span>}
      <Button disabled={!candidate || candidate.id === id} onClick={() => candidate && set(candidate.id)}>
        Use the selected node
      </Button>
    </div>
  );
}

interface StepProps {
  readonly from: SubgraphNode;
  readonly relationship: SubgraphRelationship;
  readonly to: SubgraphNode;
}

/** One step as it reads: against the arrow it is turned round, so that every line is a sentence. */
function Step({ from, relationship, to }: StepProps) {
  const forward = relationship.source === from.id;
  const [subject, object] = forward ? [from, to] : [to, from];
  const { quote, articleId, stance } = relationship.properties;
  const open = () =>
    openEvidence({
      kind: 'relationship',
      id: relationship.id,
      ...(typeof articleId === 'string' ? { articleId } : {}),
    });
  return (
    <li class="path-step">
      <p>
        <NodeLink node={subject} />
        <em>{typeof stance === 'string' ? <Stance stance={stance} /> : typeCaption(relationship.type)}</em>
        <NodeLink node={object} />
      </p>
      {typeof quote === 'string' ? (
        <button type="button" class="path-quote" onClick={open}>
          <q>
            <bdi>{quote}</bdi>
          </q>
        </button>
      ) : null}
    </li>
  );
}

function ChainView({
  chain,
  found,
  number,
}: {
  readonly chain: Chain;
  readonly found: Found;
  readonly number: number;
}) {
  const nodes = new Map(found.nodes.map((node) => [node.id, node]));
  const relationships = new Map(found.relationships.map((item) => [item.id, item]));
  const steps = chain.relationships.map((id, i) => ({
    from: nodes.get(chain.nodes[i]!)!,
    relationship: relationships.get(id)!,
    to: nodes.get(chain.nodes[i + 1]!)!,
  }));
  return (
    <section class="chain">
      <h3>
        Way {number} <span class="muted">{counted(steps.length, 'step')}</span>
      </h3>
      <p class="chain-line">
        {chain.nodes.map((id, i) => (
          <span key={`${id} ${i}`}>
            {i > 0 ? <span class="muted"> › </span> : null}
            <KindBadge kind={kindOf(nodes.get(id)!)} size={14} /> <bdi>{captionOf(nodes.get(id)!).slice(0, 40)}</bdi>
          </span>
        ))}
      </p>
      <ol>
        {steps.map((step) => (
          <Step key={step.relationship.id} {...step} />
        ))}
      </ol>
    </section>
  );
}

/** Draws the ways once for each pair of ends. */
function draw(from: string, to: string, found: Found): void {
  const { graph, steps } = view.peek();
  const known =
    found.nodes.every(({ id }) => graph.nodes.has(id)) &&
    found.relationships.every(({ id }) => graph.relationships.has(id));
  if (known || steps.some((step) => step.kind === 'paths' && step.from === from && step.to === to)) return;
  commit((now) => ({ ...now, graph: merge(now.graph, found), steps: [...now.steps, { kind: 'paths', from, to }] }));
}

function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const found = useResource(`${from} ${to}`, () => api.paths(from, to));
  const state = found.state.value;
  useEffect(() => {
    if (state.status !== 'ready') return;
    draw(from, to, state.value);
    if (state.value.chains.length === 0) notify('No way was found between these two.');
  }, [state]);
  return (
    <Fetched from={found} what="ways">
      {(value) =>
        value.chains.length === 0 ? (
          <Empty title="There is no way of at most eight steps between these two." />
        ) : (
          <>
            {value.chains.map((chain, i) => (
              <ChainView key={chain.relationships.join()} chain={chain} found={value} number={i + 1} />
            ))}
          </>
        )
      }
    </Fetched>
  );
}

export function PathsPanel() {
  const { from, to } = pathEnds.value;
  return (
    <div class="paths">
      <header class="panel-head">
        <h2>Paths</h2>
        <p class="muted">
          Pick two nodes here, or press <kbd>m</kbd> on one and then on the other.
        </p>
      </header>
      <End name="From" id={from} set={(id) => (pathEnds.value = { ...pathEnds.value, from: id })} />
      <End name="To" id={to} set={(id) => (pathEnds.value = { ...pathEnds.value, to: id })} />
      {from && to ? <Ways from={from} to={to} /> : null}
    </div>
  );
}
