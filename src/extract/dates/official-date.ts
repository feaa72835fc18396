/** The day of an official text, as it says itself: in its heading, or by "today". */
import type { Document } from '../../text/document';
import type { ResolvedDate } from '../extraction';
import { baseOf, type DateMention, evidenceOf } from '.';
import { expressionsIn } from './find';
import { resolve } from './resolve';

/** Sentences in which "today" tells the day of the whole text. */
const OPENING = 3;

export function officialDate(mentions: readonly DateMention[], document: Document): ResolvedDate | undefined {
  if (document.kind === 'news') return undefined;
  return inHeading(document) ?? today(mentions, document);
}

function inHeading(document: Document): ResolvedDate | undefined {
  const { article, paragraphs } = document;
  const heading = article.text.slice(0, paragraphs[0]?.start ?? 0);
  const found = expressionsIn(heading, 0).find(({ meaning }) => meaning.form === 'date' && meaning.day !== undefined);
  if (!found) return undefined;
  const { start, end, meaning } = found;
  return resolve(meaning, 'past', baseOf(document), { start, end, text: article.text.slice(start, end) });
}

function today(mentions: readonly DateMention[], document: Document): ResolvedDate | undefined {
  const found = mentions.find(({ token, expression: { meaning } }) => {
    const isToday = meaning.form === 'shift' && meaning.unit === 'day' && meaning.by === 0;
    return isToday && token.sentence.i < OPENING;
  });
  return found && resolve(found.expression.meaning, 'past', baseOf(document), evidenceOf(found, document));
}
