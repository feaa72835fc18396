/** Nodes that several articles name: made from all namings, those in the database and those about to be written. */
import type { Batch, BatchNode, Naming, Properties } from '../../graph/batch';
import type { Assignments } from '../../graph/identity';
import { groupBy } from '../../graph/identity';
import { bareState, namingOrder, sharedProperties, withNaming } from '../../graph/shared-node';
import { decode } from '../encode';
import { keyLabel } from '../generated-cypher';
import { idsOf, namingsOfNodes, pluralOf, SHARED_LABELS, type SharedNode } from './namings';
import type { Row, Work } from './transaction';

async function propertiesOf(work: Work, nodes: readonly SharedNode[]): Promise<Map<string, Properties>> {
  const reads = SHARED_LABELS.map((label) => {
    const ids = idsOf(nodes, label);
    return ids.length === 0 ? [] : work.read(`load/properties-of-${pluralOf(label)}`, { ids });
  });
  const found = (await Promise.all(reads)).flat().map(({ properties }) => decode(properties as Row));
  return new Map(found.map(({ id, ...rest }) => [String(id), rest]));
}

/** States and places that only a code or an event refers to; they keep what they have where they are there already. */
const bareNodes = (batches: readonly Batch[]): BatchNode[] =>
  batches.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'State' || label === 'Place'));

/** In order of time, so that a tie falls the same way as in `sharedProperties`. */
function named(batches: readonly Batch[], assignments: Assignments): Map<string, Naming[]> {
  const all = batches.flatMap(({ namings }) => namings);
  const ordered = [...all].sort((a, b) => (namingOrder(a) < namingOrder(b) ? -1 : 1));
  return groupBy(ordered, ({ ownId }) => assignments.get(ownId)?.id ?? ownId);
}

/** A state that lost its last name may still be referred to by its code. */
function withoutNames({ id, label }: SharedNode, bare: ReadonlyMap<string, Properties>): Properties | undefined {
  return bare.get(id) ?? (label === 'State' ? bareState(id.slice('state:'.length)) : undefined);
}

/**
 * The nodes to write. Those in `touched` lost names (their articles were taken out in this transaction): they are made
 * from all names that are left; the others grow by the names of the batches.
 */
export async function sharedNodes(
  work: Work,
  batches: readonly Batch[],
  assignments: Assignments,
  touched: readonly SharedNode[],
): Promise<BatchNode[]> {
  const fresh = named(batches, assignments);
  const bare = new Map(bareNodes(batches).map(({ id, properties }) => [id, properties]));
  const lost = new Map(touched.map((node) => [node.id, node]));
  const nodes = new Map<string, SharedNode>([
    ...bareNodes(batches).map(({ id, label }) => [id, { id, label }] as const),
    ...touched.map((node) => [node.id, node] as const),
    ...[...fresh].map(([id, [naming]]) => [id, { id, label: naming!.label }] as const),
  ]);
  const grown = [...nodes.values()].filter(({ id }) => !lost.has(id));
  const [before, placed] = await Promise.all([propertiesOf(work, grown), namingsOfNodes(work, touched)]);
  const left = groupBy(placed, ({ at }) => at);
  return [...nodes.values()].flatMap((node) => {
    const { id, label } = node;
    const names = fresh.get(id) ?? [];
    const old = lost.has(id) ? (left.get(id) ?? []).map(({ naming }) => naming) : [];
    const kept = old.length > 0 || before.has(id);
    const base = lost.has(id) ? sharedProperties(old) : (before.get(id) ?? {});
    if (names.length > 0) {
      // A state without a name so far gives nothing to the one that is named now.
      const start = before.has(id) && base.namedKey === undefined && keyLabel(label) === 'Actor' ? {} : base;
      return [{ id, label, properties: names.reduce(withNaming, start) }];
    }
    if (kept) return lost.has(id) ? [{ id, label, properties: base }] : [];
    const properties = withoutNames(node, bare);
    return properties ? [{ id, label, properties }] : [];
  });
}
