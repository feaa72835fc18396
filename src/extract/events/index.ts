/** Events that took place or are to: talks, calls, visits, summits, signings, votes, briefings. */
import type { Token } from '../../language/annotation';
import { type DateMention, resolved } from '../dates';
import { directionOf } from '../dates/direction';
import type { Event, EventKind, EventStatus, ResolvedDate } from '../extraction';
import type { Context } from '../measures/context';
import { agentsOf, conjuncts, isNoun, isVerb, modalsOf, objectsOf, prepositionalObjects } from '../measures/grammar';
import { nounPhrase, spanOf } from '../measures/phrase';
import { attitudeOver } from '../proposals/governing';
import { same } from './identity';
import { cancelling, eventNoun, eventVerb, holding } from './lexicon';
import { participantsOf } from './participants';
import { type Where, whereOf } from './place';

export interface FoundEvent extends Omit<Event, 'evidence' | 'id'> {
  readonly span: { readonly start: number; readonly end: number };
  readonly head: Token;
}

export function eventsIn(dates: readonly DateMention[], context: Context): FoundEvent[] {
  const all = context.tokens.flatMap((token) => readEvent(token, dates, context) ?? []);
  return all.reduce<FoundEvent[]>(
    (kept, event) => (kept.some((other) => same(other, event)) ? kept : [...kept, event]),
    [],
  );
}

const INSIDE = new Set(['compound', 'nmod', 'amod']);

function readEvent(token: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  if (INSIDE.has(token.dep) || context.cuedBy(token) !== undefined) return undefined;
  if (isNoun(token) && token.ent !== 'B-PERSON') return ofNoun(token, dates, context);
  return isVerb(token) ? ofVerb(token, dates, context) : undefined;
}

function ofNoun(noun: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const kind = eventNoun(noun);
  if (!kind) return undefined;
  const verb = holderOf(noun);
  const phrase = nounPhrase(noun);
  const date = dateOf([noun], dates, context) ?? (verb && dateOf([verb], dates, context));
  const where = whereOf([noun, ...participles(noun), ...(verb ? [verb] : [])], context);
  const participants = participantsOf(noun, verb, context);
  if (!isConcrete(noun, date, where, participants) || isHypothetical(noun, date)) return undefined;
  return event(kind, noun, spanOf(phrase), participants, where, date, statusOf(noun, verb, date, context));
}

const participles = (noun: Token) => noun.children.filter(({ dep }) => dep === 'acl' || dep === 'relcl');

/** "held talks", "talks were held", "talks will resume". */
function holderOf(noun: Token): Token | undefined {
  const verb = noun.head;
  if (
    isVerb(verb) &&
    (holding.has(verb.lemma) || cancelling.has(verb.lemma)) &&
    ['dobj', 'nsubjpass', 'nsubj'].includes(noun.dep)
  )
    return verb;
  return undefined;
}

/** Something of its own: with a day, a place or people, not talks in general. */
function isConcrete(
  noun: Token,
  date: ResolvedDate | undefined,
  where: Where | undefined,
  participants: readonly string[],
): boolean {
  if (date || where) return true;
  const singular = noun.tag === 'NN' || noun.tag === 'NNP';
  return (
    participants.length > 0 &&
    (singular || participants.length > 1 || noun.children.some(({ dep }) => dep === 'poss' || dep === 'det'))
  );
}

/** Called for, refused or possible, and without a day: a proposal and no event. */
function isHypothetical(noun: Token, date: ResolvedDate | undefined): boolean {
  if (date) return false;
  const verb = noun.head;
  return (
    attitudeOver(noun) !== undefined ||
    noun.children.some(({ text }) => /^(any|possible|potential|such|no)$/i.test(text)) ||
    (isVerb(verb) && modalsOf(verb).some((modal) => ['may', 'might', 'could', 'should', 'must'].includes(modal)))
  );
}

