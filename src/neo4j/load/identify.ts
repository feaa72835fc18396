/** Which nodes the names of new articles stand for, and which articles already there must be written anew for it. */
import type { Naming } from '../../graph/batch';
import { type Assignments, assign, type Decision, groupBy } from '../../graph/identity';
import { isFullName } from '../../graph/ids';
import { personAgreements, surnameOf } from '../../graph/person-identity';
import { proposalAgreements, SAME_WORDING_DAYS } from '../../graph/proposal-identity';
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
  /** Names that stay where they are for another reason than before: id of the relationship, score, reason. */
  readonly reasons: readonly Row[];
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One interval a kind, wide enough for every agreement. */
function intervals(namings: readonly Naming[]): Row[] {
  const dated = namings.filter(({ label, on }) => label === 'Proposal' && on);
  return [...groupBy(dated, ({ kind }) => kind ?? '')].map(([kind, group]) => {
    const days = group.map(({ on }) => on!).sort();
    const from = dateOf(shift(days[0]!, -SAME_WORDING_DAYS));
    return { kind, from, to: dateOf(shift(days.at(-1)!, SAME_WORDING_DAYS)) };
  });
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
  const decisions = await decisionsOf(work);
  const ownIds = new Set(fresh.map(({ ownId }) => ownId));
  const nodes = [
    ...left.filter(({ label }) => label === 'Proposal' || label === 'Person'),
    ...(await ruledNodes(work, new Set([...ownIds, ...left.map(({ id }) => id)]), decisions)),
  ];
  const there = byKey([
    ...(await namingsOfProposalsNear(work, intervals(fresh))),
    ...(await namingsOfPersons(work, await openSurnames(work, fresh))),
    ...(await namingsOfNodes(work, nodes)),
  ]).filter(({ naming }) => !replaced.has(naming.articleId));
  const all = [...fresh, ...there.map(({ naming }) => naming)];
  const proposals = all.filter(({ label }) => label === 'Proposal');
  const persons = all.filter(({ label }) => label === 'Person');
  const assignments = assign(all, [...proposalAgreements(proposals), ...personAgreements(persons)], decisions);
  const now = there.map((placed) => ({ ...placed, becomes: assignments.get(placed.naming.ownId)! }));
  const moved = now.filter(({ at, becomes }) => becomes.id !== at);
  const other = now.filter(({ score, reason, becomes }) => becomes.score !== score || becomes.reason !== reason);
  return {
    assignments,
    moved: [...new Set(moved.map(({ naming }) => naming.articleId))].sort(),
    reasons: other.map(({ id, becomes: { score = null, reason = null } }) => ({ id, score, reason })),
  };
}
