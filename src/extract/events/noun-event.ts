/** Events that a noun names: "talks in Geneva on Monday", "his visit", "a news conference". */
import type { Token } from '../../language/annotation';
import { type DateMention, resolved } from '../dates';
import { eventNoun, eventVerb, holding, placed } from '../event-words';
import type { EventKind, ResolvedDate } from '../extraction';
import { isInfinitive, isNegated, isVerb, modalsOf } from '../grammar';
import type { Context } from '../measures/context';
import { nounPhrase, spanOf } from '../measures/phrase';
import { attitudeOver } from '../proposals/governing';
import { dateOf } from './date';
import { eventOf, type FoundEvent, UNSURE } from './found';
import { absenteesOf, participantsOf } from './participants';
import { type Where, whereOf, whereWithin } from './place';
import { isCancelling, statusOf } from './status';
import { isUnreal } from './unreal';

export function eventOfNoun(noun: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const kind = eventNoun(noun);
  if (!kind || isAppeal(noun)) return undefined;
  const holder = holderOf(noun);
  const holders = holder ? [holder, ...holder.children.filter(({ dep }) => dep === 'xcomp')] : [];
  const phrase = nounPhrase(noun).filter(({ tag, i }) => tag !== 'POS' || i < noun.i);
  const date =
    dateOf(noun, dates, context) ??
    dateBehind(phrase, dates, context) ??
    holders.map((one) => dateOf(one, dates, context)).find((one) => one !== undefined);
  const where = whereOf([noun, ...participles(noun), ...holders], context) ?? whereWithin(noun, context);
  if (placed.has(noun.lemma) && !where) return undefined;
  const named = participantsOf(noun, holder, context);
  if (!(isToldOf(noun, holder) || isConcrete(kind, noun, date, where, named)) || isHypothetical(noun, date, holder))
    return undefined;
  const absent = absenteesOf(holder, context);
  const participants = named.filter((id) => !absent.includes(id));
  const status = statusOf(noun, holder, date, context);
  return eventOf({ kind, head: noun, span: spanOf(phrase), participants, absent, where, date, status });
}

const participles = (noun: Token) => noun.children.filter(({ dep }) => dep === 'acl' || dep === 'relcl');

/** "held talks", "talks were held", "talks will resume". */
function holderOf(noun: Token): Token | undefined {
  const verb = noun.head;
  // "Talks resume in Doha": the tagger takes "resume" for a noun.
  const isPredicate = isVerb(verb) || noun.dep === 'nsubj';
  const holds = isPredicate && (holding.has(verb.lemma) || isCancelling(verb));
  return holds && ['dobj', 'nsubjpass', 'nsubj'].includes(noun.dep) ? verb : undefined;
}

/** "a call for restraint", "a call to disarm", "a call echoed by Peru": what somebody asks for. */
const isAppeal = (noun: Token): boolean =>
  noun.lemma === 'call' &&
  noun.children.some(
    ({ dep, lemma, i }) =>
      i > noun.i && (dep === 'acl' || dep === 'relcl' || (dep === 'prep' && ['for', 'to'].includes(lemma))),
  );

/** Kinds that are an occasion of their own without more. */
const OCCASIONS = new Set<EventKind>(['briefing', 'summit', 'other']);

/** Something of its own: with a day, a place or people, not talks in general. */
function isConcrete(
  kind: EventKind,
  noun: Token,
  date: ResolvedDate | undefined,
  where: Where | undefined,
  participants: readonly string[],
): boolean {
  if (date || where || isOneOf(noun)) return true;
  if (kind === 'vote')
    return (noun.subtree.some(({ ent }) => ent.endsWith('CARDINAL')) && !isCountOf(noun)) || isCounted(noun);
  const determined = noun.children.some(({ dep }) => dep === 'poss' || dep === 'det');
  if (OCCASIONS.has(kind)) return determined;
  const singular = noun.tag === 'NN' || noun.tag === 'NNP';
  return participants.length > 0 && (singular || participants.length > 1 || determined);
}

