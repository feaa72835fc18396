import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article, Reject } from '../article';
import { titleOf } from '../layout';
import { dayOf } from '../left-out/dateline-date';
import { foreignLanguage } from './english';

/** What a reader found, before it is known to be an article. */
export interface Draft {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly source?: string;
  readonly url?: string;
}

/** Where a draft comes from, for rejects and for an id where it brings none. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  /** The id that the file's name makes; undefined where several articles share the file, or ids go by content. */
  readonly name?: string;
}

export interface ReadOptions {
  /** Day of publication of what brings none, YYYY-MM-DD. */
  readonly publishedOn?: string;
  /** Source of what brings none. */
  readonly source?: string;
  /** What an article without an id or address of its own is called by; default `name`, so that an edited file replaces its former text. */
  readonly ids?: 'name' | 'content';
  /** Told how many bytes of the input were read, chunk by chunk. */
  readonly onBytes?: (count: number) => void;
}

/** The longest text and the longest line that still are an article's, in UTF-16 units. */
const MAX_TEXT = 4_000_000;
const MAX_LINE = 500_000;

const optionalText = z
  .string()
  .trim()
  .nullish()
  .transform((value) => value || undefined);

const day = z
  .string()
  .nullish()
  .transform((value, context) => {
    if (!value?.trim()) return undefined;
    const read = dayFrom(value.trim());
    if (!read) context.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is no day: write YYYY-MM-DD` });
    return read;
  });

/** The fields of an article as a line of JSON or a front matter gives them; others are ignored. */
export const ArticleFields = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === null || value === undefined || value === '' ? undefined : String(value))),
  text: z.string({ error: 'no text' }),
  title: optionalText,
  publishedOn: day,
  source: optionalText,
  url: optionalText,
});

/** "publishedOn: ... is no day", one after the other. */
export const issuesOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');

/** YYYY-MM-DD from an ISO date or time, or from "12 March 2025"; undefined where it is no day that exists. */
export function dayFrom(value: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T\s])/.exec(value) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (!iso) return /^\D*\d{1,2}\D+\d{4}\b|^\p{L}/u.test(value) ? dayOf(value, undefined) : undefined;
  const text = iso.slice(1, 4).join('-');
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** An article of a draft, its gaps filled from the options; or why it is none. */
export function articleOf(draft: Draft, origin: Origin, options: ReadOptions): Article | Reject {
  const reason = reasonAgainst(draft.text);
  if (reason) return { file: origin.file, line: origin.line, reason };
  return {
    id: draft.id ?? draft.url ?? origin.name ?? contentId(draft.text),
    text: draft.text,
    title: draft.title ?? titleOf(draft.text),
    publishedOn: draft.publishedOn ?? options.publishedOn,
    source: draft.source ?? options.source,
    url: draft.url,
  };
}

const contentId = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;

function reasonAgainst(text: string): string | undefined {
  if (!/\p{L}/u.test(text)) return 'empty: no words in it';
  if (text.length > MAX_TEXT)
    return `too long: ${text.length} characters, of at most ${MAX_TEXT}; split it into articles`;
  const line = longestLine(text);
  if (line > MAX_LINE) return `a line of ${line} characters, of at most ${MAX_LINE}: break it into paragraphs`;
  const language = foreignLanguage(text);
  return language && `not English (${language}): only English is read`;
}

function longestLine(text: string): number {
  let [longest, start] = [0, 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}
