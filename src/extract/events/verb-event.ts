/** Events that a verb names: "met in Vienna", "will travel to Tehran", "signed the accord". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { DateMention } from '../dates';
import { debating, eventVerb, gathered } from '../event-words';
import type { EventKind, ResolvedDate } from '../extraction';
import {
  agentsOf,
  conjuncts,
  isInfinitive,
  isNegated,
  isNoun,
  isPronoun,
  modalsOf,
  objectsOf,
  prepositionalObjects,
} from '../grammar';
import type { Context } from '../measures/context';
import { arranging, people } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { dateOf } from './date';
import { eventOf, type FoundEvent, UNSURE } from './found';
import { type Where, whereOf, whereWithin } from './place';
import { statusOf } from './status';
import { isUnreal } from './unreal';

export function eventOfVerb(verb: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const kind = kindOf(verb, context);
  const date = kind && dayOf(verb, dates, context);
  if (!kind || isNotSo(verb, date) || (!date && isHabitual(verb))) return undefined;
  const where = whereOf([verb], context) ?? whereWithin(verb, context);
  const subjects = agentsOf(verb);
  const sides: Sides = {
    subjects,
    agents: actorsOf(subjects, context),
    partners: actorsOf(partnersOf(verb), context),
    where,
    dated: date !== undefined,
  };
  if (!fits(kind, verb, sides)) return undefined;
  const participants = [...new Set(ALONE.has(kind) ? sides.agents : [...sides.agents, ...sides.partners])];
  const status = statusOf(verb, verb, date, context);
  return eventOf({ kind, head: verb, span: clauseSpan(verb), participants, where, date, status });
}

/** Its own day, or that of the journey made for it: "flew to Lima on Monday to meet the minister". */
const dayOf = (verb: Token, dates: readonly DateMention[], context: Context): ResolvedDate | undefined =>
  dateOf(verb, dates, context) ?? (isAim(verb) ? dateOf(verb.head, dates, context) : undefined);

const isAim = (verb: Token): boolean =>
  verb.dep === 'advcl' && isInfinitive(verb) && eventVerb(verb.head) === 'visit' && eventVerb(verb) === 'talks';

/** "often meets", "meets whoever asks": no occasion of its own. */
const isHabitual = (verb: Token): boolean =>
  verb.lemma !== 'be' && ['VBZ', 'VBP'].includes(verb.tag) && !verb.children.some(({ dep }) => dep === 'aux');

/** "spoke by telephone", in a readout of a call also without that: a call; else talks. */
function kindOf(verb: Token, { document }: Context): EventKind | undefined {
  if (isPresence(verb)) return 'visit';
  const kind = eventVerb(verb);
  if (TOGETHER.has(verb.lemma) && agentsOf(verb).some(areLeaders)) return 'summit';
  if (verb.lemma === 'host' && objectsOf(verb).some(areLeaders)) return 'summit';
  if (verb.lemma !== 'speak') return kind;
  const byPhone = verb.subtree.some(({ lemma }) => PHONE.test(lemma)) || /\b(?:call|phone)\b/i.test(titleOf(document));
  return byPhone ? 'call' : kind;
}

/** "EU leaders meet on Friday": those of a bloc or region, where "the two leaders met" is no more than talks. */
const areLeaders = ({ lemma, tag, children }: Token): boolean =>
  lemma === 'leader' &&
  tag === 'NNS' &&
  children.some((child) => isBloc(child) || (child.lemma === 'of' && child.children.some(areStates))) &&
  !children.some(({ dep }) => dep === 'nummod');

const isBloc = ({ dep, ent }: Token): boolean =>
  ['compound', 'amod', 'nmod', 'poss'].includes(dep) && /ORG|NORP|LOC|GPE/.test(ent);

/** "leaders of the six Balkan countries". */
const areStates = ({ lemma, tag }: Token): boolean =>
  tag === 'NNS' && ['country', 'nation', 'state', 'member', 'power'].includes(lemma);

