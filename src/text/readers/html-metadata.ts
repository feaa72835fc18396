import { flatMap } from '../../flat-map';
import { cleanTitle } from '../left-out/title';
import { dayFrom } from './draft';

/** What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then what it shows. */
export interface PageMetadata {
  readonly title?: string;
  readonly publishedOn?: string;
  readonly source?: string;
  readonly url?: string;
}

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|Report|WebPage|LiveBlogPosting)$/;
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const DATES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];
const SOURCES = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:site'];

export function metadataOf(document: Document): PageMetadata {
  const linked = linkedData(document);
  const meta = metaElements(document);
  const title =
    string(linked.headline) ??
    first(meta, TITLES) ??
    textOf(document.querySelector('h1')) ??
    textOf(document.querySelector('title'));
  return {
    title: title && cleanTitle(title.replace(/\s+/g, ' ').trim()),
    publishedOn: firstDay([
      string(linked.datePublished),
      string(linked.dateCreated),
      ...DATES.map((name) => meta.get(name)),
      ...timesOf(document),
    ]),
    source: string(object(linked.publisher)?.name) ?? first(meta, SOURCES)?.replace(/^@/, ''),
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? string(linked.url),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** The first article among the page's JSON-LD; broken JSON is passed over, as browsers do. */
function linkedData(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = itemsOf(parsed(script.textContent ?? '')).find((item) =>
      typesOf(item).some((type) => ARTICLE_TYPE.test(type)),
    );
    if (found) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function itemsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return flatMap(value, itemsOf);
  const item = object(value);
  if (!item) return [];
  return [item, ...itemsOf(item['@graph'])];
}

const typesOf = (item: Json): string[] =>
  [item['@type']].flat().filter((type): type is string => typeof type === 'string');

function metaElements(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** Days of time elements, those inside the article first. */
function timesOf(document: Document): (string | undefined)[] {
  const times = [...document.querySelectorAll('article time, main time'), ...document.querySelectorAll('time')];
  return times.map((time) => time.getAttribute('datetime') ?? textOf(time));
}

const firstDay = (values: readonly (string | undefined)[]) =>
  values.map((value) => value && dayFrom(value.trim())).find(Boolean);

const first = (meta: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => meta.get(name)).find(Boolean);

const string = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

const object = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

const textOf = (element: Element | null) => element?.textContent?.trim() || undefined;
