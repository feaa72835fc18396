/**
 * The act that content shows after a neutral cue, by its predicate: what the speaker says of his own side is a promise,
 * threat, acceptance or refusal; what he says of others a request, warning or accusation. The rows below are tried from
 * the top; the first that holds decides.
 *
 * | of his own side | act |
 * |---|---|
 * | a verb of stance: we oppose, it plans to | that stance, turned round by "not" |
 * | will not hesitate, will not stand by | warn |
 * | will not rest; will no longer | promise |
 * | will not, cannot; would sooner | reject |
 * | could + send / + close | promise / warn |
 * | ready, willing to + join / + retaliate / + other | support / warn / promise |
 * | will retaliate; will close ..., if or unless; is considering a ban | warn |
 * | will sign, join ..., if | support |
 * | will | promise |
 * | did not attack, has never paid | deny |
 *
 * | of others | act |
 * |---|---|
 * | must, should, need to, it is vital that, it is time to | request |
 * | will, could, may, if ... and a word of harm | warn |
 * | no promise was made | deny |
 * | no ship will be allowed in, there will be no talks, there is nothing to discuss | reject |
 * | an accusing word, has stalled, tries to torpedo, has not complied | accuse |
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { verdictOf } from '../evaluations';
import type { Act } from '../extraction';
import { childrenWith, isNegated } from '../grammar';
import { isAccusing, isMisdeed, isNeglected } from './accusing';
import { OWN_VERBS, WORDS } from './act-words';
import {
  FUTURE,
  isFuture,
  isPast,
  isPredicate,
  lower,
  mainVerb,
  type Predicate,
  predicateAt,
  SUBJECT,
} from './content-predicate';
import { idiomAct } from './idioms';
import { CLAIMS, NOUNS } from './lexicon';
import { isImpersonal, isRequested } from './requested';
import { absentThing, hasNo, isForbidden, isRuledOut } from './ruled-out';

/** Whether a token means the speaker or the side he speaks for. */
export type OwnSide = (token: Token) => boolean;

/** The act of the first predicate whose governor stands outside: what follows it is another act, or a reason. */
export function actOfContent(words: readonly Token[], own: OwnSide): Act | undefined {
  const verb = mainVerb(words);
  return verb === undefined ? undefined : actOfPredicate(predicateAt(verb, words), own);
}

function actOfPredicate(predicate: Predicate, own: OwnSide): Act | undefined {
  const { verb, subject } = predicate;
  if (subject === undefined) {
    if (isCommand(predicate)) return commandAct(verb);
    return verb.children.some(({ dep }) => dep === 'csubj') ? othersAct(predicate) : undefined;
  }
  if (isSubjunctive(predicate)) return 'request';
  const isOwn = own(subject) && !isImpersonal(predicate);
  const idiom = idiomAct(predicate, isOwn);
  if (idiom !== undefined) return idiom;
  return isOwn ? (ownAct(predicate) ?? ownConjunct(predicate)) : othersAct(predicate);
}

/** "insisted that it be allowed in", "that he resign": the base form after "that". */
const isSubjunctive = ({ verb, auxiliaries }: Predicate): boolean =>
  auxiliaries.length === 0 &&
  verb.lefts.some(({ dep, text }) => dep === 'mark' && text.toLowerCase() === 'that') &&
  (verb.tag === 'VB' || verb.lefts.some(({ dep, tag }) => dep === 'auxpass' && tag === 'VB'));

/** "Open the gate", "do not open it"; "not open it" is the rest of something. */
const isCommand = ({ verb, auxiliaries }: Predicate): boolean =>
  verb.tag === 'VB' &&
  auxiliaries.join() === (verb.lefts.some(({ dep }) => dep === 'neg') ? 'do' : '') &&
  ['ROOT', 'ccomp'].includes(verb.dep);

