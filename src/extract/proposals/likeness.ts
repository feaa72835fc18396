/** How likely a mention means the same proposal as those before it, by rules. */
import type { ProposalKind } from '../extraction';
import { isNoun, isVerb, objectsOf } from '../grammar';
import { generics, negotiating, umbrellas } from '../measures/lexicon';
import { lemmaOf, sameFamily, sameStem } from '../measures/words';
import { once } from '../once';
import { conflict, isNovel } from './conflict';
import { actOnOthers, areContrary } from './contrary';
import type { Description } from './description';
import { BY_DURATION } from './duration-again';
import { ITS_OWN } from './its-own';
import { kindOfAll, lastOf, WIDE } from './kind-of-all';
import { coresOf, gathered, wordsAndCoresOf, wordsOf } from './of-all';
import { ONE } from './one-again';
import { overlap } from './overlap';
import { genericLikeness } from './taking-up';

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

/** Of what is done and to what: both, or a part of it. */
function coreLikeness(one: Description, other: Description): number {
  if (one.core.length === 0 || other.core.length === 0)
    return Math.max(overlap(one.words, other.words), overlap(other.words, one.words));
  if (areContrary(one, other)) return 0;
  const [few, many] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core];
  const direct = overlap(few, many);
  return direct > 0 ? Math.max(direct, overlap(few, [...many, ...one.words, ...other.words]) * 0.9) : 0;
}