const PHONE = /^(?:phone|telephone|video|videoconference)$/i;
const titleOf = ({ article, leftOut }: Context['document']): string =>
  article.title ?? leftOut.find(({ kind }) => kind === 'title')?.text ?? '';

/** "the envoy, who is in London". */
const isPresence = (verb: Token): boolean =>
  verb.lemma === 'be' &&
  ['VBZ', 'VBP', 'VBD'].includes(verb.tag) &&
  verb.dep === 'relcl' &&
  prepositionalObjects(verb, ['in']).length > 0;

const partnersOf = (verb: Token): Token[] => [
  ...objectsOf(verb),
  ...prepositionalObjects(verb, verb.lemma === 'speak' ? ['with', 'to'] : ['with']),
];

/** Kinds in which what the verb acts upon takes no part. */
const ALONE = new Set<EventKind>(['visit', 'signing', 'vote']);

const actorsOf = (tokens: readonly Token[], { cast }: Context): string[] =>
  flatMap(flatMap(tokens, conjuncts), (token) => cast.referenceAt(token.i).actors);

/** Possible, needed, wished for or denied. */
function isNotSo(verb: Token, date: ResolvedDate | undefined): boolean {
  const clauses = verb.dep === 'conj' ? [verb, verb.head] : [verb];
  if (clauses.some((clause) => modalsOf(clause).some((modal) => UNSURE.has(modal)))) return true;
  if ([...agentsOf(verb), ...partnersOf(verb)].some(isAnyone)) return true;
  if (isNegated(verb) || isUnreal(verb, date !== undefined)) return true;
  if (!isInfinitive(verb) || isArranged(verb)) return false;
  return !date || (debating.has(verb.lemma) && isEventVerb(verb.head));
}

/** "any candidate": nobody in particular. */
const isAnyone = ({ children }: Token): boolean => children.some(({ lemma, dep }) => dep === 'det' && lemma === 'any');

/** "met to discuss" is one event. */
const isEventVerb = (verb: Token) => eventVerb(verb) !== undefined;

/** "is to meet", "agreed to meet". */
const isArranged = (verb: Token): boolean =>
  verb.head.lemma === 'be' || arranging.has(verb.head.lemma) || (isAim(verb) && !isNotSo(verb.head, undefined));
/** Verbs that several do together, with nobody named beside them. */
const TOGETHER = new Set(['meet', 'gather', 'convene', 'reconvene', 'confer', 'huddle', 'sit']);
/** Verbs whose object comes to see the subject. */
const WELCOMING = new Set(['host', 'receive']);
const COUNT = /\b\d+\s?(?:-|–|to)\s?\d+\b/;
const PRESS = /^(?:reporter|journalist|newspaper|media|press|agency|television|tv|radio|parliament|audience|crowd)$/i;

interface Sides {
  readonly subjects: readonly Token[];
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly where: Where | undefined;
  readonly dated: boolean;
}

/** What a verb needs to be an event: a visit a place, a meeting two sides, a signing a text, a vote its count. */
function fits(kind: EventKind, verb: Token, sides: Sides): boolean {
  const { agents, where } = sides;
  if (kind === 'vote') return (verb.lemma === 'vote' && agents.length > 0) || COUNT.test(wordsOf(verb));
  if (agents.length === 0 && !sides.subjects.some(kind === 'visit' ? isTraveller : isSomebody)) return false;
  if (kind === 'visit') return where !== undefined && (!GOING.has(verb.lemma) || isGoingTo(verb, where));
  if (kind === 'signing') return objectsOf(verb).some((object) => !UNSIGNED.has(meant(object, verb).lemma));
  return isMeeting(verb, sides);
}