/** "Let us meet" proposes, "Let them speak" asks; "Let me be clear", "Thank them" do neither. */
function commandAct(verb: Token): Act | undefined {
  if (IDLE.has(verb.lemma.toLowerCase())) return undefined;
  if (verb.lemma !== 'let') return 'request';
  const allowed = [...verb.children, ...flatMap(verb.children, (child) => child.children)].map(lower);
  if (allowed.includes('me')) return undefined;
  return allowed.some((word) => ["'s", '’s', 'us'].includes(word)) ? 'propose' : 'request';
}

/** What one is bidden to in passing: "Thank you", "Do not expect a deal". */
const IDLE = new Set(['thank', 'expect', 'worry', 'imagine', 'suppose', 'mistake', 'forget', 'remember', 'wait', 'be']);

/** "was sending ships and would send more": a conjunct has the subject, not the auxiliaries, of the first. */
function ownConjunct({ verb, subject, words }: Predicate): Act | undefined {
  const next = verb.children.find((child) => child.dep === 'conj' && isPredicate(child) && words.includes(child));
  if (next === undefined || next.children.some((child) => SUBJECT.includes(child.dep))) return undefined;
  return ownAct({ ...predicateAt(next, words), subject });
}

function ownAct(predicate: Predicate): Act | undefined {
  const { verb, negated, auxiliaries } = predicate;
  const future = isFuture(predicate);
  if (negated && (future || auxiliaries.some((word) => ['can', 'ca', 'could'].includes(word))))
    return refusal(predicate);
  if (auxiliaries.some((word) => ['could', 'might'].includes(word))) return possibleAct(verb);
  if (isGoingTo(verb)) return negated ? goingTo(verb) : 'promise';
  if (negated && auxiliaries.some((word) => ['do', 'does'].includes(word)) && WORDS.declined.has(verb.lemma))
    return 'reject';
  const stated = statedVerb(predicate, future);
  if (stated !== undefined) return stated;
  const adjective = verb.children.find((child) => child.dep === 'acomp' && WORDS.readiness.has(lower(child)));
  if (adjective !== undefined) return negated ? 'reject' : readiness(adjective);
  if (isConsideringHarm(verb)) return 'warn';
  if (future && !negated) return undertaking(predicate);
  return negated && WORDS.deniable.has(verb.lemma) && isPast(verb) ? 'deny' : undefined;
}

/** "We are going to sign". */
const isGoingTo = (verb: Token): boolean =>
  verb.lemma === 'go' &&
  verb.tag === 'VBG' &&
  childrenWith(verb, 'xcomp').some(({ lefts }) => lefts.some((child) => lower(child) === 'to'));

/** "We are not going to bargain" refuses, "We are not going to speculate" does not. */
const goingTo = (verb: Token): Act | undefined =>
  childrenWith(verb, 'xcomp').some(({ lemma }) => WORDS.withheld.has(lemma)) ? undefined : 'reject';

/** What is meant by saying that one could: "could spare ten boats" offers, "could close the strait" threatens. */
function possibleAct({ lemma }: Token): Act | undefined {
  if (WORDS.offering.has(lemma)) return 'promise';
  return WORDS.hostile.has(lemma) || WORDS.retaliating.has(lemma) ? 'warn' : OWN_VERBS.get(lemma);
}

/** What is meant by saying that one will not. */
function refusal({ verb, auxiliaries }: Predicate): Act | undefined {
  const { lemma } = verb;
  const will = auxiliaries.some((word) => FUTURE.has(word));
  if (lemma === 'hesitate' || (lemma === 'stand' && verb.children.some((child) => lower(child) === 'by')))
    return 'warn';
  if (will && WORDS.unrelenting.has(lemma)) return 'promise';
  if (will && verb.children.some((child) => isNoLonger(child))) return 'promise';
  if (!will) return WORDS.favour.has(lemma) || WORDS.consenting.has(lemma) ? 'reject' : undefined;
  return WORDS.withheld.has(lemma) ? undefined : 'reject';
}

/** "will no longer search ships", "will not do so again": an end to what was done. */
const isNoLonger = ({ dep, text }: Token): boolean =>
  dep === 'advmod' && ['longer', 'again', 'more', 'anymore'].includes(text.toLowerCase());

