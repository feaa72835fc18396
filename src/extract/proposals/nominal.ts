/** Noun phrases that name a course of action. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act, ProposalKind, Stance } from '../extraction';
import {
  agentsOf,
  childrenWith,
  isInForce,
  isNoun,
  isPassive,
  isVerb,
  modalsOf,
  prepositionalObjects,
} from '../grammar';
import { holdersOf, isPurpose } from '../measures/attitude';
import { afterwards, lasting } from '../measures/attitudes';
import type { Context } from '../measures/context';
import {
  beginnings,
  carriers,
  goals,
  namedByContent,
  namedWhole,
  noMeasures,
  strikes,
  vague,
} from '../measures/lexicon';
import { nounPhrase, spanOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { evaluationBy } from '../stance/evaluation';
import { listedOver } from '../stance/listed';
import { ofRelativeClause } from '../stance/relative-clause';
import { sumsUp } from '../stance/summed-up';
import { isBodyProposed } from './body-proposed';
import type { Candidate, Form } from './candidate';
import { gerundBefore } from './gerunds';
import { attitudeOver } from './governing';
import { isHalf, prefixOf } from './hyphened';
import { isInsideName } from './inside-name';
import { ITS_OWN, isItsOwn } from './its-own';
import { isJoined } from './joined';
import { complementOf, entryOf, frameKindOfNoun, isGeneric, isThing, kindOf } from './kinds';
import { hasMatter, hasNo, isBare, isDefinite, isNamedAfter, isProspective, isSaidOfIt, isVague } from './noun-form';
import { isOnTheTable } from './on-the-table';
import { isAudience, isEndangeredOrBought, isInvoice, isLevel, isReported } from './only-told';
import { isAmount, isAskedWhich, isQuantity } from './quantity';
import { isLeaveToSpeak } from './special-courses';
import { isAskedForTime, isMoreTime } from './time-asked-for';

const NAMES = /PERSON|GPE|ORG|NORP|DATE|TIME|MONEY|PERCENT|CARDINAL|ORDINAL|QUANTITY|FAC|LOC/;
const INSIDE = new Set(['compound', 'nmod', 'npadvmod', 'appos']);

/** "close the mine, a step that": what the clause before names. */
export const SUMMING_UP = 'sums up the clause before';

/** "the lifting of the ban". */
export const ACTION_AND_OBJECT = 'action and object';

export function nominalCandidates(context: Context): Candidate[] {
  return flatMap(
    context.tokens.filter(
      (token) =>
        isNoun(token) && (!INSIDE.has(token.dep) || sumsUp(token)) && (token.dep !== 'poss' || isGeneric(token)),
    ),
    (noun) => {
      const found = readNoun(noun, context);
      return found ? [candidateOf(noun, ...found)] : [];
    },
  );
}

/** `opens`: a bare "the agreement" may be the first that is said of it; "no deal" and "the plan" are never. */
export function candidateOf(noun: Token, form: Form, rule: string, opens = form !== 'generic'): Candidate {
  const prefix = prefixOf(noun);
  return {
    head: noun,
    span: spanOf([...(prefix ? nounPhrase(prefix) : []), ...nounPhrase(noun)]),
    form,
    kind: kindOf(noun) ?? 'other',
    rule,
    opens,
  };
}

