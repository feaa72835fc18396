import { decode } from './decode';
import { type Draft, dayFrom } from './draft';
import { paragraphsOf } from './html-text';

interface Item {
  readonly guid?: string;
  readonly id?: string;
  readonly link?: string;
  readonly title?: string;
  readonly isoDate?: string;
  readonly pubDate?: string;
  readonly content?: string;
  readonly summary?: string;
  readonly 'content:encoded'?: string;
}

/** The items of an RSS or Atom feed as articles: what each brings of its text, which may be no more than a summary. */
export async function readFeed(bytes: Buffer): Promise<readonly Draft[] | { readonly reason: string }> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  const { default: Parser } = await import('rss-parser');
  try {
    const feed = await new Parser<object, Item>().parseString(decoded.text);
    return feed.items.map((item) => draftOf(item, feed.title));
  } catch (error) {
    return { reason: `no feed that can be read: ${(error as Error).message.split('\n')[0]}` };
  }
}

function draftOf(item: Item, source: string | undefined): Draft {
  const title = item.title?.trim() || undefined;
  const html = item['content:encoded'] ?? item.content ?? item.summary ?? '';
  const body = paragraphsOfHtml(html);
  return {
    id: item.link ? undefined : (item.guid ?? item.id),
    url: item.link,
    title,
    source,
    publishedOn: dayFrom(item.isoDate ?? item.pubDate ?? ''),
    text: body.length === 0 ? '' : `${[...(title ? [title] : []), ...body].join('\n\n')}\n`,
  };
}

function paragraphsOfHtml(html: string): string[] {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return paragraphsOf(document.body);
}
