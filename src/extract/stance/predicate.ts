/** The attitudes that govern a mention, from the nearest outwards, with negation and modality counted in. */
import type { Token } from '../../language/annotation';
import { agentsOf, isInfinitive, isNecessary, isNegated, isOpenQuestion, isVerb, modalsOf, upwards } from '../grammar';
import { type Attitude, attitudeOf, isTarget } from '../measures/attitude';
import { ending, givingUp } from '../measures/lexicon';
import { ofComplement } from './complement';
import { REMOVING } from './evaluation';
import { denied, EVADED, type Governing, governingBy, hedged } from './governing-by';
import { isPending, type Listed, listedOver } from './listed';
import { ofRelativeClause } from './relative-clause';
import { madeConditional, wishedDone } from './small-clause';
import { viewed } from './viewed';

const LIMIT = 14;

/** From a mention upwards, as long as `inside` holds, up to the end of its clause at a semicolon. */
export function pathUp(mention: Token, inside: (token: Token) => boolean): Token[] {
  const path: Token[] = [];
  for (const token of upwards(mention)) {
    const below = path[path.length - 1];
    if (!inside(token) || path.length > LIMIT || (below && isOtherClause(below, token))) break;
    path.push(token);
  }
  return path;
}

/** Attitudes on the path whose object the mention is part of. Those that only speak of it ("discuss") are left out. */
export function governingOn(path: readonly Token[]): Governing[] {
  const found: Governing[] = path[0] ? [...ofRelativeClause(path[0]), ...notDone(path[0])] : [];
  for (let i = 1; i < path.length; i++) {
    const [child, governor] = [path[i - 1]!, path[i]!];
    const attitude = attitudeOf(governor);
    const listed = listedOver(child, governor);
    const governing = listed
      ? ofListed(listed)
      : attitude && isTarget(attitude, child)
        ? governedBy(attitude, child, found)
        : (byComplement(child, governor) ??
          madeConditional(child, governor) ??
          wishedDone(child, governor) ??
          viewed(child, governor));
    if (governing && governing.stance !== 'neutral') found.push(governing);
    else if (isVerb(governor) && ['dobj', 'nsubjpass'].includes(child.dep) && isEnded(governor, found))
      found.push(endOf(governor, found[found.length - 1]));
    else if (child.dep === 'nsubj') found.push(...acceptability(governor));
    const evaded = unanswered(governor);
    if (evaded) return [evaded];
    if (leavesClause(child) || governing?.rule === EVADED) break;
    found.push(...askedByNeed(governor));
  }
  return found;
}

/** "wants no part of it": the one "no" is counted in the phrase. */
function governedBy(attitude: Attitude, child: Token, found: readonly Governing[]): Governing {
  const governing = governingBy(attitude);
  if (isKeptBack(attitude.token, child)) return { ...governing, stance: 'neutral' };
  const counted =
    found[found.length - 1]?.rule === 'phrase, denied' && child.children.some(({ lemma }) => lemma === 'no');
  return counted ? { ...governing, stance: attitude.stance } : governing;
}

/** "declined to give details of it": what is withheld is what is known of it. */
const isKeptBack = (refusing: Token, child: Token): boolean =>
  ['decline', 'refuse'].includes(refusing.lemma) &&
  child.dep === 'xcomp' &&
  child.children.some(({ dep, lemma }) => dep === 'dobj' && DETAILS.has(lemma));

const DETAILS = new Set(['detail', 'specific', 'information', 'figure', 'comment', 'reason', 'timetable', 'date']);

/** "Beijing favours a treaty; Tokyo opposes it": the parser puts the first clause under the second. */
const isOtherClause = (child: Token, governor: Token): boolean =>
  child.dep === 'ccomp' &&
  child.i < governor.i &&
  governor.children.some(({ text, i }) => text === ';' && i > child.i && i < governor.i);

function byComplement(child: Token, governor: Token): Governing | undefined {
  const found = ofComplement(child, governor);
  return found && { ...governingBy(found.attitude), holders: found.holders };
}

