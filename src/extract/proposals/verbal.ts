/** Verb phrases that name a course of action: what somebody is asked, offers, agrees or refuses to do. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act, ProposalKind, Stance } from '../extraction';
import {
  agentsOf,
  childrenWith,
  FUTURE,
  isInfinitive,
  isNecessary,
  isNegated,
  isNoun,
  isPassive,
  isToCome,
  isVerb,
  modalsOf,
  objectsOf,
  prepositionalObjects,
} from '../grammar';
import { type Attitude, attitudeOf } from '../measures/attitude';
import { afterwards } from '../measures/attitudes';
import type { Context } from '../measures/context';
import { doingAway, goals, leavingOffice, procedural, putting, stative } from '../measures/lexicon';
import { courseOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { isAskedAbout, isAskedOutright } from './asked-about';
import type { Candidate } from './candidate';
import { conditionAround, isCondition } from './conditions';
import { isConsequence } from './consequences';
import { isAskedOfAnother, listedAfter } from './gapped';
import { gerundBefore, gerundCandidate } from './gerunds';
import { AGREEING, attitudeOver, isCarrier } from './governing';
import { isGathering, kindOf, kindOfObject, kindOfVerb, leavingSubjects, undergoersOf } from './kinds';
import { ASKING, isVague } from './nominal';
import { isProvision } from './of-texts';
import { isOnOne } from './one-again';
import {
  DEPARTURE,
  isHeldOut,
  isHinted,
  isIdiom,
  isLeaveToSpeak,
  isMeetingRefused,
  isReferral,
  isTelling,
  isToResign,
  withSubject,
} from './special-courses';
import { isSupervised } from './supervised';
import { comesAbout, isUnderDeal } from './under-deal';

const UNDER_DEAL = 'provision of a deal';

export function verbalCandidates(context: Context, nominals: ReadonlySet<number>): Candidate[] {
  return flatMap(context.tokens.filter(isVerb), (verb) => {
    if (context.cuedBy(verb) !== undefined) return [];
    const gerund = gerundBefore(verb, context);
    if (gerund) return [gerundCandidate(verb, gerund)];
    const rule = ruleFor(verb, context, nominals);
    if (!rule) return [];
    const opens = rule !== 'measure carried out';
    const withWhom =
      rule === DEPARTURE ||
      isAskedForIt(verb, context) ||
      (rule === UNDER_DEAL && comesAbout(verb)) ||
      (objectsOf(verb).length === 0 && leavingSubjects(verb).length > 0);
    const span = withWhom ? withSubject(verb) : courseOf(verb);
    return [{ head: verb, span, form: 'clause', kind: kindIn(verb), rule, opens }];
  });
}

/** What two sides agree to do is an agreement, where it is nothing more special. */
function kindIn(verb: Token): ProposalKind {
  const attitude = attitudeOver(verb);
  const named = kindOf(verb);
  if (named) return named;
  if (isSupervised(verb)) return 'monitoring';
  if (leavingOffice.has(verb.lemma) && isBare(verb)) return 'political-transition';
  return kindOfObject(verb) ?? (attitude && AGREEING.has(attitude.token.lemma) ? 'agreement' : 'other');
}