function readNoun(noun: Token, context: Context): [Form, string, boolean?] | undefined {
  const entry = entryOf(noun);
  const lemma = lemmaOf(noun);
  const complement = complementOf(noun);
  if (
    isHalf(noun) ||
    isAskedWhich(noun) ||
    isQuantity(noun) ||
    isAmount(noun) ||
    isInForce(noun) ||
    isInvoice(noun) ||
    isLevel(noun) ||
    isAudience(noun) ||
    context.cuedBy(noun) !== undefined ||
    isNameOfActor(noun, context) ||
    isInsideName(noun) ||
    noun.children.some((verb) => gerundBefore(verb, context))
  )
    return undefined;
  if (isVague(noun) || isThing(noun) || isPurpose(noun) || isArmy(noun) || isStruck(noun)) return undefined;
  if (sumsUp(noun)) return ['generic', SUMMING_UP, false];
  if (complement && namedByContent.has(lemma)) return undefined;
  if (frameKindOfNoun(noun)) return ['measure', ACTION_AND_OBJECT];
  if (complement && namedWhole.has(lemma) && !noMeasures.has(lemmaOf(complement)))
    return ['measure', 'proposal with its content'];
  if (entry?.strength === 'strong')
    return [
      (isGeneric(noun) && isBare(noun)) || isSaidOfIt(noun) || hasNo(noun) ? 'generic' : 'measure',
      'measure noun',
      !isSaidOfIt(noun) && !hasNo(noun),
    ];
  if (entry && ACTIONS.has(entry.kind) && prepositionalObjects(noun, ['of']).length > 0)
    return ['measure', 'action noun'];
  if (prefixOf(noun) && (isGeneric(noun) || entry)) return ['noun', 'proposal against another'];
  if (namedWhole.has(lemma) && isItsOwn(noun)) return ['noun', ITS_OWN];
  if (isGeneric(noun) && isDefinite(noun))
    return [
      'generic',
      'generic noun',
      entry ? isNamedFirst(noun, context) : isNamedAfter(noun) && isGoverned(noun, context),
    ];
  if (namedWhole.has(lemma) && isPutForward(noun)) return ['noun', 'proposal put forward'];
  if (entry && isProspective(noun)) return ['measure', 'prospective measure'];
  if (isAction(noun) && isProspective(noun) && !noMeasures.has(lemma)) return ['measure', 'prospective measure'];
  if (entry && isPlanned(noun)) return ['measure', 'measure not yet carried out'];
  if (entry && isGoverned(noun, context)) return ['measure', 'measure under an attitude'];
  if (entry && isMeans(noun)) return ['measure', 'means of settling'];
  if (isMoreTime(noun) && (isProposed(noun, context) || isAskedForTime(noun))) return ['noun', 'time asked for'];
  if (isBodyProposed(noun)) return ['noun', 'body proposed'];
  if (NAMES.test(noun.ent) || isSomebody(noun, context)) return undefined;
  if (isRuledOut(noun)) return ['noun', 'whatever is refused'];
  if (noMeasures.has(lemma)) return undefined;
  if (comesAbout(noun, context) && !goals.has(lemma)) return ['noun', 'what is to come about'];
  if (isAction(noun) && isGoverned(noun, context)) return ['measure', 'action under an attitude'];
  if (goals.has(lemma)) return undefined;
  if (isJoined(noun)) return ['measure', 'put forward with something else'];
  if (isOnTheTable(noun)) return ['noun', 'on the table'];
  if (isHypothetical(noun, context)) return ['noun', 'judged by what it would do'];
  if (isStoodOn(noun, context)) return ['noun', 'what a side stands on'];
  return isProposed(noun, context) && !isEndangeredOrBought(noun) ? ['noun', 'object of an attitude'] : undefined;
}

/** "is against arms for its neighbour", "resists the cap": whatever a side is said to stand for or against. */
function isStoodOn(noun: Token, context: Context): boolean {
  if (context.statementsAt(noun).length > 0) return false;
  const attitude = attitudeOver(noun);
  const holders = attitude && lasting.has(attitude.token.lemma) ? holdersOf(attitude) : againstWhom(noun);
  return holders.some((holder) => isSomebody(holder, context));
}

const againstWhom = ({ dep, head }: Token): readonly Token[] =>
  dep === 'pobj' && head.lemma === 'against' && head.head.lemma === 'be' ? agentsOf(head.head) : [];

/** "offered to host the next meeting": asked for by a noun of measures that has words of its own. */
const isNamedFirst = (noun: Token, context: Context) =>
  (!isBare(noun) && isProposed(noun, context)) || (hasMatter(noun) && isGoverned(noun, context));

/** "the African Union", "the Commission". */
export const isNameOfActor = (noun: Token, context: Context): boolean =>
  noun.tag.startsWith('NNP') && isSomebody(noun, context);

/** An actor of the article. */
const isSomebody = (noun: Token, { cast }: Context): boolean => cast.referenceAt(noun.i).actors.length > 0;

/** Kinds whose nouns say what is done: "the deployment of a battery". */
const ACTIONS = new Set<ProposalKind>([
  'troop-deployment',
  'troop-withdrawal',
  'monitoring',
  'investigation',
  'evacuation',
  'territorial-concession',
  'political-transition',
  'prisoner-exchange',
  'prosecution',
]);

/** Endings of nouns that name what is done. */
export const ACTION = /(tion|sion|ment|ance|al|ing|ure)$/;

/** "the sharing of flight data". */
const isAction = (noun: Token) => ACTION.test(lemmaOf(noun)) && prepositionalObjects(noun, ['of']).length > 0;

/** "settle the dispute through arbitration". */
const isMeans = (noun: Token) => noun.dep === 'pobj' && ['through', 'via'].includes(lemmaOf(noun.head));

/** "a plan put forward by Peru". */
const isPutForward = (noun: Token) =>
  noun.children.some(({ dep, tag }) => dep === 'acl' && tag === 'VBN') ||
  ofRelativeClause(noun).some(({ stance }) => stance === 'proposes');

