/** Evidence: the span that proves it, with the very words. */
import type { Article } from '../text/article';
import type { Span } from '../text/document';

/** A type, not an interface, so that it counts as properties. */
export type Evidence = {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

export const evidenceOf = ({ id, text }: Article, { start, end }: Span): Evidence => ({
  articleId: id,
  start,
  end,
  quote: text.slice(start, end),
});

/** The smallest span over all; undefined for none. */
export function hull(spans: readonly (Span | null | undefined)[]): Span | undefined {
  const there = spans.filter((span) => span != null);
  if (there.length === 0) return undefined;
  return { start: Math.min(...there.map(({ start }) => start)), end: Math.max(...there.map(({ end }) => end)) };
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The first of the spans that lies in one of the others. */
export const firstWithin = <S extends Span>(spans: readonly S[], outer: readonly Span[]): S | undefined =>
  spans.find((span) => outer.some((around) => contains(around, span)));

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the text has one of the forms as whole words, in order; for what comes without mentions of its own. */
export function occurrences(text: string, forms: readonly string[]): Span[] {
  const longest = forms.filter((form) => form.trim() !== '').sort((a, b) => b.length - a.length);
  if (longest.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