function ruleFor(verb: Token, context: Context, nominals: ReadonlySet<number>): string | undefined {
  const framed = kindOfVerb(verb) !== undefined;
  const attitude = attitudeOver(verb);
  const governed = attitude !== undefined && isGoverned(verb, attitude, framed || kindOf(verb) !== undefined);
  if (
    verb.dep === 'conj' &&
    !framed &&
    !listedAfter(verb) &&
    !isAlternative(verb) &&
    attitude &&
    isVerb(verb.head) &&
    !kindOfVerb(verb.head)
  )
    return undefined;
  if (isLeaveToSpeak(verb) || isOfPronoun(verb) || isOnOne(verb)) return undefined;
  if (attitude?.token === verb.head && isConsequence(attitude)) return undefined;
  if (isBare(verb) && isToResign(verb, context)) return DEPARTURE;
  if (isMeetingRefused(verb, context)) return 'meeting refused';
  if (isAskedOutright(verb, framed, context)) return 'action asked about';
  if (isSupervised(verb)) return 'supervision of what is proposed';
  if (isUnderDeal(verb)) return UNDER_DEAL;
  if (!framed && kindOf(verb) === undefined && isBare(verb) && !isAskedForIt(verb, context)) return undefined;
  if (
    !framed &&
    (isOrdinary(verb, governed, attitude?.stance) ||
      isGoal(verb) ||
      isTelling(verb) ||
      isIdiom(verb) ||
      (!isTalking(verb) && carriesMeasure(verb, nominals)))
  )
    return undefined;
  if (verb.dep === 'amod' || (verb.dep === 'acl' && verb.tag === 'VBN') || verb.previous?.text === '-')
    return undefined;
  if (governed) return 'clause under an attitude';
  if (isProvision(verb)) return 'what a text would do';
  if (isHeldOut(verb)) return 'prospect held out';
  if (isHinted(verb, context)) return 'action hinted at';
  if (isAskedFor(verb, context) || isAskedOfAnother(verb) || isListed(verb, context)) return 'clause asked for';
  if (isPromised(verb, context)) return 'action promised';
  if (isDemanded(verb, framed, context) && !isSaidOf(verb, framed, nominals)) return 'action called necessary';
  if (isBargainedFor(verb, context)) return 'action made a condition';
  if (isAskedAbout(verb, framed, context)) return 'action asked about';
  if (verb.dep === 'csubj' && verb.tag === 'VBG' && context.statementsAt(verb).length > 0) return 'action judged';
  if (!framed || undergoersOf(verb).length + leavingSubjects(verb).length === 0) return undefined;
  if (isProspective(verb)) return 'measure not yet carried out';
  return agentsOf(verb).length > 0 && !isEnteredInto(verb, nominals) ? 'measure carried out' : undefined;
}

/** "hand him over or expel him to Peru": either of which is asked for. */
const isAlternative = ({ head }: Token): boolean =>
  head.children.some(({ dep, lemma }) => dep === 'cc' && lemma === 'or');

/** Talking is a course of action only where somebody agrees, refuses or wants to talk; meeting, where it is proposed. */
function isOrdinary(verb: Token, governed: boolean, stance: Stance | undefined): boolean {
  if (!procedural.has(lemmaOf(verb))) return false;
  if (isGathering(verb)) return stance !== 'proposes' && !(isWished(stance) && governed && verb.dep === 'xcomp');
  return !(governed && kindOf(verb) === 'peace-talks' && verb.dep === 'xcomp');
}

/** "wants it adopted": what "it" stands for is the proposal, where it is taken a stance on; "wants it drained" is not. */
const isOfPronoun = (verb: Token): boolean =>
  verb.tag === 'VBN' &&
  verb.dep === 'ccomp' &&
  attitudeOf(verb) !== undefined &&
  childrenWith(verb, 'nsubj').some(({ text }) => /^(it|this)$/i.test(text)) &&
  childrenWith(verb, 'aux', 'auxpass', 'mark').length === 0;

/** "willing to meet him", "refuses to sit down with them"; those who agree to meet have it arranged. */
const isWished = (stance: Stance | undefined): boolean => stance === 'supports' || stance === 'opposes';

/** "to act", "to help us", "go further": says of nothing what is to be done to it. */
const isBare = (verb: Token): boolean =>
  ![...undergoersOf(verb), ...prepositionalObjects(verb), ...childrenWith(verb, 'xcomp', 'ccomp', 'pobj')].some(
    (one) =>
      (isVerb(one) && !isLetGo(one)) || ((isNoun(one) || one.ent.endsWith('MONEY')) && !/DATE|TIME/.test(one.ent)),
  );