function ofVerb(verb: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const kind = eventVerb(verb);
  if (!kind || isNotSo(verb)) return undefined;
  const agents = agentsOf(verb).flatMap((agent) => context.cast.referenceAt(agent.i).actors);
  const partners = [...objectsOf(verb), ...prepositionalObjects(verb, ['with'])]
    .flatMap(conjuncts)
    .flatMap((object) => context.cast.referenceAt(object.i).actors);
  const where = whereOf([verb], context);
  const date = dateOf([verb], dates, context);
  if (!fits(kind, verb, agents, partners, where)) return undefined;
  const participants = kind === 'visit' || kind === 'signing' || kind === 'vote' ? agents : [...agents, ...partners];
  return event(
    kind,
    verb,
    clauseSpan(verb),
    [...new Set(participants)],
    where,
    date,
    statusOf(verb, verb, date, context),
  );
}

function isNotSo(verb: Token): boolean {
  const hypothetical = modalsOf(verb).some((modal) =>
    ['may', 'might', 'could', 'should', 'must', 'can'].includes(modal),
  );
  return (
    hypothetical ||
    verb.children.some(({ dep }) => dep === 'neg') ||
    (verb.dep === 'advcl' && verb.children.some(({ lemma }) => lemma === 'if'))
  );
}

/** What a verb needs to be an event: a visit a place, a meeting two sides, a signing a text. */
function fits(
  kind: EventKind,
  verb: Token,
  agents: readonly string[],
  partners: readonly string[],
  where: Where | undefined,
): boolean {
  if (agents.length === 0) return false;
  if (kind === 'visit') return where !== undefined;
  if (kind === 'signing') return objectsOf(verb).length > 0;
  if (kind === 'vote')
    return verb.lemma === 'vote' || verb.children.some(({ dep, text }) => dep === 'prep' && /\d/.test(text));
  return (
    partners.length > 0 ||
    (agents.length > 1 && verb.lemma === 'meet') ||
    (where !== undefined && objectsOf(verb).length === 0)
  );
}

function clauseSpan(verb: Token) {
  const agents = verb.children.filter(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass');
  const last = verb.children
    .filter(({ dep, i }) => i > verb.i && ['dobj', 'prep', 'npadvmod', 'agent'].includes(dep))
    .pop();
  return { start: (agents[0]?.leftEdge ?? verb).start, end: (last?.rightEdge ?? verb).end };
}

function dateOf(
  heads: readonly Token[],
  dates: readonly DateMention[],
  { document }: Context,
): ResolvedDate | undefined {
  const found = dates.find(({ token }) => heads.some((head) => hangsOn(token, head)));
  return found && resolved(found, document);
}

/** Directly, by a preposition, or through a participle ("talks held on Monday"). */
function hangsOn(token: Token, head: Token): boolean {
  for (const above of token.ancestors.slice(0, 5)) {
    if (above === head) return true;
    if (isVerb(above) && !(above.dep === 'acl' || above.dep === 'relcl')) return false;
    if (isNoun(above) && above.dep === 'dobj') return false;
  }
  return false;
}

function statusOf(
  head: Token,
  verb: Token | undefined,
  date: ResolvedDate | undefined,
  { document }: Context,
): EventStatus {
  const above = [head, ...head.children, ...(verb ? [verb] : []), head.head];
  if (above.some((token) => isVerb(token) && cancelling.has(token.lemma))) return 'cancelled';
  const { publishedOn } = document.article;
  if (date?.start && publishedOn && date.precision === 'day' && date.start !== publishedOn)
    return date.start > publishedOn ? 'scheduled' : 'held';
  const clause = verb ?? head.ancestors.find(isVerb);
  const said = head.children.some(({ lemma }) =>
    ['schedule', 'plan', 'upcoming', 'forthcoming', 'next', 'future'].includes(lemma),
  );
  if (said) return 'scheduled';
  return clause && (isVerb(head) || verb || date) && directionOf(clause) === 'future' ? 'scheduled' : 'held';
}

function event(
  kind: EventKind,
  head: Token,
  span: FoundEvent['span'],
  participants: readonly string[],
  where: Where | undefined,
  date: ResolvedDate | undefined,
  status: EventStatus,
): FoundEvent {
  return {
    kind,
    participants,
    place: where?.place ?? null,
    state: where?.state ?? null,
    date: date?.start ?? null,
    ...(date ? { dateDetail: date } : {}),
    status,
    span,
    head,
  };
}