/** "Talks were continuing", "said after a meeting": something that goes on, or during which something happened. */
const isToldOf = (noun: Token, holder: Token | undefined): boolean =>
  holder === undefined ? isOccasionOf(noun) : noun.dep !== 'dobj' && isActual(holder);

/** Said of now or then, and so. */
const isActual = (verb: Token): boolean =>
  modalsOf(verb).length === 0 && !isInfinitive(verb) && !isNegated(verb) && verb.dep !== 'acl' && verb.dep !== 'relcl';

/** "The vote was 14-0". */
const isCounted = ({ dep, head }: Token): boolean =>
  dep === 'nsubj' &&
  head.lemma === 'be' &&
  head.children.some((child) => child.i > head.i && /^\d+\s?[-–]\s?\d+|^\d+$/.test(child.text));

/** "ratified it by 61 votes": the count of what the verb tells. */
const isCountOf = ({ dep, head }: Token): boolean =>
  dep === 'pobj' && head.lemma === 'by' && eventVerb(head.head) !== undefined;

const OCCASIONAL = new Set(['after', 'during', 'following', 'before', 'at', 'in', 'into', 'outside']);

/** When or where a past act took place. */
const isOccasionOf = ({ dep, head }: Token): boolean =>
  dep === 'pobj' && OCCASIONAL.has(head.lemma.toLowerCase()) && head.head.tag === 'VBD' && !isNegated(head.head);

const SERIAL = /^(?:last|latest|first|second|third|fourth|fifth|previous|recent|earlier)$/i;
const STRETCH = new Set(['hour', 'day', 'week', 'month', 'round', 'series', 'minute']);

/** "three hours of talks", "the last round of negotiations": talks that took place. */
function isOneOf(noun: Token): boolean {
  const whole = noun.head.head;
  const inStretch = noun.dep === 'pobj' && noun.head.lemma === 'of' && STRETCH.has(whole.lemma);
  if (inStretch) return whole.children.some(({ tag, text }) => tag === 'CD' || SERIAL.test(text));
  return noun.lemma === 'round' && noun.children.some(({ text }) => SERIAL.test(text));
}

/** Called for, refused or possible, and without a day: a proposal and no event. */
function isHypothetical(noun: Token, date: ResolvedDate | undefined, holder: Token | undefined): boolean {
  const clause = holder ?? noun.ancestors.find(isVerb) ?? noun.head;
  if (holder && isCancelling(holder)) return false;
  if (isAvoided(noun, clause) || (holder && isUnreal(holder, date !== undefined))) return true;
  if (modalsOf(clause).some((modal) => UNSURE.has(modal)) && (clause === noun.head || !date)) return true;
  if (date) return false;
  const open = noun.children.some(({ text }) => /^(any|possible|potential|such|no)$/i.test(text));
  return open || attitudeOver(noun) !== undefined;
}

/** "did not hold talks", "stopped short of a signature", "left without a meeting". */
function isAvoided(noun: Token, clause: Token): boolean {
  const [above, over] = [noun.head, noun.head.head];
  const around = noun.dep === 'pobj' ? [above, over] : [above, over, over.head];
  if (around.some(({ lemma }) => lemma === 'without' || lemma === 'short')) return true;
  return noun.head === clause && ['hold', 'have', 'conduct'].includes(clause.lemma) && isNegated(clause);
}

/** Characters between the phrase and a date behind it: room for a preposition. */
const ADJACENT = 4;

/** "more talks with Ankara later this month": right behind the phrase, whatever it hangs on. */
function dateBehind(
  phrase: readonly Token[],
  dates: readonly DateMention[],
  { document }: Context,
): ResolvedDate | undefined {
  const last = phrase[phrase.length - 1]!;
  const behind = ({ expression: { start }, token }: DateMention) =>
    token.sentence === last.sentence && start >= last.end && start - last.end <= ADJACENT;
  const found = dates.find(behind);
  return found && resolved(found, document);
}
