/** Which nodes the names of new articles stand for, and which articles already there must be written anew for it. */
import type { Naming } from '../../graph/batch';
import { type Assignments, assign, type Decision, groupBy } from '../../graph/identity';
import { isFullName } from '../../graph/ids';
import { personAgreements, surnameOf } from '../../graph/person-identity';
import { proposalAgreements, proposalConflicts, SAME_WORDING_DAYS } from '../../graph/proposal-identity';
import { dateOf } from '../encode';
import {
  labelOf,
  namingsOfNodes,
  namingsOfPersons,
  namingsOfProposalsNear,
  type Placed,
  type SharedNode,
} from './namings';
import type { Row, Work } from './transaction';

export interface Identified {
  /** By own id; what is not in it stands for itself. */
  readonly assignments: Assignments;
  /** Articles with a name that now stands for another node. */
  readonly moved: readonly string[];
  /** Nodes that these names leave. */
  readonly vacated: readonly SharedNode[];
  /** Names that stay where they are for another reason than before: id of the relationship, score, reason. */
  readonly reasons: readonly Row[];
  /** Proposals that go on whole under another id, from the old to the new. */
  readonly renamed: ReadonlyMap<string, string>;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

interface Interval {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Per kind, the days that new names can reach; overlapping intervals are one. */
function intervalsOf(namings: readonly Naming[]): Interval[] {
  const dated = namings.filter(({ label, on }) => label === 'Proposal' && on);
  return [...groupBy(dated, ({ kind }) => kind ?? '')].flatMap(([kind, group]) => {
    const intervals: { kind: string; from: string; to: string }[] = [];
    for (const day of group.map(({ on }) => on!).sort()) {
      const [from, to] = [shift(day, -SAME_WORDING_DAYS), shift(day, SAME_WORDING_DAYS)];
      const last = intervals.at(-1);
      if (last && from <= last.to) last.to = to;
      else intervals.push({ kind, from, to });
    }
    return intervals;
  });
}

/** Twice as far, so that whatever a new name can reach is known with all that it can reach itself. */
const searched = (intervals: readonly Interval[]): Row[] =>
  intervals.map(({ kind, from, to }) => ({
    kind,
    from: dateOf(shift(from, -SAME_WORDING_DAYS)),
    to: dateOf(shift(to, SAME_WORDING_DAYS)),
  }));

/** Names beyond what new ones can reach stay where they are: not all that bears on them has been looked at. */
function settledOf(there: readonly Placed[], intervals: readonly Interval[]): Placed[] {
  const reached = ({ naming: { kind, on } }: Placed) =>
    intervals.some((one) => one.kind === kind && on !== undefined && one.from <= on && on <= one.to);
  return there.filter((placed) => placed.naming.label === 'Proposal' && !reached(placed));
}

/** Each with another that stands for the same node. */
function settledPairs(settled: readonly Placed[], there: readonly Placed[]): { a: string; b: string }[] {
  const others = groupBy(there, ({ at }) => at);
  return settled.map(({ naming, at }) => ({ a: naming.ownId, b: others.get(at)![0]!.naming.ownId }));
}

/** Only surnames that somebody is called by alone matter. */
async function openSurnames(work: Work, namings: readonly Naming[]): Promise<string[]> {
  const persons = namings.filter(({ label }) => label === 'Person');
  const bare = persons.filter(({ name }) => !isFullName(name)).map(({ name }) => surnameOf(name));
  const surnames = [...new Set(persons.map(({ name }) => surnameOf(name)))];
  const known = surnames.length === 0 ? [] : await work.read('load/bare-surnames', { surnames });
  return [...new Set([...bare, ...known.map(({ surname }) => String(surname))])];
}

async function decisionsOf(work: Work): Promise<Decision[]> {
  return (await work.read('load/decisions')) as unknown as Decision[];
}

/** Nodes of what was decided together with one of these names. */
async function ruledNodes(
  work: Work,
  ownIds: ReadonlySet<string>,
  decisions: readonly Decision[],
): Promise<SharedNode[]> {
  const ruled = decisions.filter(({ a, b }) => ownIds.has(a) || ownIds.has(b)).flatMap(({ a, b }) => [a, b]);
  if (ruled.length === 0) return [];
  const rows = await work.read('load/nodes-of-own-ids', { ids: [...new Set(ruled)] });
  return rows.map(({ id, labels }) => ({ id: String(id), label: labelOf(labels as string[]) }));
}

const byKey = (placed: readonly Placed[]): Placed[] => [
  ...new Map(placed.map((item) => [item.naming.key + item.at, item])).values(),
];

/**
 * `fresh`: names of articles that are about to be written; `replaced`: those articles, whose names in the database no
 * longer count; `left`: nodes that these names stood for, whose other names are looked at again.
 */
export async function identify(
  work: Work,
  fresh: readonly Naming[],
  replaced: ReadonlySet<string>,
  left: readonly SharedNode[],
): Promise<Identified> {
  const [decisions, surnames] = await Promise.all([decisionsOf(work), openSurnames(work, fresh)]);
  const ownIds = new Set(fresh.map(({ ownId }) => ownId));
  const nodes = [
    ...left.filter(({ label }) => label === 'Proposal' || label === 'Person'),
    ...(await ruledNodes(work, new Set([...ownIds, ...left.map(({ id }) => id)]), decisions)),
  ];
  const kept = (await namingsOfNodes(work, nodes)).filter(({ naming }) => !replaced.has(naming.articleId));
  const intervals = intervalsOf([...fresh, ...kept.map(({ naming }) => naming)]);
  const found = await Promise.all([
    namingsOfProposalsNear(work, searched(intervals)),
    namingsOfPersons(work, surnames),
  ]);
  const there = byKey([...found.flat(), ...kept]).filter(({ naming }) => !replaced.has(naming.articleId));
  const all = [...fresh, ...there.map(({ naming }) => naming)];
  const settled = settledOf(there, intervals);
  const fixed = new Set(settled.map(({ naming }) => naming.ownId));
  const proposals = all.filter(({ label }) => label === 'Proposal');
  const persons = all.filter(({ label }) => label === 'Person');
  const agreements = [...proposalAgreements(proposals), ...personAgreements(persons)];
  const open = agreements.filter(({ a }) => !fixed.has(a));
  const assignments = assign(all, open, decisions, proposalConflicts, settledPairs(settled, there));
  return { assignments, ...changes(there, assignments, fixed) };
}

/** A node whose names all become one that is not there yet needs no move; of several, the one with most names. */
function renamesOf(now: readonly (Placed & { becomes: { id: string } })[]): Map<string, string> {
  const nodes = groupBy(
    now.filter(({ naming }) => naming.label === 'Proposal'),
    ({ at }) => at,
  );
  const renames = new Map<string, { from: string; size: number }>();
  for (const [from, names] of nodes) {
    const to = names[0]!.becomes.id;
    const whole = to !== from && !nodes.has(to) && names.every(({ becomes }) => becomes.id === to);
    if (whole && names.length > (renames.get(to)?.size ?? 0)) renames.set(to, { from, size: names.length });
  }
  return new Map([...renames].map(([to, { from }]) => [from, to]));
}

function changes(there: readonly Placed[], assignments: Assignments, fixed: ReadonlySet<string>) {
  const now = there.map((placed) => ({ ...placed, becomes: assignments.get(placed.naming.ownId)! }));
  const renamed = renamesOf(now);
  const moved = now.filter(({ at, becomes }) => becomes.id !== (renamed.get(at) ?? at));
  const other = now.filter(
    ({ naming, score, reason, becomes }) =>
      !fixed.has(naming.ownId) && (becomes.score !== score || becomes.reason !== reason),
  );
  return {
    renamed,
    moved: [...new Set(moved.map(({ naming }) => naming.articleId))].sort(),
    vacated: moved.map(({ naming: { label }, at }) => ({ id: at, label })),
    reasons: other.map(({ id, becomes: { score = null, reason = null } }) => ({ id, score, reason })),
  };
}
