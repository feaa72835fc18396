import { frontMatterOf } from '../left-out/front-matter';
import { ArticleFields, type Draft, issuesOf } from './draft';

/** Names that pages and static site generators give the fields. */
const FIELDS: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  date: 'publishedOn',
  published: 'publishedOn',
  publishedon: 'publishedOn',
  publisheddate: 'publishedOn',
  pubdate: 'publishedOn',
  source: 'source',
  publisher: 'source',
  publication: 'source',
  url: 'url',
  link: 'url',
  permalink: 'url',
};

/** Plain text, with or without a front matter. The text stays as it came, the front matter in it: offsets count in the file. */
export function readPlain(text: string): Draft | { readonly reason: string } {
  const front = frontMatterOf(text);
  const read = ArticleFields.safeParse({ ...fieldsOf(front?.body ?? ''), text });
  return read.success ? read.data : { reason: `front matter: ${issuesOf(read.error)}` };
}

function fieldsOf(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of body.split(/\r?\n/)) {
    const match = /^([\w-]+)\s*:\s*(.*)$/.exec(line);
    const field = match && FIELDS[match[1]!.toLowerCase().replace(/[-_]/g, '')];
    if (field) fields[field] ??= unquoted(match[2]!.trim());
  }
  return fields;
}

const unquoted = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
