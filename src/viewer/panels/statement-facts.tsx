/** A statement: who said what to whom about which proposal, when, and how each of these was found. */
import type { ComponentChildren } from 'preact';
import type { SubgraphNode } from '../../graph/subgraph';
import { meaningOf } from '../../schema';
import { Button } from '../parts/controls';
import { KindBadge, NodeLink, Stance } from '../parts/marks';
import { addNodes, openEvidence } from '../store/actions';
import { longDay } from '../store/day';
import { view } from '../store/store';
import { others } from './facts';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A code in words, its meaning in the tooltip. */
function Meaning({ property, value }: { readonly property: string; readonly value: string | undefined }) {
  if (!value) return null;
  const { caption, about } = meaningOf(property, value);
  return <span title={about}>{caption}</span>;
}

function dateOf({ properties }: SubgraphNode) {
  const [first, last] = [text(properties.date), text(properties.dateEnd)];
  const reason = text(properties.dateReason);
  const published = view.value.graph.articles.get(String(properties.articleId))?.publishedOn;
  if (!first) {
    const standIn = published ? `counted as of ${longDay(published)}, the day of publication` : undefined;
    return { day: 'not told by the text', reason: standIn ?? reason };
  }
  return { day: last && last !== first ? `${longDay(first)} – ${longDay(last)}` : longDay(first), reason };
}

/** A word of the text in the colour in which the article shows it. */
function Words({ part, children }: { readonly part: string; readonly children: string }) {
  return (
    <q class={`words lit-${part}`}>
      <bdi>{children}</bdi>
    </q>
  );
}

export function OffCanvas({ id }: { readonly id: string }) {
  if (view.value.graph.nodes.has(id)) return null;
  return (
    <Button icon="plus" onClick={() => void addNodes([id])}>
      Add to the canvas
    </Button>
  );
}

export function StatementFacts({ node }: { readonly node: SubgraphNode }) {
  const { id, properties } = node;
  const speakers = others(id, 'MADE', 'source');
  const addressees = others(id, 'ADDRESSED_TO', 'target');
  const about = others(id, 'ABOUT', 'target');
  const quoted = others(id, 'QUOTES', 'target');
  const quotedBy = others(id, 'QUOTES', 'source');
  const { day, reason } = dateOf(node);
  const certainty = text(properties.certainty);
  const speakerReason = text(properties.speakerReason);
  const [source, cue] = [text(properties.source), text(properties.cue)];
  return (
    <section class="facts">
      <header class="facts-head">
        <KindBadge kind="Statement" size={26} />
        <div>
          <p class="facts-kind">
            Statement · <Meaning property="mode" value={text(properties.mode)} /> ·{' '}
            <Meaning property="act" value={text(properties.act)} />
          </p>
          <h2>
            {speakers.length > 0
              ? speakers.map(({ node: speaker }) => <NodeLink key={speaker.id} node={speaker} long />)
              : (source ?? 'Unnamed source')}
          </h2>
        </div>
      </header>
      <OffCanvas id={id} />
      <dl class="fact-list">
        {speakerReason ? <Row name="How the speaker is known">{speakerReason}</Row> : null}
        {source ? (
          <Row name="Source">
            <Words part="source">{source}</Words>
          </Row>
        ) : null}
        {cue ? (
          <Row name="Cue">
            <Words part="cue">{cue}</Words>
          </Row>
        ) : null}
        <Row name="Content">
          <Words part="content">{String(properties.content ?? properties.quote)}</Words>
        </Row>
        {addressees.length > 0 ? (
          <Row name="Said to">
            {addressees.map(({ node: other }) => (
              <NodeLink key={other.id} node={other} />
            ))}
          </Row>
        ) : null}
        <Row name="Date">
          {day}
          {reason ? <span class="reason">{reason}</span> : null}
        </Row>
        {certainty && certainty !== 'asserted' ? (
          <Row name="Certainty">
            <span class={`certainty ${certainty}`}>
              <Meaning property="certainty" value={certainty} />
            </span>
          </Row>
        ) : null}
        {about.length > 0 ? (
          <Row name="About">
            <ul class="about">
              {about.map(({ relationship, node: proposal }) => (
                <li key={relationship.id}>
                  <button
                    type="button"
                    class="stance-button"
                    title="The words that decided it"
                    onClick={() =>
                      openEvidence({
                        kind: 'relationship',
                        id: relationship.id,
                        articleId: String(properties.articleId),
                      })
                    }
                  >
                    <Stance stance={String(relationship.properties.stance)} />
                  </button>
                  <NodeLink node={proposal} />
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {quoted.length > 0 ? (
          <Row name="Quotes">
            {quoted.map(({ node: other }) => (
              <NodeLink key={other.id} node={other} />
            ))}
          </Row>
        ) : null}
        {quotedBy.length > 0 ? (
          <Row name="Quoted in">
            {quotedBy.map(({ node: other }) => (
              <NodeLink key={other.id} node={other} />
            ))}
          </Row>
        ) : null}
      </dl>
    </section>
  );
}
