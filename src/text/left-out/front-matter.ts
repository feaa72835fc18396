import type { Span } from '../document';

/** "---", lines of "key: value", "---", at the very start of a text. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:[^\r\n]*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;
const MAX_LENGTH = 20_000;

/** The block of metadata that a text opens with, as a span, with its lines. */
export function frontMatterOf(text: string): { readonly span: Span; readonly body: string } | undefined {
  const match = FRONT_MATTER.exec(text.slice(0, MAX_LENGTH));
  if (!match || !/^[\w-]+\s*:/m.test(match[1]!)) return undefined;
  return { span: { start: 0, end: match[0].trimEnd().length }, body: match[1]! };
}
