/** Which candidates mean the same proposal. */
import type { ProposalKind } from '../extraction';
import type { Classifier } from '../weighing/logistic';
import { weigh } from '../weighing/weigh';
import { isInApposition } from './apposition';
import { isNovel, isOldAndNew } from './conflict';
import type { Description } from './description';
import { isAgreedTo, isCalledDeal, kindGiven, kindOfAll, lastOf } from './kind-of-all';
import { likeness } from './likeness';
import { NAMED_AGAIN } from './named-again';
import { SUMMING_UP } from './nominal';
import { coreferenceFacts } from './pair-features';
import { isWithin } from './within';

export interface Cluster {
  readonly members: readonly Description[];
  readonly kind: ProposalKind;
}

/** Below this two descriptions are taken for different proposals. */
const LEAST = 0.5;

export function cluster(descriptions: readonly Description[], classifier?: Classifier): Cluster[] {
  // A proposal with one more mention is a new array: what is read of the members is kept by them.
  const clusters: (readonly Description[])[] = [];
  for (const description of descriptions) {
    const ruled = bestOf(description, clusters);
    const best = ruled ?? (classifier && weighedBest(description, clusters, classifier));
    if (best) clusters[clusters.indexOf(best)] = [...best, description];
    else if (description.candidate.opens) clusters.push([description]);
  }
  return clusters.map((members) => ({ members, kind: kindGiven(members) }));
}

/** From here on a mention means what those before it mean. */
const SAME = 0.65;
/** From here on one that cannot name a proposal of its own does. */
const LIKELIEST = 0.5;

/** Where no rule takes two mentions for one. */
function weighedBest(
  description: Description,
  clusters: readonly (readonly Description[])[],
  classifier: Classifier,
): readonly Description[] | undefined {
  if (ONLY_BY_RULE.has(description.candidate.rule)) return undefined;
  const open = clusters.filter((members) => !isApart(description, members));
  const nearness = [...open].sort((a, b) => lastOf(b).candidate.head.i - lastOf(a).candidate.head.i);
  let [best, most] = [undefined as readonly Description[] | undefined, description.candidate.opens ? SAME : LIKELIEST];
  for (const [rank, members] of nearness.entries()) {
    const p = weigh(classifier, coreferenceFacts(description, members, rank))[1]!;
    if (p > most) [best, most] = [members, p];
  }
  return best;
}

/** What the rules for these do not find is no mention: they are candidates only for what they repeat. */
const ONLY_BY_RULE = new Set([SUMMING_UP, NAMED_AGAIN]);

/** However near it stands: the new and the old, another one, and "the talks" after what no talks are. */
const isApart = (description: Description, members: readonly Description[]): boolean =>
  isOldAndNew(description, members) || isNovel(description, members) || areOtherThanTalks(description, members);

const areOtherThanTalks = ({ candidate: { form, kind } }: Description, members: readonly Description[]): boolean =>
  form === 'generic' && kind === 'peace-talks' && kindOfAll(members) !== 'peace-talks';

function bestOf(
  description: Description,
  clusters: readonly (readonly Description[])[],
): readonly Description[] | undefined {
  if (description.candidate.rule === SUMMING_UP) return summedUp(description, clusters);
  const set = clusters.find((members) => isInApposition(description.candidate, lastOf(members).candidate));
  if (set) return set;
  let [best, most] = [undefined as readonly Description[] | undefined, LEAST];
  for (const members of clusters) {
    const score = likeness(description, members);
    if (score >= most) [best, most] = [members, score];
  }
  const around = clusters.find((members) =>
    members.some(({ candidate }) => isWithin(description.candidate, candidate)),
  );
  if (around && !(best && description.definite)) return around;
  return best && isCalledDeal(description) ? firstAgreedWith(best, clusters) : best;
}

/** "agreed to reopen the road and to free the men", "the deal": it is called by the first of what was agreed to. */
function firstAgreedWith(
  best: readonly Description[],
  clusters: readonly (readonly Description[])[],
): readonly Description[] {
  const [agreed] = best;
  if (!agreed || agreed.candidate.form !== 'clause' || !isAgreedTo(agreed)) return best;
  return clusters.find((members) => members[0]!.coordination === agreed.coordination) ?? best;
}

/** The proposal named last in the clause that the noun sums up. */
function summedUp(
  { candidate: { head } }: Description,
  clusters: readonly (readonly Description[])[],
): readonly Description[] | undefined {
  for (const above of head.ancestors)
    for (const token of above.subtree.filter(({ i }) => i < head.i).reverse()) {
      const named = clusters.find((members) => members.some(({ candidate }) => candidate.head === token));
      if (named) return named;
    }
  return undefined;
}
