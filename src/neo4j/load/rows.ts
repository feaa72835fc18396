/** Batches as rows for UNWIND: nodes before relationships, each kind sorted by id and without doubles. */
import type { Batch, BatchNode, BatchRelationship, Endpoint, Properties } from '../../graph/batch';
import type { Assignments } from '../../graph/identity';
import { groupBy } from '../../graph/identity';
import { type LabelSpec, labels, type RelationshipSpec, relationships } from '../../schema';
import { encode, encodeAll } from '../encode';
import { nodeUpsertName, relationshipUpsertName } from '../generated-cypher';
import type { Row } from './transaction';

/** Rows for one statement of cypher/upsert. */
export interface Upsert {
  readonly name: string;
  readonly rows: readonly Row[];
}

const LABEL_ORDER = Object.keys(labels);
const TYPE_ORDER = Object.keys(relationships);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const sortedOnce = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort(byId);

function upserts<T extends { readonly id: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  rowOf: (item: T) => Row,
): Upsert[] {
  return [...groupBy(items, nameOf)].map(([name, group]) => ({ name, rows: sortedOnce(group).map(rowOf) }));
}

/** `whole`: what a node has besides is taken away. */
export function nodeUpserts(nodes: readonly BatchNode[], whole: boolean): Upsert[] {
  const ordered = [...nodes].sort((a, b) => LABEL_ORDER.indexOf(a.label) - LABEL_ORDER.indexOf(b.label));
  return upserts(
    ordered,
    ({ label }) => nodeUpsertName(label),
    ({ id, label, properties }) => {
      const specs = (labels[label] as LabelSpec).properties;
      return { id, properties: whole ? encodeAll(properties, specs) : encode(properties, specs) };
    },
  );
}

export function relationshipUpserts(items: readonly BatchRelationship[]): Upsert[] {
  const ordered = [...items].sort((a, b) => TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type));
  return upserts(
    ordered,
    ({ type, to }) => relationshipUpsertName(type, to.label),
    ({ id, type, from, to, properties }) => {
      const row = encode(properties, (relationships[type] as RelationshipSpec).properties);
      return { id, from: from.id, to: to.id, properties: row };
    },
  );
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
