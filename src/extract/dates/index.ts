/** The dates that an article names, found once and resolved where they stand. */
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
  return sentences.flatMap((sentence) => {
    const [start, end] = [tokens[sentence.first]!.start, tokens[sentence.last]!.end];
    return expressionsIn(text.slice(start, end), start).flatMap((expression) => {
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

/** The day from which a text counts: that of its publication, or of its dateline. */
export function baseOf({ article, dateline }: Document): Base {
  if (article.publishedOn) return { day: article.publishedOn, name: 'publication' };
  return dateline?.date ? { day: dateline.date, name: 'the dateline' } : { name: 'publication' };
}

export function evidenceOf({ expression: { start, end } }: DateMention, { article }: Document): TextSpan {
  return { start, end, text: article.text.slice(start, end) };
}

/** The day of what a date hangs on, by the tense of its verb. */
export function resolved(
  mention: DateMention,
  document: Document,
  base: Base = mention.base ?? baseOf(document),
): ResolvedDate {
  return resolve(mention.expression.meaning, directionAt(mention.token), base, evidenceOf(mention, document));
}
