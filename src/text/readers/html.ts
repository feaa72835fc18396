import type { Draft } from './draft';
import { metadataOf } from './html-metadata';
import { takeTeasers } from './html-teasers';
import { paragraphsOf } from './html-text';

/** Characters below which what is left of a page is a menu or a notice. */
const MIN_LENGTH = 100;

/**
 * The article of a page. Its text is made here and kept with it: title, paragraphs, and the headlines of other articles
 * that stood on the page as a list at the end.
 */
export function readHtml(html: string): Draft | { readonly reason: string } {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = metadataOf(document);
  const teasers = takeTeasers(document, metadata.title);
  const article = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse();
  const paragraphs = article?.content ? paragraphsOf(article.content) : [];
  if (paragraphs.join('').length < MIN_LENGTH) return { reason: 'no readable article in the page' };
  const title = metadata.title ?? article?.title ?? undefined;
  return {
    ...metadata,
    title,
    source: metadata.source ?? article?.siteName ?? undefined,
    text: textOf(title, paragraphs, teasers),
  };
}

function textOf(title: string | undefined, paragraphs: readonly string[], teasers: readonly string[]): string {
  const body = paragraphs.filter((paragraph, i) => i > 0 || paragraph.replace(/^#+ /, '') !== title);
  const parts = [...(title ? [title] : []), ...body];
  if (teasers.length > 0) parts.push(['Related articles:', ...teasers.map((teaser) => `- ${teaser}`)].join('\n'));
  return `${parts.join('\n\n')}\n`;
}