/** "to end the conflict", "to resolve the dispute", "to take all necessary measures": what everybody wants. */
const isGoal = (verb: Token) =>
  !isReferral(verb) &&
  [...objectsOf(verb), ...prepositionalObjects(verb, ['with'])].some(
    (object) => goals.has(lemmaOf(object)) || isVague(object),
  );

/** "let them pass": says of nobody by name what they may do. */
const isLetGo = (verb: Token): boolean =>
  verb.dep === 'ccomp' &&
  verb.head.lemma === 'let' &&
  agentsOf(verb).every(({ pos }) => pos === 'PRON') &&
  kindOfVerb(verb) === undefined &&
  isBare(verb);

function isGoverned(verb: Token, attitude: Attitude, named: boolean): boolean {
  if (afterwards.has(attitude.token.lemma) || isPast(verb) || isConsequence(attitude)) return false;
  if (verb.dep === 'ccomp' && isFiniteClause(verb) && !isPut(verb, attitude)) return false;
  if (isWeighed(verb, attitude)) return true;
  return attitude.stance !== 'neutral' && (named || attitude.stance !== 'uncommitted');
}

/** "will debate whether to send monitors", "looks into setting prices": a course that somebody deliberates on. */
const isWeighed = (verb: Token, { stance }: Attitude) =>
  (stance === 'uncommitted' && verb.tag === 'VBG') ||
  (isInfinitive(verb) && verb.children.some(({ lemma }) => lemma === 'whether'));

/** "agreed that it will fail" is an opinion; "demanded that they leave" is a demand. */
const isPut = (verb: Token, { token }: Attitude) => putting.has(token.lemma) && !isPast(verb) && !isToCome(verb);

/** "demanded that they set a date": a subjunctive that looks like a past is none. */
const isPast = (verb: Token) => verb.tag === 'VBD' && verb.text.toLowerCase() !== verb.lemma;

const isFiniteClause = (verb: Token) =>
  ['VBZ', 'VBP', 'VBD'].includes(verb.tag) ||
  modalsOf(verb).length > 0 ||
  childrenWith(verb, 'aux', 'auxpass').some(({ tag }) => ['VBZ', 'VBP', 'VBD'].includes(tag));

const isTalking = (verb: Token) => kindOf(verb) === 'peace-talks';

/** "support the truce": the truce is the proposal. */
const carriesMeasure = (verb: Token, nominals: ReadonlySet<number>) =>
  [...objectsOf(verb), ...(isCarrier(verb) ? prepositionalObjects(verb) : [])].some(({ i }) => nominals.has(i)) ||
  (attitudeOf(verb)?.stance === 'opposes' && !doingAway.has(verb.lemma));

/** "ratified the treaty": the treaty is the proposal. */
const isEnteredInto = (verb: Token, nominals: ReadonlySet<number>): boolean =>
  attitudeOf(verb)?.stance === 'accepts' && objectsOf(verb).some(({ i }) => nominals.has(i));

/** Acts whose infinitive says what is to be done. */
const OFFERING: readonly Act[] = [...ASKING, 'promise', 'warn', 'reject'];

/** The clause that the cue of a request, promise or threat governs, whatever its verb. */
function isAskedFor(verb: Token, { cuedBy, statements, statementsAt }: Context): boolean {
  const cue = cuedBy(verb.head);
  return (
    cue !== undefined &&
    !isImperativeOfLetting(verb) &&
    !(statements[cue]!.act === 'warn' && isReducedRelative(verb)) &&
    OFFERING.includes(statements[cue]!.act) &&
    statementsAt(verb)[0] === cue &&
    !isFiniteClause(verb)
  );
}

/** "to honour it, to halt the fire and to free the men". */
function isListed(verb: Token, context: Context): boolean {
  const first = listedAfter(verb) ?? (isAlternative(verb) && verb.dep === 'conj' ? verb.head : undefined);
  return first !== undefined && isAskedFor(first, context);
}

/** "warned that papers drawn up abroad seldom last": which papers. */
const isReducedRelative = (verb: Token): boolean =>
  verb.tag === 'VBN' && childrenWith(verb, 'aux', 'auxpass').length === 0;

