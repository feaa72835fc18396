/** Ids are made from content, so that the same content has the same id in every run. */
import { createHash } from 'node:crypto';
import type { Span } from '../text/document';

/** Letters and digits of any script in lower case, joined by hyphens; marks and a leading article left out. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-?(?:the-)?|-$/g, '');
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 16 hex digits over the parts: 2^32 ids before two are likely to meet; the database's constraint would tell. */
export const shortDigest = (...parts: readonly (string | number)[]): string =>
  digest(JSON.stringify(parts)).slice(0, 16);

export const stateId = (code: string): string => `state:${code}`;

/** A full name is one person wherever it stands; a name of one word alone is only this article's. */
export const isFullName = (name: string): boolean => slug(name).includes('-');

export const placeId = (name: string, state?: string): string =>
  ['place', ...(state ? [state] : []), slug(name)].join(':');

export const spanId = (kind: string, articleId: string, { start, end }: Span): string =>
  `${kind}:${articleId}:${start}-${end}`;

/** What split and merge go by: stable when the article is read again, even with other offsets. */
export const namingKey = (articleId: string, kind: string, name: string): string =>
  `${articleId}#${kind}:${slug(name)}`;

/** Gives a second and third use of an id a number, in the order of asking. */
export function uniqueIds(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  };
}
