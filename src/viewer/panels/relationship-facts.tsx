/** A relationship: what ties which two nodes, and the words for it. */

import type { SubgraphRelationship } from '../../graph/subgraph';
import type { PropertySpec } from '../../schema';
import { meaningOf, relationships } from '../../schema';
import { typeCaption } from '../canvas/appearance';
import { IconButton } from '../parts/controls';
import { NodeLink, Stance } from '../parts/marks';
import { openEvidence } from '../store/actions';
import { longDay } from '../store/day';
import { bundleKey } from '../store/graph';
import { view } from '../store/store';
import { nodeById } from './facts';
import { nameOf, stateName } from './names';
import { Row } from './statement-facts';

/** Shown elsewhere on the panel, or of no use to a reader. */
const APART = new Set(['articleId', 'start', 'end', 'quote', 'stance', 'statementId', 'id']);

/** Properties whose values are codes. */
const WORDED = new Set(['kind', 'mode', 'certainty']);

/** Properties that hold the code of a state. */
const STATE_CODES = new Set(['represents', 'state']);

function shownValue(name: string, value: unknown, spec: PropertySpec | undefined): string {
  if (spec?.type === 'date') return longDay(String(value));
  if (STATE_CODES.has(name)) return stateName(String(value));
  if (name === 'parties' && Array.isArray(value)) return value.map((id) => nameOf(String(id))).join(', ');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && WORDED.has(name) ? meaningOf(name, value).caption : String(value);
}

export function PropertyRows({
  properties,
  specs,
  apart = APART,
}: {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly specs: Readonly<Record<string, PropertySpec>>;
  readonly apart?: ReadonlySet<string>;
}) {
  const shown = Object.entries(properties).filter(([name, value]) => {
    const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return !empty && !apart.has(name) && !specs[name]?.hidden;
  });
  return (
    <>
      {shown.map(([name, value]) => (
        <Row key={name} name={name.replace(/([A-Z])/g, ' $1').toLowerCase()}>
          <span title={specs[name]?.about}>{shownValue(name, value, specs[name])}</span>
        </Row>
      ))}
    </>
  );
}

/** The pieces of evidence that one line on the canvas stands for. */
function Strands({ relationship }: { readonly relationship: SubgraphRelationship }) {
  const key = bundleKey(relationship);
  const strands = [...view.value.graph.relationships.values()].filter((other) => bundleKey(other) === key);
  const at = strands.findIndex(({ id }) => id === relationship.id);
  if (strands.length < 2 || at < 0) return null;
  const step = (way: number) => {
    const next = strands[(at + way + strands.length) % strands.length]!;
    const { articleId } = next.properties;
    openEvidence({ kind: 'relationship', id: next.id, ...(typeof articleId === 'string' ? { articleId } : {}) });
  };
  return (
    <div class="steps strands">
      <IconButton icon="previous" label="Previous evidence" onClick={() => step(-1)} />
      <span>
        evidence {at + 1} of {strands.length}
      </span>
      <IconButton icon="next" label="Next evidence" onClick={() => step(1)} />
    </div>
  );
}

export function RelationshipFacts({ relationship }: { readonly relationship: SubgraphRelationship }) {
  const { type, source, target, properties } = relationship;
  const [from, to] = [nodeById(source), nodeById(target)];
  const spec = relationships[type as keyof typeof relationships];
  const statementId = typeof properties.statementId === 'string' ? properties.statementId : undefined;
  const articleId = typeof properties.articleId === 'string' ? properties.articleId : undefined;
  const quote = typeof properties.quote === 'string' ? properties.quote : undefined;
  return (
    <section class="facts">
      <header class="facts-head">
        <div>
          <p class="facts-kind">{spec ? spec.about : 'Relationship'}</p>
          <h2 class="triple">
            {from ? <NodeLink node={from} long /> : source}
            <span class="triple-type">
              {typeof properties.stance === 'string' ? <Stance stance={properties.stance} /> : typeCaption(type)}
            </span>
            {to ? <NodeLink node={to} long /> : target}
          </h2>
        </div>
      </header>
      <Strands relationship={relationship} />
      <dl class="fact-list">
        {quote ? (
          <Row name="Words">
            <q class="words lit-evidence">
              <bdi>{quote}</bdi>
            </q>
          </Row>
        ) : null}
        <PropertyRows properties={properties} specs={spec?.properties ?? {}} />
        {statementId ? (
          <Row name="Statement">
            <button
              type="button"
              class="link"
              onClick={() => openEvidence({ kind: 'node', id: statementId, ...(articleId ? { articleId } : {}) })}
            >
              open the statement that holds it
            </button>
          </Row>
        ) : null}
      </dl>
    </section>
  );
}
