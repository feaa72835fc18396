/** The dates that an article names, found once and resolved where they stand. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Document, TextSpan } from '../../text/document';
import type { ResolvedDate } from '../extraction';
import { directionAt } from './direction';
import { type Expression, expressionsIn } from './find';
import { type Base, resolve } from './resolve';

export interface DateMention {
  readonly expression: Expression;
  /** The word that carries it, by which it hangs in the tree. */
  readonly token: Token;
  /** The day from which it counts, where that is not the day of the article. */
  readonly base?: Base;
}

export function dateMentions(document: Document): DateMention[] {
  const { tokens, sentences, text } = document.annotation;
  return flatMap(sentences, (sentence) => {
    const [start, end] = [tokens[sentence.first]!.start, tokens[sentence.last]!.end];
    return flatMap(expressionsIn(text.slice(start, end), start), (expression) => {
      const token = carrierOf(expression, tokens.slice(sentence.first, sentence.last + 1));
      return token ? [{ expression, token }] : [];
    });
  });
}

/** The highest token inside the expression. */
function carrierOf({ start, end }: Expression, tokens: readonly Token[]): Token | undefined {
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  return inside.find((token) => token.head === token || !inside.includes(token.head));
}

const bases = new WeakMap<Document, Base>();

/** The day from which a text counts: that of its publication, of its dateline, or of its heading; found once a text. */
export function baseOf(document: Document): Base {
  const base = bases.get(document) ?? findBase(document);
  bases.set(document, base);
  return base;
}

function findBase(document: Document): Base {
  const { article, dateline } = document;
  if (article.publishedOn) return { day: article.publishedOn, name: 'publication' };
  if (dateline?.date) return { day: dateline.date, name: 'the dateline' };
  const heading = headingDate(document);
  return heading?.start ? { day: heading.start, name: 'the heading' } : { name: 'publication' };
}

/** The day that stands above the first paragraph of prose, as in "Vienna, July 14, 2015". */
export function headingDate({ article, paragraphs }: Document): ResolvedDate | undefined {
  const heading = article.text.slice(0, paragraphs[0]?.start ?? 0);
  const found = expressionsIn(heading, 0).find(
    ({ meaning }) => meaning.form === 'date' && meaning.day !== undefined && (meaning.year ?? article.publishedOn),
  );
  if (!found) return undefined;
  const { start, end, meaning } = found;
  return resolve(
    meaning,
    'past',
    { day: article.publishedOn, name: 'publication' },
    { start, end, text: article.text.slice(start, end) },
  );
}

export function evidenceOf({ expression: { start, end } }: DateMention, { article }: Document): TextSpan {
  return { start, end, text: article.text.slice(start, end) };
}

/** "today", "this morning", "tonight". */
export const isToday = ({ expression: { meaning } }: DateMention): boolean =>
  meaning.form === 'shift' && meaning.unit === 'day' && meaning.by === 0;

/** The day of what lies behind, whatever the tense: of what was said, of what a text tells of itself. */
export const resolvedBack = (mention: DateMention, document: Document): ResolvedDate =>
  resolve(mention.expression.meaning, 'past', baseOf(document), evidenceOf(mention, document));

/** The day of what a date hangs on, by the tense of its verb. */
export function resolved(
  mention: DateMention,
  document: Document,
  base: Base = mention.base ?? baseOf(document),
): ResolvedDate {
  return resolve(mention.expression.meaning, directionAt(mention.token), base, evidenceOf(mention, document));
}