/** A verb of stance, asked or promised by the speaker himself: the predicate or a conjunct of it. */
function statedVerb({ verb: predicate, subject, negated, words }: Predicate, future: boolean): Act | undefined {
  const verbs = [
    predicate,
    ...predicate.children.filter((child) => child.dep === 'conj' && child.pos === 'VERB' && words.includes(child)),
  ];
  for (const verb of verbs) {
    if (verb === predicate && subject?.dep === 'nsubjpass') continue;
    const lemma = verb.lemma.toLowerCase();
    const act = OWN_VERBS.get(lemma);
    if (act === undefined) continue;
    if (act === 'request' && (!hasComplement(verb) || isToldOf(verb, subject))) continue;
    if (lemma === 'decide' && negated) continue;
    if (lemma === 'agree' && isPast(verb)) continue;
    if (['want', 'hope', 'expect'].includes(lemma) && verb.children.some((child) => child.dep === 'xcomp'))
      return lemma === 'expect' && !isWishForOthers(verb) ? 'promise' : undefined;
    if (lemma === 'expect') return undefined;
    // "would ask for membership" announces what the speaker will do; "I would ask you" asks.
    if (act === 'request' && (future || negated) && !['i', 'we'].includes(subject === undefined ? '' : lower(subject)))
      return 'promise';
    if (!isNegated(verb)) return act;
    return lemma === 'want' && !isPast(verb) && !isHarm(verb) ? 'reject' : opposite(act);
  }
  return undefined;
}

/** "had asked", "We asked for a fence": what was asked for before is told of. */
const isToldOf = (verb: Token, subject: Token | undefined): boolean =>
  isPast(verb) &&
  (verb.tag !== 'VBD' || verb.lemma === 'ask' || ['i', 'we'].includes(subject === undefined ? '' : lower(subject)));

/** "do not want a war": nobody offered one. */
const isHarm = (verb: Token): boolean =>
  childrenWith(verb, 'dobj').some(({ lemma }) => WORDS.warning.has(lemma) || WORDS.trouble.has(lemma));

const hasComplement = (verb: Token): boolean =>
  ['plan', 'expect'].includes(verb.lemma) ||
  verb.children.some((child) => ['ccomp', 'dobj', 'prep', 'advcl'].includes(child.dep));

const opposite = (act: Act): Act | undefined =>
  act === 'support' ? 'reject' : act === 'reject' ? 'support' : act === 'promise' ? 'reject' : undefined;

/**
 * "ready to support the plan": acceptance; "ready to retaliate": a threat; "ready to send troops": a promise; "ready to
 * talk", "open to talks", "happy to see": none of them.
 */
function readiness(adjective: Token): Act | undefined {
  const verb = adjective.children.find((child) => child.dep === 'xcomp');
  if (verb === undefined || WORDS.exploring.has(verb.lemma.toLowerCase())) return undefined;
  if (WORDS.retaliating.has(verb.lemma)) return 'warn';
  return WORDS.favour.has(verb.lemma.toLowerCase()) ? 'support' : 'promise';
}

/** "is considering a ban". */
const isConsideringHarm = (verb: Token): boolean =>
  ['consider', 'weigh', 'mull'].includes(verb.lemma) &&
  verb.children.some((child) => child.dep === 'dobj' && WORDS.hostileNouns.has(child.lemma));

/** "would like to see a truce", "would like Mali to leave". */
function isWishForOthers(verb: Token): boolean {
  const [wish] = childrenWith(verb, 'xcomp', 'ccomp');
  if (wish === undefined) return false;
  return wish.lemma === 'see' || childrenWith(verb, 'dobj').length > 0 || childrenWith(wish, ...SUBJECT).length > 0;
}

/** "I would start with the tolls": in the speaker's own words "would" only supposes; reported, it stands for "will". */
const isSupposed = ({ subject, auxiliaries }: Predicate): boolean =>
  subject !== undefined &&
  ['i', 'we'].includes(lower(subject)) &&
  auxiliaries.some((word) => ['would', '’d', "'d"].includes(word));