/** "pleaded for it to be reopened": what was named before is to have it done. */
const isAskedForIt = (verb: Token, context: Context): boolean =>
  isPassive(verb) &&
  isInfinitive(verb) &&
  childrenWith(verb, 'nsubjpass').some(({ text }) => /^(it|them)$/i.test(text)) &&
  isAskedFor(verb, context);

/** "recognition should not be tied to this": the measure is the subject, and this is said of it. */
const isSaidOf = (verb: Token, framed: boolean, nominals: ReadonlySet<number>): boolean =>
  !framed &&
  attitudeOf(verb) === undefined &&
  objectsOf(verb).some(({ i, dep }) => dep === 'nsubjpass' && nominals.has(i));

/** "Let the Council send its engineers": the sending is what is asked for. */
const isImperativeOfLetting = (verb: Token): boolean => verb.lemma === 'let' && !isInfinitive(verb);

/** Its modals, or those of the verb that it is coordinated with. */
const modalsWith = (verb: Token): string[] => {
  const own = modalsOf(verb);
  return own.length === 0 && verb.dep === 'conj' && isVerb(verb.head) ? modalsWith(verb.head) : own;
};

/** What the speaker announces, offers or threatens to do. */
function isPromised(verb: Token, { statementsAt, statements, cast }: Context): boolean {
  const [inner] = statementsAt(verb);
  if (inner === undefined || isNegated(verb) || !modalsWith(verb).some((modal) => FUTURE.has(modal))) return false;
  const agents = agentsOf(verb);
  if (statements[inner]!.act === 'promise') return agents.length > 0;
  const named = agents.some(({ i, text }) => cast.referenceAt(i).actors.length > 0 || /^we$/i.test(text));
  return named && statements[inner]!.act === 'warn';
}

/** "the United States needs to lift its embargo", "a truce must be monitored": a demand in the form of a need. */
function isDemanded(verb: Token, framed: boolean, context: Context): boolean {
  const needs = isNecessary(verb) || (verb.dep === 'conj' && isVerb(verb.head) && isNecessary(verb.head));
  if (context.statementsAt(verb).length === 0) return false;
  if (isLet(verb)) return true;
  if (!needs) return false;
  const others = agentsOf(verb).filter(({ text }) => !/^(we|i)$/i.test(text));
  return framed || isPassive(verb) || others.some((agent) => context.cast.referenceAt(agent.i).actors.length > 0);
}

/** "Let the Council send its engineers": asked of somebody by name in the imperative; "let everyone know" only tells, "let them try" is a challenge. */
const isLet = (verb: Token) =>
  !stative.has(lemmaOf(verb)) &&
  verb.dep === 'ccomp' &&
  verb.head.lemma === 'let' &&
  verb.head.tag === 'VB' &&
  agentsOf(verb).some(isNoun) &&
  agentsOf(verb.head).length === 0 &&
  modalsOf(verb.head).length === 0;

/** "would sign if the fees were dropped", "will stay away unless Peru opens its port": what somebody else is to do. */
function isBargainedFor(verb: Token, { statementsAt, statements, cast }: Context): boolean {
  const [inner] = statementsAt(verb);
  const main = conditionAround(verb)?.head;
  if (inner === undefined || main === undefined || isNegated(verb)) return false;
  const offered = modalsWith(main).some((modal) => FUTURE.has(modal)) || attitudeOver(main) !== undefined;
  const { act, speaker, also } = statements[inner]!;
  if (!offered && act !== 'promise' && act !== 'reject') return false;
  const others = flatMap(agentsOf(verb), ({ i }) => cast.referenceAt(i).actors);
  return isPassive(verb) || others.some((actor) => actor !== speaker && !also.includes(actor));
}

const isProspective = (verb: Token) =>
  isCondition(verb) ||
  (verb.tag !== 'VBD' && (modalsWith(verb).length > 0 || isInfinitive(verb) || verb.dep === 'pcomp'));
