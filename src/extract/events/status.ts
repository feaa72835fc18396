/** Whether an event was held, is to come, or was called off. */
import type { Token } from '../../language/annotation';
import { directionOf } from '../dates/direction';
import { cancelling, eventVerb, holding } from '../event-words';
import type { EventStatus, ResolvedDate } from '../extraction';
import { isVerb } from '../grammar';
import type { Context } from '../measures/context';

const TO_COME = new Set(['schedule', 'plan', 'upcoming', 'forthcoming', 'next', 'future']);

export function statusOf(
  head: Token,
  verb: Token | undefined,
  date: ResolvedDate | undefined,
  { document }: Context,
): EventStatus {
  if ([...head.children, verb ?? head.head].some((token) => isVerb(token) && isCancelling(token))) return 'cancelled';
  const byDate = statusByDate(date, document.article.publishedOn);
  if (byDate) return byDate;
  if (isAhead(head) || head.children.some(({ lemma }) => TO_COME.has(lemma))) return 'scheduled';
  if (head.children.some(({ dep, tag, lemma }) => dep === 'acl' && tag === 'VBN' && holding.has(lemma))) return 'held';
  const clause = verb ?? (date || isPurpose(head) ? head.ancestors.find(isVerb) : undefined);
  return clause && directionOf(clause) === 'future' ? 'scheduled' : 'held';
}

/** "ahead of the summit". */
const isAhead = ({ dep, head }: Token): boolean => dep === 'pobj' && head.lemma === 'of' && head.head.lemma === 'ahead';

/** "travels to Lima for a meeting". */
const isPurpose = ({ dep, head }: Token): boolean =>
  dep === 'pobj' && head.lemma === 'for' && eventVerb(head.head) === 'visit';

/** "was cancelled", "was called off". */
export const isCancelling = (verb: Token): boolean =>
  cancelling.has(verb.lemma) ||
  (verb.lemma === 'call' && verb.children.some(({ dep, lemma }) => dep === 'prt' && lemma === 'off'));

/** On the day of publication itself the tense tells. */
function statusByDate(date: ResolvedDate | undefined, publishedOn: string | undefined): EventStatus | undefined {
  if (!date?.start || !date.end || !publishedOn) return undefined;
  if (date.start > publishedOn) return 'scheduled';
  return date.end < publishedOn ? 'held' : undefined;
}
