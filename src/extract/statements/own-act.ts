/** The act by what a speaker says of his own side: the first table of `content-act.ts`. */
import type { Token } from '../../language/annotation';
import { verdictOf } from '../evaluations';
import type { Act } from '../extraction';
import { childrenWith, isNegated } from '../grammar';
import { OWN_VERBS, WORDS } from './act-words';
import {
  FUTURE,
  isFuture,
  isPast,
  isPredicate,
  lower,
  type Predicate,
  predicateAt,
  SUBJECT,
} from './content-predicate';

export const ownAct = (predicate: Predicate): Act | undefined => ofPredicate(predicate) ?? ofConjunct(predicate);

/** "was sending ships and would send more": a conjunct has the subject, not the auxiliaries, of the first. */
function ofConjunct({ verb, subject, words }: Predicate): Act | undefined {
  const next = verb.children.find((child) => child.dep === 'conj' && isPredicate(child) && words.includes(child));
  if (next === undefined || next.children.some((child) => SUBJECT.includes(child.dep))) return undefined;
  return ofPredicate({ ...predicateAt(next, words), subject });
}

function ofPredicate(predicate: Predicate): Act | undefined {
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
