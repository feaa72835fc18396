/**
 * Which names in different articles mean the same. A function of the namings and of what a person decided, not of the
 * order in which articles came. What is not plain stays apart: two nodes can be merged, a wrong union hides its error.
 */
import type { Naming } from './batch';

/** A person's ruling on two own ids: `together` (merge) or `apart` (split). Outlives re-ingesting. */
export interface Decision {
  readonly kind: 'together' | 'apart';
  readonly a: string;
  readonly b: string;
}

export interface Assignment {
  /** Id of the node that the naming stands for. */
  readonly id: string;
  /** 0 to 1; 1 for a person's decision and for full agreement. */
  readonly score?: number;
  readonly reason?: string;
}

/** By own id of the naming. */
export type Assignments = ReadonlyMap<string, Assignment>;

/** Why one own id is taken for what another is. */
export interface Agreement {
  /** The later name, which needs the reason. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reason: string;
}

/** What keeps two names from ever being one, however they are linked; names with one profile conflict with the same. */
export interface Conflicts {
  readonly profileOf: (naming: Naming) => string;
  readonly between: (a: Naming, b: Naming) => boolean;
}

const DAY_MS = 86_400_000;

/** Days between two publications; undefined where one is not known. */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

/** Splits by what `keyOf` gives, in order of first sight. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Cluster {
  readonly ids: Set<string>;
  readonly articles: Set<string>;
  readonly profiles: Map<string, Naming>;
}

/** Disjoint sets of own ids, each with the articles that its members stand in. */
function clustersOf(namings: readonly Naming[], { profileOf }: Conflicts): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const naming of namings) {
    const { ownId, articleId } = naming;
    const cluster = clusters.get(ownId) ?? { ids: new Set([ownId]), articles: new Set(), profiles: new Map() };
    cluster.articles.add(articleId);
    cluster.profiles.set(profileOf(naming), naming);
    clusters.set(ownId, cluster);
  }
  return clusters;
}

function join(clusters: Map<string, Cluster>, left: Cluster, right: Cluster): void {
  const [into, from] = left.ids.size >= right.ids.size ? [left, right] : [right, left];
  for (const id of from.ids) {
    into.ids.add(id);
    clusters.set(id, into);
  }
  for (const article of from.articles) into.articles.add(article);
  for (const [profile, naming] of from.profiles) into.profiles.set(profile, naming);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
};

/** Why two sets cannot be one. */
function barrier(decisions: readonly Decision[], { between }: Conflicts): (left: Cluster, right: Cluster) => boolean {
  const apart = decisions.filter(({ kind }) => kind === 'apart');
  const split = ({ ids: l }: Cluster, { ids: r }: Cluster) =>
    apart.some(({ a, b }) => (l.has(a) && r.has(b)) || (l.has(b) && r.has(a)));
  const conflict = ({ profiles: l }: Cluster, { profiles: r }: Cluster) =>
    [...l.values()].some((a) => [...r.values()].some((b) => between(a, b)));
  return (left, right) => split(left, right) || meet(left.articles, right.articles) || conflict(left, right);
}

const pair = ({ a, b }: Pick<Agreement, 'a' | 'b'>): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const byScore = (x: Agreement, y: Agreement): number => y.score - x.score || (pair(x) < pair(y) ? -1 : 1);

/** An id that holds for one article only (with "#") comes after those that hold everywhere. */
const reach = (id: string): string => `${id.includes('#') ? 1 : 0}${id}`;
const least = (ids: ReadonlySet<string>): string => [...ids].sort((a, b) => (reach(a) < reach(b) ? -1 : 1))[0]!;

const NO_CONFLICTS: Conflicts = { profileOf: () => '', between: () => false };

/**
 * Joins what agrees, best agreements first. Two names of one article are not joined, since the article told them apart;
 * nor is what a person split, nor what conflicts. The node's id is the least of its members' own ids: these are digests
 * for proposals, so that a new member rarely changes it. `settled` are pairs that are one whatever else is known.
 */
export function assign(
  namings: readonly Naming[],
  agreements: readonly Agreement[],
  decisions: readonly Decision[],
  conflicts: Conflicts = NO_CONFLICTS,
  settled: readonly Pick<Agreement, 'a' | 'b'>[] = [],
): Assignments {
  const clusters = clustersOf(namings, conflicts);
  const barred = barrier(decisions, conflicts);
  const why = new Map<string, Agreement>();
  const unite = (a: string, b: string, force: boolean): boolean => {
    const [left, right] = [clusters.get(a), clusters.get(b)];
    if (!left || !right || (left !== right && !force && barred(left, right))) return false;
    if (left !== right) join(clusters, left, right);
    return true;
  };
  const explain = (id: string, agreement: Agreement) => {
    if (!why.has(id)) why.set(id, agreement);
  };
  for (const { a, b } of decisions.filter(({ kind }) => kind === 'together')) {
    if (!unite(a, b, true)) continue;
    for (const id of [a, b]) explain(id, { a, b, score: 1, reason: 'merged by hand' });
  }
  for (const { a, b } of settled) unite(a, b, true);
  for (const agreement of [...agreements].sort(byScore)) {
    if (unite(agreement.a, agreement.b, false)) explain(agreement.a, agreement);
  }
  const ruled = new Set(decisions.filter(({ kind }) => kind === 'apart').flatMap(({ a, b }) => [a, b]));
  return new Map(
    [...clusters].map(([ownId, { ids }]) => {
      const { score, reason } = why.get(ownId) ?? (ruled.has(ownId) ? { score: 1, reason: 'split by hand' } : {});
      return [ownId, { id: least(ids), score, reason } as Assignment];
    }),
  );
}
