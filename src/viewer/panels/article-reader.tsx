/** The article behind the selected item: its words lit, all else that was read faintly marked, coverage on top. */
import { useEffect, useRef } from 'preact/hooks';
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import type { ArticleView, Problem } from '../api';
import { Button, Empty, IconButton, Loading } from '../parts/controls';
import { counted } from '../parts/counted';
import { openEvidence } from '../store/actions';
import { longDay } from '../store/day';
import { selection } from '../store/store';
import { CoverageBar } from './coverage-bar';
import { read, reading, statementsOf, stepStatement } from './reading';
import { type Segment, segmentsOf, spansOf, spansOfItem } from './segments';

function classOf({ lit, read: wasRead, leftOut }: Segment): string {
  return [lit ? `lit lit-${lit}` : '', wasRead ? 'read' : '', leftOut ? 'left-out' : ''].filter(Boolean).join(' ');
}

function Stretch({
  segment,
  text,
  articleId,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly articleId: string;
}) {
  const words = text.slice(segment.start, segment.end);
  const kinds = classOf(segment);
  const { owner } = segment;
  if (!owner || kinds === '') return <>{words}</>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k reach every statement; hundreds of tab stops would not help
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span class={kinds} data-start={segment.start} onClick={() => openEvidence({ ...owner, articleId })}>
      {words}
    </span>
  );
}

function ArticleText({
  article,
  item,
}: {
  readonly article: ArticleView;
  readonly item: SubgraphNode | SubgraphRelationship;
}) {
  const { id, text } = article.article;
  const box = useRef<HTMLDivElement>(null);
  const readBefore = useRef<string | undefined>(undefined);
  const spans = spansOf(article, id);
  const lit = item.properties.articleId === id ? spansOfItem(item) : [];
  useEffect(() => {
    const around = box.current;
    const first = around?.querySelector('.lit');
    if (!around || !first) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const above = first.getBoundingClientRect().top - around.getBoundingClientRect().top;
    // Only the text scrolls: the panel itself opens at speaker and stance.
    around.closest('.dock-panel')?.scrollTo({ top: 0 });
    around.scrollTo({
      top: around.scrollTop + above - around.clientHeight / 3,
      // Within an article the eye follows; in one just opened there is nothing to follow.
      behavior: still || readBefore.current !== id ? 'auto' : 'smooth',
    });
    readBefore.current = id;
  }, [item.id, id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region within the article's own section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, so the keyboard must reach it
    <div class="article-text" ref={box} tabIndex={0} role="region" aria-label="Text of the article">
      {segmentsOf(text, spans, lit).map((segment) => (
        <Stretch key={segment.start} segment={segment} text={text} articleId={id} />
      ))}
    </div>
  );
}

function Steps({ article }: { readonly article: ArticleView }) {
  const statements = statementsOf(article);
  const at = statements.findIndex(({ id }) => id === selection.value?.id);
  return (
    <div class="steps">
      <IconButton icon="previous" label="Previous statement" shortcut="k" onClick={() => stepStatement(-1)} />
      <span>{at >= 0 ? `statement ${at + 1} of ${statements.length}` : counted(statements.length, 'statement')}</span>
      <IconButton icon="next" label="Next statement" shortcut="j" onClick={() => stepStatement(1)} />
    </div>
  );
}

/** An article that could not be fetched. */
export function Unread({ id, problem }: { readonly id: string; readonly problem: Problem }) {
  return (
    <Empty title={problem.message}>
      <p>{problem.advice}</p>
      <Button onClick={() => void read(id, true)}>Try again</Button>
    </Empty>
  );
}

export function ArticleReader({ item }: { readonly item: SubgraphNode | SubgraphRelationship }) {
  const now = reading.value;
  if (now.status === 'none' || now.status === 'loading') return <Loading what="the article" />;
  if (now.status === 'failed') return <Unread id={now.id} problem={now.problem} />;
  const { title, source, publishedOn, url } = now.view.article;
  const web = url && /^https?:\/\//.test(url) ? url : undefined;
  return (
    <section class="article" aria-label="Article">
      <header class="article-head">
        <div>
          <h3>
            <bdi>{title ?? 'Untitled'}</bdi>
          </h3>
          <p class="muted">
            {[source, publishedOn ? longDay(publishedOn) : 'no date'].filter(Boolean).join(' · ')}
            {web ? (
              <>
                {' · '}
                <a href={web} target="_blank" rel="noreferrer noopener">
                  original
                </a>
              </>
            ) : null}
          </p>
        </div>
        <Steps article={now.view} />
      </header>
      <CoverageBar article={now.view} />
      <ArticleText article={now.view} item={item} />
    </section>
  );
}