/** "maize would travel by rail": whoever goes somewhere is a person. */
const isTraveller = (token: Token): boolean =>
  isPronoun(token) ||
  people.has(lemmaOf(token)) ||
  gathered.has(token.lemma) ||
  /PERSON|NORP/.test(token.ent) ||
  isPeopleOf(token);

const isPeopleOf = ({ children }: Token): boolean =>
  children.some(({ dep, ent }) => ['poss', 'compound', 'amod'].includes(dep) && /PERSON|NORP/.test(ent));

/** Verbs that mean a journey only with where it leads to: "headed to Oslo", but "heads the mission in Oslo". */
const GOING = new Set(['go', 'head', 'land', 'fly', 'pass', 'lobby', 'stop']);
const isGoingTo = (verb: Token, where: Where): boolean =>
  (where.place !== null || verb.lemma !== 'go') && objectsOf(verb).length === 0;

/** "lists that both have signed": the noun, not the pronoun. */
const meant = (object: Token, verb: Token): Token =>
  verb.dep === 'relcl' && /^(that|which)$/i.test(object.text) ? verb.head : object;

/** What is signed without an occasion. */
const UNSIGNED = new Set(['list', 'letter', 'statement', 'name', 'cheque', 'check', 'book']);

function isMeeting(verb: Token, { subjects, agents, partners, where, dated }: Sides): boolean {
  const beside = partnersOf(verb);
  if (verb.lemma === 'sit' && !verb.children.some(({ lemma }) => lemma === 'down')) return false;
  if (verb.lemma === 'speak') return beside.some(isPerson) && (dated || partners.length > 0);
  if (verb.lemma === 'host' && beside.some(areLeaders)) return dated || where !== undefined;
  if (WELCOMING.has(verb.lemma))
    return objectsOf(verb).some((one) => one.tag !== 'NNS' && isPerson(one) && isSide(one, partners));
  if (debating.has(verb.lemma)) return agents.length > 1 || partners.length > 0 || where !== undefined || isTimed(verb);
  if (beside.some((one) => isSomebody(one) && isSide(one, partners))) return true;
  const several =
    agents.length > 1 ||
    subjects.length > 1 ||
    subjects.some(({ tag, text }) => tag === 'NNS' || /^(?:we|they)$/i.test(text));
  const isPlaced = dated || where !== undefined;
  // "The council meets on Monday": of nobody beside it, a body.
  return TOGETHER.has(verb.lemma) && (several || beside.length === 0) && (isPlaced || agents.length > 1);
}

/** A noun or a pronoun of persons, no time or number. */
const isSomebody = (token: Token): boolean =>
  (isNoun(token) && !/DATE|TIME|CARDINAL|MONEY/.test(token.ent)) ||
  /^(?:we|i|he|she|they|him|her|them|us|me)$/i.test(token.text);
const isPerson = (token: Token): boolean =>
  isSomebody(token) && !PRESS.test(token.lemma) && !/ORG|FAC|LOC/.test(token.ent);
/** An actor, a noun of persons, or what names one: "met resistance" and "meets a need" are no meetings. */
const isSide = (one: Token, partners: readonly string[]): boolean =>
  partners.length > 0 ||
  isPronoun(one) ||
  people.has(lemmaOf(one)) ||
  one.subtree.some(({ ent }) => /PERSON|NORP/.test(ent));
/** "talked for two hours". */
const isTimed = (verb: Token): boolean => prepositionalObjects(verb, ['for']).some(({ ent }) => /TIME|DATE/.test(ent));

const wordsOf = (verb: Token): string =>
  verb.subtree
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([-–]) /g, '$1');

export function clauseSpan(verb: Token) {
  const subject = verb.children.find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass');
  const complements = verb.children.filter(
    ({ dep, i }) => i > verb.i && ['dobj', 'prep', 'npadvmod', 'agent'].includes(dep),
  );
  const last = complements[complements.length - 1];
  return { start: (subject?.leftEdge ?? verb).start, end: (last?.rightEdge ?? verb).end };
}
