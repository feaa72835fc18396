/** How likely a mention means the same proposal as those before it, by rules. */
import type { ProposalKind } from '../extraction';
import { isNoun, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import { actsNamed, generics, negotiating, umbrellas } from '../measures/lexicon';
import { synonymsOf } from '../measures/synonyms';
import { lemmaOf, sameFamily, sameStem } from '../measures/words';
import { once } from '../once';
import { conflict, isNovel } from './conflict';
import { type Description, isPlan } from './description';
import { BY_DURATION } from './duration-again';
import { attitudeOver } from './governing';
import { ITS_OWN } from './its-own';
import { isAgreedTo, kindOfAll, lastOf, WIDE } from './kind-of-all';
import { ACTION_AND_OBJECT } from './nominal';
import { coresOf, gathered, wordsOf } from './of-all';
import { ONE, ONE_REACH } from './one-again';

/** Sentences over which a generic noun reaches back. */
const REACH = 12;
const NEARNESS = 0.2;

/** From 0 to about 1, with a little for nearness so that the nearest of equals is taken. */
export function likeness(description: Description, members: readonly Description[]): number {
  if (conflict(description, members)) return 0;
  const generic = description.candidate.form === 'generic';
  const base = isOfLength(description, members)
    ? 0.7
    : generic
      ? genericLikeness(description, members)
      : namedLikeness(description, members);
  if (base === 0) return 0;
  const near = NEARNESS / (1 + Math.max(0, description.sentence - lastOf(members).sentence));
  if (generic && (description.candidate.rule === ONE || POINTING.has(description.head))) return base + near * FOCUS;
  if (generic) return base + near * VAGUE + salience(description.sentence, members) + 0.01 * spokenOf(members);
  return tellingOf(description).length > 0 ? base + near : base + near * VAGUE + 0.04 * spokenOf(members);
}

/** What says little of itself ("the plan", "the duties") is the one that the article is about rather than the nearest. */
const VAGUE = 0.6;

/** "the idea", "the option": nouns that take up what has just been put forward. */
const POINTING = new Set(['idea', 'suggestion', 'option', 'prospect']);
const FOCUS = 2;

const spokenOf = (members: readonly Description[]): number => Math.min(5, members.length);

const SALIENT = 0.2;

/** How much is being spoken of it: its mentions, the nearer the more; at most {@link SALIENT}. */
export function salience(sentence: number, members: readonly Description[]): number {
  const sum = members.reduce((total, member) => total + 1 / (1 + Math.abs(sentence - member.sentence)), 0);
  return SALIENT * (sum / (1 + sum));
}

function genericLikeness(description: Description, members: readonly Description[]): number {
  if (description.candidate.rule === ONE) return description.sentence - lastOf(members).sentence > ONE_REACH ? 0 : 0.55;
  const allowed = generics.get(description.head) ?? [];
  const kind = kindOfAll(members);
  const again = members.some(({ names }) => names.some((word) => sameFamily(word, description.head)));
  const typed =
    allowed.includes(kind) || (allowed.includes('agreement') && (AGREED.has(kind) || isAgreed(description, members)));
  if (!again && !typed && !allowed.includes('any')) return 0;
  if (description.sentence - lastOf(members).sentence > REACH && !again) return 0;
  const base = again ? 0.7 : typed ? 0.6 : 0.5;
  const owned =
    (isOwnedAlike(description, members) ? BY_OWNER : 0) +
    (isPlan(description.head) && members.some(isPutForward) ? 0.1 : 0);
  const named = base + owned + (isPutSo(description, members) || isToldBy(description, members) ? AS_NAMED : 0);
  if (description.words.length === 0) return named;
  return overlap(description.words, wordsAndCoresOf(members)) > 0 ? base + owned + 0.1 : 0;
}

/** "the decision to lift the ban", of lifting the ban. */
const isToldBy = ({ core }: Description, members: readonly Description[]): boolean =>
  overlap(core, wordsAndCoresOf(members)) > 0;

const isPutForward = ({ putForward }: Description): boolean => putForward;

const BY_OWNER = 0.15;

/** "the Peruvian plan": the one that Peru has put forward or that has been called so. */
const isOwnedAlike = ({ owners }: Description, members: readonly Description[]): boolean =>
  owners.length > 0 && proposersOf(members).some((side) => owners.includes(side));

const proposersOf = gathered(({ owners, agents, proposing }) => [...owners, ...agents, ...proposing]);

/** "the request", of what has been asked for. */
const isPutSo = ({ head }: Description, members: readonly Description[]): boolean =>
  members.some(({ candidate }) => actsNamed.get(head)?.has(attitudeOver(candidate.head)?.token.lemma ?? ''));

const AS_NAMED = 0.1;

/** "agreed to let the inspectors in": an accord, whatever it is about. */
const isAgreed = ({ sentence }: Description, members: readonly Description[]): boolean =>
  sentence > lastOf(members).sentence && members.some(isAgreedTo);

/** Kinds that people also call a deal. */
const AGREED = new Set<ProposalKind>([
  'ceasefire',
  'peace-agreement',
  'prisoner-exchange',
  'security-guarantee',
  'arms-supply',
]);
/** "the 18-month limit", "Eighteen months": said of nothing but how long what was named before is to last. */
const isOfLength = ({ candidate, core, words, definite, durations }: Description, members: readonly Description[]) =>
  durations.length > 0 &&
  (candidate.rule === BY_DURATION || (definite && core.length + words.length <= 1)) &&
  members.some((member) => durations.some((length) => member.durations.includes(length)));

function namedLikeness(description: Description, members: readonly Description[]): number {
  const kind = kindOfAll(members);
  const { kind: own } = description.candidate;
  const same = own === kind || (WIDE.has(own) && WIDE.has(kind));
  if (!same && !CARRYING.has(kind) && !CARRYING.has(description.candidate.kind)) return 0;
  if (description.candidate.rule === ITS_OWN || isNovel(description, members)) return 0;
  if (own === kind && kind !== 'other') return ofOneKind(description, members);
  if (!same && !members.some((member) => headsAgreeAcross(description, member))) return 0;
  if (!same && members.some((member) => actOnOthers(description, member))) return 0;
  if (!same && tellingOf(description).length === 0) return 0.6;
  const cores = Math.max(...members.map((member) => coreLikeness(description, member)));
  if (cores === 0) return 0;
  const words = description.words.length === 0 ? 0.5 : overlap(description.words, wordsAndCoresOf(members));
  if (words === 0 && isAnotherOf(description, members)) return 0;
  return same ? 0.25 + cores * 0.35 + words * 0.25 : 0.1 + cores * 0.35 + words * 0.25;
}

/** "a higher fee on tea" after "a fee on cotton": introduced as new, with words of its own. */
const isAnotherOf = ({ naming, definite }: Description, members: readonly Description[]): boolean =>
  !definite && isNoun(naming) && wordsOf(members).length > 0;

/** What carries a measure may be named by the kind of the measure: the bill that widens sanctions. */
const CARRYING = new Set<ProposalKind>([...WIDE, 'resolution']);

/** Of different kinds only what is called by the same word can be one. */
const headsAgree = (one: Description, other: Description) =>
  one.names.some((name) => other.names.some((same) => sameFamily(name, same)));

/** A verb and a noun of other kinds are one only by their form: who curbs something imposes no curbs. */
const headsAgreeAcross = (one: Description, other: Description) =>
  isVerb(one.naming) === isVerb(other.naming)
    ? headsAgree(one, other)
    : one.names.some((name) => other.names.some((same) => sameStem(name, same)));

function ofOneKind(description: Description, members: readonly Description[]): number {
  const apart = !WHOLE.has(description.candidate.kind) && members.some((member) => actOnOthers(description, member));
  if (apart || isOfAnother(description, members)) return 0;
  const [mine, theirs] = [tellingOf(description), tellingOfAll(members)];
  if (mine.length === 0 || theirs.length === 0) return isCalledAs(description, members) ? 0.6 : 0;
  const shared = overlap(mine, theirs);
  if (shared > 0) return isOtherStep(description, members) ? 0 : 0.6 + shared / 4;
  const takenUp = description.definite && description.candidate.kind !== 'agreement';
  return takenUp && members.some((member) => headsAgree(description, member)) ? 0.55 : 0;
}

/** Kinds that are the same course whatever the words: to stop all fire and to extend the truce. */
const WHOLE = new Set<ProposalKind>(['ceasefire', 'humanitarian-pause', 'peace-talks', 'peace-agreement']);

/** "free a pilot" after "the exchange of captives": somebody or something not named before. */
const isOfAnother = ({ naming }: Description, members: readonly Description[]): boolean =>
  isVerb(naming) &&
  !negotiating.has(naming.lemma) &&
  objectsOf(naming).some(
    (object) =>
      object.children.some(({ lemma }) => lemma === 'a') && overlap([lemmaOf(object)], wordsAndCoresOf(members)) === 0,
  );

/** Naming a premier is no return to civilian rule, though both say "civilian". */
const isOtherStep = ({ candidate, core }: Description, members: readonly Description[]): boolean =>
  candidate.kind === 'political-transition' && overlap(core, coresOf(members)) === 0;

/** "a deal" may be any agreement that could be called one, but no membership or cooperation. */
function isCalledAs(description: Description, members: readonly Description[]): boolean {
  const { kind } = description.candidate;
  if (members.some((member) => headsAgree(description, member))) return true;
  if (overlap(description.core, coresOf(members)) === 1) return true;
  if (isUmbrella(description)) return true;
  if (DIVERSE.has(kind)) return false;
  if (kind !== 'agreement') return true;
  return members.some(isVessel) === isVessel(description);
}

/** "the sanctions", after a tariff: all measures of the kind can be called so. */
const isUmbrella = ({ candidate: { kind }, definite, words, names, head }: Description): boolean =>
  definite && words.length === 0 && [head, ...names].some((name) => umbrellas.get(kind)?.has(name));

/** Kinds of which each noun names something else: an amnesty is no exchange, a tariff no embargo. */
const DIVERSE = new Set<ProposalKind>([
  'political-transition',
  'sanctions',
  'prisoner-exchange',
  'arms-supply',
  'prosecution',
]);

const isVessel = ({ head, candidate }: Description): boolean =>
  candidate.form === 'clause' || (generics.get(head)?.includes('agreement') ?? false);

/** Words that set a measure apart, the names of its kind left out. */
const tellingOf = once(({ words, core, head, candidate }: Description): readonly string[] =>
  WIDE.has(candidate.kind) ? [...words, ...core.filter((word) => word !== head)] : words,
);

const tellingOfAll = gathered(tellingOf);

/** Words of any kind by which it has been told. */
const wordsAndCoresOf = once((members: readonly Description[]) => [...wordsOf(members), ...coresOf(members)]);

/** Of what is done and to what: both, or a part of it. */
function coreLikeness(one: Description, other: Description): number {
  if (one.core.length === 0 || other.core.length === 0)
    return Math.max(overlap(one.words, other.words), overlap(other.words, one.words));
  if (actOnOthers(one, other) || actOtherwise(one, other) || isAboutIt(one, other) || isAboutIt(other, one)) return 0;
  const [few, many] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core];
  const direct = overlap(few, many);
  return direct > 0 ? Math.max(direct, overlap(few, [...many, ...one.words, ...other.words]) * 0.9) : 0;
}