/** What is meant by saying that one will. */
function undertaking(predicate: Predicate): Act | undefined {
  const { verb, subject, condition } = predicate;
  const { lemma } = verb;
  if (subject?.text.toLowerCase() === 'it' && verdictOf(verb) === 'against') return undefined;
  if (WORDS.retaliating.has(lemma) || isForced(verb)) return 'warn';
  if (verb.children.some((child) => ['sooner', 'rather'].includes(lower(child)))) return 'reject';
  if (lemma === 'like') return isWishForOthers(verb) ? 'request' : undefined;
  if (['need', 'have'].includes(lemma) && condition !== undefined) return 'warn';
  if (WORDS.uncommitted.has(lemma)) return undefined;
  if (condition === undefined) return isSupposed(predicate) || isPutOff(verb) ? undefined : 'promise';
  if (condition === 'only if') return undefined;
  if (WORDS.hostile.has(lemma)) return 'warn';
  return WORDS.favour.has(lemma) ? 'support' : condition === 'unless' ? 'warn' : 'promise';
}

/** "would have to respond". */
const isForced = (verb: Token): boolean =>
  verb.lemma === 'have' && childrenWith(verb, 'xcomp').some(({ lemma }) => WORDS.retaliating.has(lemma));

/** "will pay when it rains". */
const isPutOff = (verb: Token): boolean =>
  childrenWith(verb, 'advcl').some(({ lefts }) => lefts.some((child) => lower(child) === 'when'));

function othersAct(predicate: Predicate): Act | undefined {
  const { verb, subject, auxiliaries, negated, words, condition } = predicate;
  if (auxiliaries.includes('must') && negated) return subject?.dep === 'nsubjpass' ? undefined : 'warn';
  if (isRequested(predicate)) return 'request';
  const possible = isFuture(predicate) || auxiliaries.some((word) => ['could', 'may', 'might', 'can'].includes(word));
  const harmful = words.some((word) => WORDS.warning.has(word.lemma.toLowerCase())) || isTroubling(predicate);
  const hostile = condition !== undefined && (WORDS.hostile.has(verb.lemma) || WORDS.retaliating.has(verb.lemma));
  if (possible && (harmful || hostile) && absentThing(predicate) === undefined) return 'warn';
  if (isDenial(predicate) || isRefuted(predicate)) return 'deny';
  if (isForbidden(predicate) || isRuledOut(predicate)) return 'reject';
  if (isNeglected(predicate)) return 'accuse';
  if (negated || possible) return undefined;
  const charged = isMisdeed(predicate) || (!WORDS.countering.has(verb.lemma) && isAccusing(verb));
  return charged ? 'accuse' : undefined;
}

/** "would raise tensions", "can only bring a new conflict", "there would be a crisis". */
const isTroubling = ({ verb, subject, negated, words }: Predicate): boolean =>
  !negated &&
  (WORDS.raising.has(verb.lemma.toLowerCase()) || (subject?.dep === 'expl' && verb.lemma === 'be')) &&
  words.some((word) => WORDS.trouble.has(word.lemma.toLowerCase()));

/** "The reports are untrue": what is claimed is not so. */
const isRefuted = ({ verb, subject, negated }: Predicate): boolean =>
  !negated &&
  verb.lemma === 'be' &&
  subject !== undefined &&
  CLAIMS.has(subject.lemma.toLowerCase()) &&
  verb.children.some(
    (child) => ['acomp', 'attr'].includes(child.dep) && (UNTRUE.has(lower(child)) || isAccusing(child)),
  );

const UNTRUE = new Set([
  'untrue',
  'false',
  'baseless',
  'groundless',
  'unfounded',
  'fabricated',
  'wrong',
  'nonsense',
  'lies',
  'fiction',
]);

/** "No promise was made": the thing denied is the subject of an act that one could be charged with. */
const isDenial = (predicate: Predicate): boolean => {
  const { verb, subject } = predicate;
  return (
    !isFuture(predicate) &&
    subject?.dep === 'nsubjpass' &&
    (WORDS.deniable.has(verb.lemma) || (verb.lemma === 'make' && NOUNS.get(subject.lemma)?.[0]?.class === 'speech')) &&
    hasNo(subject)
  );
};
