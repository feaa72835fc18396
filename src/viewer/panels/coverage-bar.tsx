/** How much of an article was read into the graph, and where. */
import type { ArticleView } from '../api';
import { COVERAGE, type Coverage, coverageOf, spansOf } from './segments';

const CAPTIONS: Readonly<Record<Coverage, string>> = {
  statement: 'statements',
  other: 'other evidence',
  'left-out': 'left out',
  unread: 'not in the graph',
};

function scrollTo(offset: number): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.article-text [data-start]')];
  const mark = marks.find((element) => Number(element.dataset.start) >= offset) ?? marks.at(-1);
  mark?.scrollIntoView({ block: 'center' });
}

export function CoverageBar({ article }: { readonly article: ArticleView }) {
  const { id, text } = article.article;
  const stretches = coverageOf(text.length, spansOf(article, id));
  const share = (as: Coverage) => {
    const units = stretches
      .filter((stretch) => stretch.as === as)
      .reduce((sum, { start, end }) => sum + end - start, 0);
    return Math.round((100 * units) / Math.max(1, text.length));
  };
  const summary = COVERAGE.map((as) => ({ as, percent: share(as) })).filter(({ percent }) => percent > 0);
  return (
    <div class="coverage">
      <svg
        class="coverage-bar"
        viewBox={`0 0 ${Math.max(1, text.length)} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Of the text, ${summary.map(({ as, percent }) => `${percent} % ${CAPTIONS[as]}`).join(', ')}`}
      >
        {stretches.map(({ start, end, as }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as below
          // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut to what scrolling reaches
          <rect
            key={start}
            class={`covered-${as}`}
            x={start}
            width={end - start}
            y="0"
            height="10"
            onClick={() => scrollTo(start)}
          />
        ))}
      </svg>
      <p class="coverage-key">
        {summary.map(({ as, percent }) => (
          <span key={as}>
            <span class={`coverage-dot covered-${as}`} aria-hidden="true" />
            {percent} % {CAPTIONS[as]}
          </span>
        ))}
      </p>
    </div>
  );
}
