/** How likely a noun that says little of itself ("the plan", "the deal") takes up a proposal. */
import type { ProposalKind } from '../extraction';
import { actsNamed, generics } from '../measures/lexicon';
import { sameFamily } from '../measures/words';
import { type Description, isPlan } from './description';
import { attitudeOver } from './governing';
import { isAgreedTo, kindOfAll, lastOf } from './kind-of-all';
import { gathered, wordsAndCoresOf } from './of-all';
import { ONE, ONE_REACH } from './one-again';
import { overlap } from './overlap';

/** Sentences over which a generic noun reaches back. */
const REACH = 12;

/** From 0 to about 1. */
export function genericLikeness(description: Description, members: readonly Description[]): number {
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
    (isPlan(description.head) && members.some(isPutForward) ? BY_PLAN : 0);
  const named = base + owned + (isPutSo(description, members) || isToldBy(description, members) ? AS_NAMED : 0);
  if (description.words.length === 0) return named;
  return overlap(description.words, wordsAndCoresOf(members)) > 0 ? base + owned + 0.1 : 0;
}

/** "the decision to lift the ban", of lifting the ban. */
const isToldBy = ({ core }: Description, members: readonly Description[]): boolean =>
  overlap(core, wordsAndCoresOf(members)) > 0;

const isPutForward = ({ putForward }: Description): boolean => putForward;

const BY_PLAN = 0.1;
const BY_OWNER = 0.15;

/** "the Peruvian plan": the one that Peru has put forward or that has been called so. */
const isOwnedAlike = ({ owners }: Description, members: readonly Description[]): boolean =>
  owners.length > 0 && sponsorsOf(members).some((side) => owners.includes(side));

const sponsorsOf = gathered(({ owners, agents, proposing }) => [...owners, ...agents, ...proposing]);

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