/** "might make a visit", "will hold talks". */
const isPlanned = (noun: Token) =>
  noun.dep === 'dobj' && carriers.has(lemmaOf(noun.head)) && modalsOf(noun.head).length > 0;

/** "Israeli forces would leave": who acts, and not that they are sent. */
const isArmy = (noun: Token): boolean =>
  noun.dep === 'nsubj' && noun.text.toLowerCase() === 'forces' && isVerb(noun.head);

/** "sponsored the attack", "will respond to any attack": one that has been or may be made by others is nothing to be for. */
const isStruck = (noun: Token): boolean => {
  if (!strikes.has(lemmaOf(noun)) || isProspective(noun)) return false;
  const stance = attitudeOver(noun)?.stance;
  return stance === 'neutral' || (stance === 'proposes' && isDefinite(noun));
};

/** A measure on which somebody takes a stance, that is discussed, or of which it is said what it would do. */
function isGoverned(noun: Token, context: Context): boolean {
  const attitude = attitudeOver(noun);
  if (attitude && isReported(noun, attitude)) return isWeighed(noun, context);
  if (attitude) return !afterwards.has(attitude.token.lemma) && !isLeaveToSpeak(attitude.token);
  if (noun.dep === 'pobj' && STANCES.has(listedOver(noun.head, noun.head.head)?.stance ?? 'neutral')) return true;
  return headsContent(noun, context, TAKING) || isWeighed(noun, context) || isNeeded(noun, context);
}

/** Of what is "open to talks", "in favour of talks". */
const STANCES = new Set<Stance>(['supports', 'accepts', 'opposes']);

/** "we need a hotline", in what somebody says. */
const isNeeded = (noun: Token, { statementsAt }: Context) =>
  noun.dep === 'dobj' && noun.head.lemma === 'need' && !vague.nouns.has(lemmaOf(noun)) && statementsAt(noun).length > 0;

/** "a toll would hurt traders", in what somebody says; weapons that "would be covered" are given to nobody. */
function isWeighed(noun: Token, { statementsAt }: Context): boolean {
  const verb = noun.head;
  if (!/^nsubj/.test(noun.dep) || statementsAt(noun).length === 0) return false;
  if (entryOf(noun)?.kind === 'arms-supply' && isPassive(verb)) return false;
  return modalsOf(verb).length > 0 || evaluationBy(verb, noun) !== undefined;
}

/** "a review clause would be reasonable", "checks would hurt traders": of what there is not yet, in what somebody says. */
const isHypothetical = (noun: Token, context: Context): boolean =>
  isWeighed(noun, context) &&
  !isDefinite(noun) &&
  modalsOf(noun.head).includes('would') &&
  evaluationBy(noun.head, noun) !== undefined;

function isProposed(noun: Token, context: Context): boolean {
  const attitude = attitudeOver(noun);
  if (attitude) return attitude.stance === 'proposes' && !afterwards.has(attitude.token.lemma);
  return headsContent(noun, context, ASKING);
}

/** "rejects any ceiling on its output": of what there is not yet. */
const isRuledOut = (noun: Token) =>
  noun.children.some(({ dep, lemma }) => dep === 'det' && lemma === 'any') &&
  prepositionalObjects(noun).length > 0 &&
  (attitudeOver(noun)?.stance === 'opposes' || againstWhom(noun).length > 0);

/**
 * "direct flights would start", "more talks would take place": said of what is not yet so; "the lake could begin to
 * fill" is said of what there is.
 */
function comesAbout(noun: Token, context: Context): boolean {
  const verb = noun.head;
  if (
    !/^nsubj/.test(noun.dep) ||
    !isVerb(verb) ||
    !beginnings.has(lemmaOf(verb)) ||
    context.statementsAt(noun).length === 0
  )
    return false;
  if (childrenWith(verb, 'xcomp', 'oprd').length > 0) return false;
  return lemmaOf(verb) !== 'be' && modalsOf(verb).length > 0;
}

export const ASKING: readonly Act[] = ['request', 'propose'];
const TAKING: readonly Act[] = ['request', 'propose', 'promise', 'reject', 'support'];

/** The content of a statement is the phrase itself: "called for a visa waiver". */
export function headsContent(token: Token, { statementsAt, statements }: Context, acts: readonly Act[]): boolean {
  const [inner] = statementsAt(token);
  if (inner === undefined || !acts.includes(statements[inner]!.act)) return false;
  return token.head !== token && !statementsAt(token.head).includes(inner);
}
