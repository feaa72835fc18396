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
/** Sentences over which a generic noun reaches back. */
const REACH = 12;
const NEARNESS = 0.2;

export function cluster(descriptions: readonly Description[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const description of descriptions) {
    const best = bestOf(description, clusters);
    if (best) best.members.push(description);
    else if (description.candidate.form !== 'generic')
      clusters.push({ members: [description], kind: description.candidate.kind });
  }
  return clusters;
}

function bestOf(description: Description, clusters: readonly Cluster[]): Cluster | undefined {
  let [best, most] = [undefined as Cluster | undefined, LEAST];
  for (const candidate of clusters) {
    const score = likeness(description, candidate);
    if (score >= most) [best, most] = [candidate, score];
  }
  return best;
}

const lastOf = (found: Cluster) => found.members[found.members.length - 1]!;

/** From 0 to about 1, with a little for nearness so that the nearest of equals is taken. */
function likeness(description: Description, found: Cluster): number {
  const generic = description.candidate.form === 'generic';
  const base = generic ? genericLikeness(description, found) : namedLikeness(description, found);
  return base === 0 ? 0 : base + NEARNESS / (1 + Math.max(0, description.sentence - lastOf(found).sentence));
}

function genericLikeness(description: Description, found: Cluster): number {
  const allowed = generics.get(description.head) ?? [];
  const again = found.members.some(({ core }) => core.includes(description.head));
  const typed = again || allowed.includes(found.kind) || (allowed.includes('agreement') && AGREED.has(found.kind));
  if (!typed && !allowed.includes('any')) return 0;
  if (conflict(description, found) || description.sentence - lastOf(found).sentence > REACH) return 0;
  const base = again ? 0.7 : typed ? 0.6 : 0.5;
  if (description.words.length === 0) return base;
  return overlap(description.words, [...wordsOf(found), ...coresOf(found)]) > 0 ? base + 0.1 : 0;
}

/** Kinds that people also call a deal. */
const AGREED = new Set<ProposalKind>([
  'ceasefire',
  'peace-agreement',
  'prisoner-exchange',
  'security-guarantee',
  'arms-supply',
]);
/** Kinds so wide that two of them are different unless their words agree. */
const WIDE = new Set<ProposalKind>(['other', 'agreement']);

function namedLikeness(description: Description, found: Cluster): number {
  const same = description.candidate.kind === found.kind;
  if (conflict(description, found)) return 0;
  if (same && !WIDE.has(found.kind)) return ofOneKind(description, found);
  const cores = Math.max(...found.members.map((member) => coreLikeness(description, member)));
  if (cores === 0) return 0;
  const words =
    description.words.length === 0 ? 0.5 : overlap(description.words, [...wordsOf(found), ...coresOf(found)]);
  return same ? 0.25 + cores * 0.3 + words * 0.3 : 0.1 + cores * 0.3 + words * 0.3;
}

function ofOneKind(description: Description, found: Cluster): number {
  const theirs = wordsOf(found);
  if (description.words.length === 0 || theirs.length === 0) return 0.6;
  const shared = overlap(description.words, [...theirs, ...coresOf(found)]);
  return shared > 0 ? 0.6 + shared / 4 : 0.3;
}

/** They cannot be one: two sides each and none in common, other places, or other bodies that pass a resolution. */
function conflict(description: Description, found: Cluster): boolean {
  const parties = found.members.flatMap((member) => member.parties);
  if (new Set(parties).size > 1 && description.parties.length > 1 && disjoint(description.parties, parties))
    return true;
  if (
    disjoint(
      description.scope,
      found.members.flatMap(({ scope }) => scope),
    )
  )
    return true;
  return (
    found.kind === 'resolution' &&
    disjoint(
      description.owners,
      found.members.flatMap(({ owners }) => owners),
    )
  );
}

/** Both say something, and nothing in common. */
const disjoint = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

const wordsOf = (found: Cluster) => [...new Set(found.members.flatMap(({ words }) => words))];
const coresOf = (found: Cluster) => [...new Set(found.members.flatMap(({ core }) => core))];

function coreLikeness(one: Description, other: Description): number {
  const [few, many] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core];
  return overlap(few, [...many, ...(one.core.length < other.core.length ? other : one).words]);
}

/** Share of the words that some of the others repeats or derives from. */
function overlap(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => others.some((other) => sameFamily(word, other))).length / words.length;
}
