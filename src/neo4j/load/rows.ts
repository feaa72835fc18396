/** Batches as rows for UNWIND: nodes before relationships, each kind sorted by id and without doubles. */
import type { Batch, BatchNode, BatchRelationship, Endpoint, Properties } from '../../graph/batch';
import type { Assignments } from '../../graph/identity';
import { groupBy } from '../../graph/identity';
import { type LabelSpec, labels, type RelationshipSpec, relationships } from '../../schema';
import { encodeAll, listEncoder } from '../encode';
import { isOwned, nodeUpsertName, relationshipUpsertName } from '../generated-cypher';
import type { Row } from './transaction';

/** Rows for one statement of cypher/upsert, in the form that its header tells. */
export interface Upsert {
  readonly name: string;
  readonly rows: readonly (Row | readonly unknown[])[];
}

const LABEL_ORDER = Object.keys(labels);
const TYPE_ORDER = Object.keys(relationships);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const sortedOnce = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort(byId);

/** `rowsOf` gets the items of one statement. */
function upserts<T extends { readonly id: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  rowsOf: (group: readonly T[]) => Upsert['rows'],
): Upsert[] {
  return [...groupBy(items, nameOf)].map(([name, group]) => ({ name, rows: rowsOf(sortedOnce(group)) }));
}

function nodeRows(nodes: readonly BatchNode[]): Upsert['rows'] {
  const { label } = nodes[0]!;
  const specs = (labels[label] as LabelSpec).properties;
  const listOf = listEncoder(specs);
  if (isOwned(label)) return nodes.map(({ id, properties }) => [id, ...listOf(properties)]);
  return nodes.map(({ id, properties }) => ({ id, properties: encodeAll(properties, specs) }));
}

/** What a node that is there already has besides is taken away. */
export function nodeUpserts(nodes: readonly BatchNode[]): Upsert[] {
  const ordered = [...nodes].sort((a, b) => LABEL_ORDER.indexOf(a.label) - LABEL_ORDER.indexOf(b.label));
  return upserts(ordered, ({ label }) => nodeUpsertName(label), nodeRows);
}

function relationshipRows(items: readonly BatchRelationship[]): Upsert['rows'] {
  const listOf = listEncoder((relationships[items[0]!.type] as RelationshipSpec).properties);
  return items.map(({ id, from, to, properties }) => [id, from.id, to.id, ...listOf(properties)]);
}

export function relationshipUpserts(items: readonly BatchRelationship[]): Upsert[] {
  const ordered = [...items].sort((a, b) => TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type));
  return upserts(ordered, ({ type, to }) => relationshipUpsertName(type, to.label), relationshipRows);
}

/** What refers to nodes by their id in a property. */
const REFERENCES = ['holder'] as const;

/** The batch's relationships with the ends that its names stand for, and why. */
export function placed({ relationships: items }: Batch, assignments: Assignments): BatchRelationship[] {
  const idOf = (ownId: string) => assignments.get(ownId)?.id ?? ownId;
  const end = ({ label, id }: Endpoint): Endpoint => ({ label, id: idOf(id) });
  return items.map((item) => ({
    ...item,
    from: end(item.from),
    to: end(item.to),
    properties: propertiesOf(item, assignments, idOf),
  }));
}

function propertiesOf(item: BatchRelationship, assignments: Assignments, idOf: (ownId: string) => string): Properties {
  if (item.type === 'NAMES') {
    const { score, reason } = assignments.get(item.to.id) ?? {};
    return reason === undefined ? item.properties : { ...item.properties, score, reason };
  }
  const referring = REFERENCES.filter((name) => item.properties[name] !== undefined);
  if (referring.length === 0) return item.properties;
  return {
    ...item.properties,
    ...Object.fromEntries(referring.map((name) => [name, idOf(String(item.properties[name]))])),
  };
}
