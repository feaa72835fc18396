/** Events that a verb names: "met in Vienna", "will travel to Tehran", "signed the accord". */
import type { Token } from '../../language/annotation';
import type { DateMention } from '../dates';
import type { EventKind, ResolvedDate } from '../extraction';
import type { Context } from '../measures/context';
import { agentsOf, conjuncts, modalsOf, objectsOf, prepositionalObjects } from '../measures/grammar';
import { attitudeOver } from '../proposals/governing';
import { dateOf } from './date';
import { eventOf, type FoundEvent, UNSURE } from './found';
import { eventVerb } from './lexicon';
import { type Where, whereOf } from './place';
import { statusOf } from './status';

export function eventOfVerb(verb: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const kind = eventVerb(verb);
  const date = kind && dateOf(verb, dates, context);
  if (!kind || isNotSo(verb, date)) return undefined;
  const agents = actorsOf(agentsOf(verb), context);
  const partners = actorsOf([...objectsOf(verb), ...prepositionalObjects(verb, ['with'])], context);
  const where = whereOf([verb], context);
  if (!fits(kind, verb, agents, partners, where)) return undefined;
  const participants = [...new Set(ALONE.has(kind) ? agents : [...agents, ...partners])];
  const status = statusOf(verb, verb, date, context);
  return eventOf({ kind, head: verb, span: clauseSpan(verb), participants, where, date, status });
}

/** Kinds in which what the verb acts upon takes no part. */
const ALONE = new Set<EventKind>(['visit', 'signing', 'vote']);

const actorsOf = (tokens: readonly Token[], { cast }: Context): string[] =>
  tokens.flatMap(conjuncts).flatMap((token) => cast.referenceAt(token.i).actors);

/** Possible, needed, wished for or denied. */
function isNotSo(verb: Token, date: ResolvedDate | undefined): boolean {
  const clauses = verb.dep === 'conj' ? [verb, verb.head] : [verb];
  if (clauses.some((clause) => modalsOf(clause).some((modal) => UNSURE.has(modal)))) return true;
  if (verb.children.some(({ dep }) => dep === 'neg') || isCondition(verb)) return true;
  const wished = attitudeOver(verb) !== undefined && !DECIDED.has(attitudeOver(verb)!.token.lemma);
  return !date && verb.tag === 'VB' && wished;
}

const DECIDED = new Set(['agree', 'plan', 'intend', 'schedule', 'decide']);
const isCondition = (verb: Token) => verb.dep === 'advcl' && verb.children.some(({ lemma }) => lemma === 'if');
/** Verbs of talking that may also be of a text or a person alone. */
const ABOUT = new Set(['discuss', 'talk', 'negotiate']);
const COUNT = /^\d+-\d+$/;

/** What a verb needs to be an event: a visit a place, a meeting two sides, a signing a text, a vote its count. */
function fits(
  kind: EventKind,
  verb: Token,
  agents: readonly string[],
  partners: readonly string[],
  where: Where | undefined,
): boolean {
  if (kind === 'vote')
    return (verb.lemma === 'vote' && agents.length > 0) || verb.subtree.some(({ text }) => COUNT.test(text));
  const subjects = agentsOf(verb);
  if (agents.length === 0 && !subjects.some(({ text }) => /^(we|i)$/i.test(text))) return false;
  if (kind === 'visit') return where !== undefined;
  if (kind === 'signing') return objectsOf(verb).length > 0;
  if (ABOUT.has(verb.lemma)) return agents.length > 1 || partners.length > 0 || where !== undefined;
  return (
    partners.length > 0 ||
    (agents.length > 1 && verb.lemma === 'meet') ||
    (where !== undefined && objectsOf(verb).length === 0)
  );
}

function clauseSpan(verb: Token) {
  const subject = verb.children.find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass');
  const complements = verb.children.filter(
    ({ dep, i }) => i > verb.i && ['dobj', 'prep', 'npadvmod', 'agent'].includes(dep),
  );
  const last = complements[complements.length - 1];
  return { start: (subject?.leftEdge ?? verb).start, end: (last?.rightEdge ?? verb).end };
}