function ofListed({ token, form, stance, negated, holders }: Listed): Governing {
  const name = form === 'verbs' ? 'predicate' : 'phrase';
  return {
    attitude: { token, form, stance },
    stance: hedged(stance, token, negated),
    holders,
    rule: negated ? `${name}, denied` : name,
  };
}

/** "halt the offensive", "lift their objections". */
const isEnded = (verb: Token, found: readonly Governing[]): boolean =>
  ending.has(verb.lemma) ||
  (givingUp.has(verb.lemma) && isAttitudeOf(verb, found[found.length - 1])) ||
  (REMOVING.has(verb.lemma) && isObstacle(found[found.length - 1]) && isAttitudeOf(verb, found[found.length - 1]));

const isAttitudeOf = (verb: Token, under: Governing | undefined): boolean =>
  under?.attitude.form === 'nouns' && under.attitude.token.head === verb;

/** "to halt the offensive": to want its end is to be against it. */
function endOf(verb: Token, under: Governing | undefined): Governing {
  const dropped = isAttitudeOf(verb, under);
  const attitude: Attitude = { token: verb, form: 'verbs', stance: 'opposes' };
  const holders = agentsOf(verb).filter((agent) => !isObstacle(under) || !POINTING.test(agent.text));
  if (dropped) return { attitude, stance: 'opposes', holders, rule: 'stance given up' };
  return { attitude, stance: denied('opposes', isNegated(verb)), holders, rule: 'end of it' };
}

/** "this removes an obstacle to it" judges: what does so is nobody who would hold a stance. */
const isObstacle = (under: Governing | undefined): boolean =>
  under?.attitude.form === 'nouns' && under.stance === 'opposes';

const POINTING = /^(this|that|it|which)$/i;

/** "will not withdraw": what is not to be done is refused; "has yet to ratify it" leaves it open. */
function notDone(mention: Token): Governing[] {
  if (!isVerb(mention)) return [];
  const attitude: Attitude = { token: mention, form: 'verbs', stance: 'supports' };
  const refused = isNegated(mention) && (modalsOf(mention).length > 0 || isInfinitive(mention));
  const own = refused ? [{ attitude, stance: 'opposes' as const, holders: agentsOf(mention), rule: 'will not' }] : [];
  const open = isPending(mention) && attitudeOf(mention) ? [governingBy(attitudeOf(mention)!)] : [];
  return [...own, ...open, ...askedByNeed(mention)];
}

export const NECESSARY = 'called necessary';

/** "must", "should", "needs to": a demand of the speaker's. */
function askedByNeed(verb: Token): Governing[] {
  if (
    !isVerb(verb) ||
    !isNecessary(verb) ||
    isPending(verb) ||
    agentsOf(verb).some(({ text }) => /^(we|i)$/i.test(text))
  )
    return [];
  return [
    {
      attitude: { token: verb, form: 'verbs', stance: 'proposes' },
      stance: 'proposes',
      holders: [],
      rule: NECESSARY,
    },
  ];
}

/** What a subject or an adverbial clause contains is not the object of what is said further up. */
const leavesClause = (child: Token) => ['nsubj', 'advcl', 'relcl', 'csubj', 'parataxis'].includes(child.dep);

/** "declined to say whether the tariffs would be lifted": whatever stands in the question, no answer is given. */
function unanswered(asked: Token): Governing | undefined {
  const attitude = isOpenQuestion(asked) ? attitudeOf(asked.head) : undefined;
  const governing = attitude && governingBy(attitude);
  return governing?.rule === EVADED ? governing : undefined;
}

/** "is acceptable", "is unacceptable". */
function acceptability(verb: Token): Governing[] {
  const adjective = verb.children.find(({ lemma }) => lemma === 'acceptable' || lemma === 'unacceptable');
  const attitude = adjective && attitudeOf(adjective);
  return attitude
    ? [{ attitude, stance: denied(attitude.stance, isNegated(verb)), holders: [], rule: 'phrase, acceptability' }]
    : [];
}
