/** Verb phrases that name a course of action: what somebody is asked, offers, agrees or refuses to do. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { ProposalKind, Stance } from '../extraction';
import {
  agentsOf,
  childrenWith,
  isInfinitive,
  isNoun,
  isToCome,
  isVerb,
  objectsOf,
  prepositionalObjects,
} from '../grammar';
import { type Attitude, attitudeOf } from '../measures/attitude';
import { afterwards } from '../measures/attitudes';
import type { Context } from '../measures/context';
import { doingAway, goals, leavingOffice, procedural, putting } from '../measures/lexicon';
import { courseOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { isAskedAbout, isAskedOutright } from './asked-about';
import type { Candidate } from './candidate';
import { isCondition } from './conditions';
import { isConsequence } from './consequences';
import { isAskedOfAnother, listedAfter } from './gapped';
import { gerundBefore, gerundCandidate } from './gerunds';
import { AGREEING, attitudeOver, isCarrier } from './governing';
import { isGathering, kindOf, kindOfObject, kindOfVerb, leavingSubjects, undergoersOf } from './kinds';
import { isVague } from './noun-form';
import { isProvision } from './of-texts';
import { isOnOne } from './one-again';
import {
  isAlternative,
  isAskedFor,
  isAskedForIt,
  isBargainedFor,
  isDemanded,
  isFiniteClause,
  isListed,
  isPromised,
  modalsWith,
} from './said-to-be-done';
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

const isTalking = (verb: Token) => kindOf(verb) === 'peace-talks';

/** "support the truce": the truce is the proposal. */
const carriesMeasure = (verb: Token, nominals: ReadonlySet<number>) =>
  [...objectsOf(verb), ...(isCarrier(verb) ? prepositionalObjects(verb) : [])].some(({ i }) => nominals.has(i)) ||
  (attitudeOf(verb)?.stance === 'opposes' && !doingAway.has(verb.lemma));

/** "ratified the treaty": the treaty is the proposal. */
const isEnteredInto = (verb: Token, nominals: ReadonlySet<number>): boolean =>
  attitudeOf(verb)?.stance === 'accepts' && objectsOf(verb).some(({ i }) => nominals.has(i));

/** "recognition should not be tied to this": the measure is the subject, and this is said of it. */
const isSaidOf = (verb: Token, framed: boolean, nominals: ReadonlySet<number>): boolean =>
  !framed &&
  attitudeOf(verb) === undefined &&
  objectsOf(verb).some(({ i, dep }) => dep === 'nsubjpass' && nominals.has(i));

const isProspective = (verb: Token) =>
  isCondition(verb) ||
  (verb.tag !== 'VBD' && (modalsWith(verb).length > 0 || isInfinitive(verb) || verb.dep === 'pcomp'));
