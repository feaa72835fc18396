/** The day on which a position was taken, where the words that prove it tell it. */
import type { Token } from '../../language/annotation';
import type { Document } from '../../text/document';
import type { ResolvedDate } from '../extraction';
import { type DateMention, resolved } from '.';

export function positionDate(
  evidence: readonly Token[],
  mentions: readonly DateMention[],
  document: Document,
): ResolvedDate | undefined {
  const [first, last] = [evidence[0], evidence[evidence.length - 1]];
  if (!first || !last) return undefined;
  const found = mentions.find(({ token }) => token.i >= first.i && token.i <= last.i);
  return found && resolved(found, document);
}
