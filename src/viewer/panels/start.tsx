/** The start page: what is in the graph, what it talks about most, and the questions one can put to it. */

import { useEffect, useRef } from 'preact/hooks';
import { meaningOf, stances } from '../../schema';
import { api, type Start, type Talked } from '../api';
import { stanceSpec } from '../canvas/appearance';
import { focusPanel } from '../dock';
import { Button, Empty } from '../parts/controls';
import { counted, grouped } from '../parts/counted';
import { Fetched } from '../parts/fetched';
import { KindBadge, Stance } from '../parts/marks';
import { useResource } from '../parts/resource';
import { addNodes, runQuery } from '../store/actions';
import { longDay } from '../store/day';
import { isEmpty, view } from '../store/store';
import { ledgerOf, panel, queryCards, startShown } from '../store/ui';
import { QueryCardForm } from './query-card';

const COUNTED = ['Article', 'Statement', 'Proposal', 'Person', 'Organization', 'State', 'Group', 'Event', 'Place'];

function Counts({ labels }: Pick<Start, 'labels'>) {
  return (
    <ul class="counts">
      {COUNTED.filter((label) => (labels[label] ?? 0) > 0).map((label) => (
        <li key={label}>
          <KindBadge kind={label} size={22} />
          <strong>{grouped(labels[label]!)}</strong>
          <span>
            {label === 'Person' && labels[label] !== 1 ? 'People' : `${label}${labels[label] === 1 ? '' : 's'}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The ledger at a glance: one bar, a stretch for each stance. */
function StanceBar({ counts }: { readonly counts: Talked['stances'] }) {
  const shown = Object.keys(stances).filter((stance) => (counts[stance] ?? 0) > 0 && stance !== 'neutral');
  const total = shown.reduce((sum, stance) => sum + counts[stance]!, 0);
  if (total === 0) return <span class="muted">no positions yet</span>;
  return (
    <>
      <span class="stance-bar" aria-hidden="true">
        {shown.map((stance) => (
          <span key={stance} style={{ flexGrow: counts[stance]!, background: stanceSpec(stance)!.colour }} />
        ))}
      </span>
      <span class="stance-counts">
        {shown.map((stance) => (
          <span key={stance}>
            <Stance stance={stance} bare />
            {counts[stance]}
          </span>
        ))}
      </span>
    </>
  );
}

async function openProposal(id: string): Promise<void> {
  ledgerOf.value = id;
  const card = queryCards.value.find(({ name }) => name === 'about-proposal' || name === 'positions-graph');
  const parameter = card?.parameters.find(({ name }) => name.startsWith('proposal'))?.name;
  if (card?.returns === 'graph' && parameter)
    await runQuery(card.name, card.title, { [parameter]: id }, { replace: true });
  if (!view.value.graph.nodes.has(id)) await addNodes([id]);
  startShown.value = false;
  panel.value = 'ledger';
  focusPanel();
}

function Proposals({ proposals }: Pick<Start, 'proposals'>) {
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2>Most talked about</h2>
      <ul class="talked">
        {proposals.map(({ id, name, kind, statements, stances: counts }) => (
          <li key={id}>
            <button type="button" class="talked-open" onClick={() => void openProposal(id)}>
              <span class="talked-name">
                <bdi>{name}</bdi>
              </span>
              <span class="talked-note">
                {meaningOf('kind', kind).caption} · {counted(statements, 'statement')}
              </span>
              <StanceBar counts={counts} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ articles }: Pick<Start, 'articles'>) {
  return (
    <section>
      <h2>Latest articles</h2>
      <ul class="latest">
        {articles.map(({ id, title, source, publishedOn, statements }) => (
          <li key={id}>
            <button type="button" class="latest-open" onClick={() => void openArticle(id)}>
              <bdi class="latest-title">{title ?? 'Untitled'}</bdi>
              <span class="muted">
                {[source, publishedOn ? longDay(publishedOn) : 'no date', counted(statements, 'statement')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function openArticle(id: string): Promise<void> {
  const card = queryCards.value.find(({ name, returns }) => name === 'article-graph' && returns === 'graph');
  const [parameter] = card?.parameters ?? [];
  if (card && parameter) await runQuery(card.name, card.title, { [parameter.name]: id }, { replace: true });
  await addNodes([id]);
  panel.value = 'evidence';
  focusPanel();
}

function Questions() {
  return (
    <section>
      <h2>Questions</h2>
      <div class="cards">
        {queryCards.value.map((card) => (
          <QueryCardForm key={card.name} card={card} />
        ))}
      </div>
    </section>
  );
}

function HowToIngest() {
  return (
    <Empty title="The graph is empty.">
      <p>Let it read some articles, then come back:</p>
      <pre class="command">demarche ingest data/sample</pre>
      <p class="muted">Plain text, HTML, JSON lines, files and folders. This page looks again when it is reloaded.</p>
    </Empty>
  );
}

function Content({ start }: { readonly start: Start }) {
  const total = Object.values(start.labels).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <HowToIngest />;
  return (
    <>
      <Counts labels={start.labels} />
      <div class="start-columns">
        <Proposals proposals={start.proposals} />
        <Articles articles={start.articles} />
      </div>
      <Questions />
    </>
  );
}

export function StartPage() {
  const start = useResource('start', api.start);
  const page = useRef<HTMLDivElement>(null);
  // Whoever came by a key goes on with Tab from here.
  useEffect(() => page.current?.focus(), []);
  return (
    <div class="start" ref={page} tabIndex={-1}>
      <div class="start-inner">
        <header class="start-head">
          <div>
            <h1>Who said what, and the words that prove it</h1>
            <p class="muted">
              A graph of diplomacy as articles report it: statements, proposals, positions. Search with <kbd>/</kbd>,
              ask a question below, or open a proposal.
            </p>
          </div>
          {isEmpty.value ? null : <Button onClick={() => (startShown.value = false)}>Back to the canvas</Button>}
        </header>
        <Fetched from={start} what="the graph">
          {(value) => <Content start={value} />}
        </Fetched>
      </div>
    </div>
  );
}