/** "halt its tests" and "a suspension of its exercises": what is done to different things is not the same. */
const actOnOthers = (one: Description, other: Description): boolean =>
  isDeed(one) &&
  isDeed(other) &&
  one.core.length > 1 &&
  other.core.length > 1 &&
  overlap([...one.core.slice(1), ...one.words], [...other.core.slice(1), ...other.words]) === 0;

const isDeed = ({ candidate: { rule }, naming }: Description): boolean =>
  isVerb(naming) || rule === ACTION_AND_OBJECT || prepositionalObjects(naming, ['of', 'to']).length > 0;

/** "a chip pact" is about chips, and no step that has to do with chips. */
const isAboutIt = (one: Description, other: Description): boolean => one.topical && isVerb(other.naming);

/** "freeze the toll" and "drop the toll": verbs of which each means something else. */
function actOtherwise(one: Description, other: Description): boolean {
  if (!isVerb(one.naming) || !isVerb(other.naming) || sameFamily(one.head, other.head)) return false;
  return synonymsOf(one.head).length > 0 && synonymsOf(other.head).length > 0;
}

/** Share of the words that some of the others repeats or derives from. */
function overlap(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  let repeated = 0;
  for (const word of words) if (others.some((other) => sameFamily(word, other))) repeated++;
  return repeated / words.length;
}
