/** Which candidates mean the same proposal. */
import type { ProposalKind } from '../extraction';
import { generics } from '../measures/lexicon';
import { sameFamily } from '../measures/words';
import type { Description } from './description';

export interface Cluster {
  readonly members: Description[];
  readonly kind: ProposalKind;
}

/** Below this two descriptions are taken for different proposals. */
const LEAST = 0.5;

export function cluster(descriptions: readonly Description[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const description of descriptions) {
    const best = bestOf(description, clusters);
    if (best) best.members.push(description);
    else if (description.candidate.form !== 'generic' || description.words.length > 0)
      clusters.push({ members: [description], kind: description.candidate.kind });
  }
  return clusters;
}

function bestOf(description: Description, clusters: readonly Cluster[]): Cluster | undefined {
  let [best, most] = [undefined as Cluster | undefined, LEAST];
  for (const candidate of clusters) {
    const score = likeness(description, candidate);
    if (score > 0 && score >= most) [best, most] = [candidate, score];
  }
  return best;
}

const lastOf = (found: Cluster) => found.members[found.members.length - 1]!;

/** From 0 to 1, with a little for nearness so that the nearest of equals is taken. */
function likeness(description: Description, found: Cluster): number {
  const base = description.candidate.form === 'generic' ? genericLikeness(description, found) : namedLikeness(description, found);
  const distance = Math.max(0, description.sentence - lastOf(found).sentence);
  return base === 0 ? 0 : base + 0.2 / (1 + distance);
}

const REACH = 12;

function genericLikeness(description: Description, found: Cluster): number {
  const allowed = generics.get(description.head) ?? [];
  const related = allowed.includes('any') || allowed.includes(found.kind) || (allowed.includes('agreement') && AGREED.has(found.kind));
  if (!related || description.sentence - lastOf(found).sentence > REACH) return 0;
  if (description.words.length === 0) return conflict(description, found) ? 0 : sameKind(allowed, found) ? 0.6 : 0.5;
  return shared(description, found) > 0 ? 0.7 : 0;
}

const sameKind = (allowed: readonly string[], found: Cluster) => allowed.includes(found.kind) || found.members.some((m) => allowed.includes(m.head));

/** Kinds that people also call a deal. */
const AGREED = new Set<ProposalKind>(['ceasefire', 'peace-agreement', 'prisoner-exchange', 'agreement', 'security-guarantee', 'arms-supply']);

function namedLikeness(description: Description, found: Cluster): number {
  const overlap = shared(description, found);
  const same = description.candidate.kind === found.kind;
  if (same && found.kind !== 'other') {
    if (conflict(description, found)) return 0;
    return description.words.length === 0 || wordsOf(found).length === 0 ? 0.6 : overlap > 0 ? 0.6 + overlap / 4 : 0;
  }
  return overlap >= 0.5 && (same || overlap >= 0.66) ? 0.5 + overlap / 4 : 0;
}

/** Both name parties, and none in common. */
function conflict(description: Description, found: Cluster): boolean {
  const theirs = new Set(found.members.flatMap(({ parties }) => parties));
  return description.parties.length > 0 && theirs.size > 0 && !description.parties.some((party) => theirs.has(party));
}

const wordsOf = (found: Cluster) => [...new Set(found.members.flatMap(({ words }) => words))];

/** Share of the smaller description's words that the other has too. */
function shared(description: Description, found: Cluster): number {
  const best = found.members.map((member) => {
    const [few, many] = description.words.length < member.words.length ? [description.words, member.words] : [member.words, description.words];
    return few.length === 0 ? 0 : few.filter((word) => many.some((other) => sameFamily(word, other))).length / few.length;
  });
  return Math.max(0, ...best);
}
