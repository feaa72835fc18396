/** The day of an official text, as it says itself: in its heading, or by "today". */
import type { Document } from '../../text/document';
import type { ResolvedDate } from '../extraction';
import { type DateMention, headingDate, isToday, resolvedBack } from '.';

/** Sentences in which "today" tells the day of the whole text. */
const OPENING = 3;

export function officialDate(mentions: readonly DateMention[], document: Document): ResolvedDate | undefined {
  if (document.kind === 'news') return undefined;
  return headingDate(document) ?? today(mentions, document);
}

function today(mentions: readonly DateMention[], document: Document): ResolvedDate | undefined {
  const found = mentions.find((mention) => isToday(mention) && mention.token.sentence.i < OPENING);
  return found && resolvedBack(found, document);
}
