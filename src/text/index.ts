/** The text layer: an article in, a document out. */
import { annotate, concatenate } from '../language';
import type { Annotation } from '../language/annotation';
import type { Article } from './article';
import { bodyOf, type Stretch } from './body';
import type { Document, LeftOut, Paragraph, Quotation } from './document';
import { kindOf } from './kind';
import { layoutOf } from './layout';
import { datelineAlone } from './left-out/dateline';
import { cleanTitle } from './left-out/title';
import { proseOf } from './prose';
import { type QuotationPair, quotationsOf } from './quotations';

/**
 * Analyses an article: what is body and what is left out, paragraphs, quotations, and the annotation of the body, each
 * paragraph parsed by itself. Pure: the same article gives the same document.
 */
export function documentOf(given: Article): Document {
  const article = withoutNulls(given);
  const layout = layoutOf(article.text, article.title);
  const body = bodyOf(article, layout.body);
  const pairs = quotationsOf(article.text, body.paragraphs);
  const parts = body.paragraphs.map((paragraph) => {
    const prose = proseOf(article.text, paragraph);
    return { annotation: annotate(prose.text), offset: paragraph.start, offsets: prose.offsets };
  });
  const annotation = concatenate(article.text, parts);
  const paragraphs = withTokens(
    body.paragraphs,
    parts.map((part) => part.annotation.size),
  );
  const title = article.title ?? (layout.title && cleanTitle(layout.title.text));
  return {
    article,
    kind: kindOf(article.text, title, body.paragraphs, pairs),
    dateline: body.dateline ?? datelineOnItsOwn(article, layout.leftOut),
    paragraphs,
    quotations: pairs.map((pair) => ({ ...pair, ...tokensBetween(annotation, pair) })),
    leftOut: inOrder([...layout.leftOut, ...body.leftOut]),
    annotation,
    paragraphOf: paragraphOf(paragraphs, annotation.size),
    quotationOf: quotationOf(pairs, annotation),
  };
}

/** JSON writes absence as null; inside it is undefined. */
function withoutNulls(article: Article): Article {
  const given = Object.entries(article).filter(([, value]) => value !== null);
  return given.length === Object.keys(article).length ? article : (Object.fromEntries(given) as unknown as Article);
}

function datelineOnItsOwn({ publishedOn }: Article, leftOut: readonly LeftOut[]): Document['dateline'] {
  const line = leftOut.find(({ kind }) => kind === 'dateline');
  const found = line && datelineAlone(line.text, publishedOn);
  return found && { place: found.place, span: { start: line.start, end: line.end, text: line.text }, date: found.date };
}

const inOrder = (leftOut: readonly LeftOut[]) => [...leftOut].sort((a, b) => a.start - b.start);

function withTokens(stretches: readonly Stretch[], counts: readonly number[]): Paragraph[] {
  let first = 0;
  return stretches.map((stretch, i) => {
    const firstToken = first;
    first += counts[i]!;
    return { i, ...stretch, firstToken, lastToken: first - 1 };
  });
}

/** First and last token between the marks; nothing where there is none. */
function tokensBetween({ tokens }: Annotation, { inner }: QuotationPair): Pick<Quotation, 'firstToken' | 'lastToken'> {
  const firstToken = firstTokenFrom(tokens, inner.start);
  const lastToken = firstTokenFrom(tokens, inner.end) - 1;
  return lastToken < firstToken ? {} : { firstToken, lastToken };
}

/** Number of the first token that starts at an offset or after it. */
function firstTokenFrom(tokens: Annotation['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraphOf(paragraphs: readonly Paragraph[], count: number): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  for (const { i, firstToken, lastToken } of paragraphs) numbers.fill(i, firstToken, lastToken + 1);
  return numbers;
}

/** The innermost quotation that each token stands in, its marks with it: later pairs lie inside of earlier ones or after them. */
function quotationOf(pairs: readonly QuotationPair[], { tokens }: Annotation): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  for (const { i, start, end } of pairs) numbers.fill(i, firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
  return numbers;
}
