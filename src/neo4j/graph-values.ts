/** What the driver returns, as plain JSON: nodes and relationships found wherever they stand in a row. */

import type { Node, Relationship } from 'neo4j-driver';
import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
} from 'neo4j-driver';
import type { PropertyValue, Subgraph, SubgraphNode, SubgraphRelationship } from '../graph/subgraph';
import { labels as LABELS, type LabelSpec, relationships as RELATIONSHIPS, type RelationshipSpec } from '../schema';

type Specs = Readonly<Record<string, { readonly hidden?: boolean }>>;

/** The article's text goes over its own route; bookkeeping goes nowhere. */
const APART = new Set(['text', 'extraction']);

const TEMPORAL = [isDate, isDateTime, isLocalDateTime, isLocalTime, isTime, isDuration];
const isTemporal = (value: object): boolean => TEMPORAL.some((is) => is(value));

/** Any value as JSON holds it; temporal ones as text. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isTemporal(value)) return String(value);
  if (isNode(value)) return nodeOf(value as Node);
  if (isRelationship(value)) return { type: value.type, ...shown(value.properties, specsOf(value.type)) };
  if (isPath(value)) return value.segments.map(({ relationship }) => plain(relationship));
  if (isPoint(value)) return [value.x, value.y];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

const specsOf = (type: string): Specs =>
  (RELATIONSHIPS as Readonly<Record<string, RelationshipSpec>>)[type]?.properties ?? {};
const labelSpec = (label: string): LabelSpec | undefined => (LABELS as Readonly<Record<string, LabelSpec>>)[label];

function shown(properties: object, specs: Specs): Record<string, PropertyValue> {
  const kept = Object.entries(properties).filter(([name]) => !APART.has(name) && !specs[name]?.hidden);
  return Object.fromEntries(kept.map(([name, value]) => [name, plain(value) as PropertyValue]));
}

/** Most specific label first: those that another of them implies come after it. */
export function orderedLabels(labels: readonly string[]): string[] {
  const implied = new Set(labels.flatMap((label) => labelSpec(label)?.also ?? []));
  return [...labels].sort((a, b) => Number(implied.has(a)) - Number(implied.has(b)) || (a < b ? -1 : 1));
}

export function nodeOf(node: Node): SubgraphNode {
  const labels = orderedLabels(node.labels);
  const id = typeof node.properties.id === 'string' ? node.properties.id : `node ${node.elementId}`;
  return { id, labels, properties: shown(node.properties, labelSpec(labels[0] ?? '')?.properties ?? {}) };
}

function relationshipOf(item: Relationship, source: string, target: string): SubgraphRelationship {
  const { id } = item.properties;
  return {
    id: typeof id === 'string' ? id : `relationship ${item.elementId}`,
    type: item.type,
    source,
    target,
    properties: shown(item.properties, specsOf(item.type)),
  };
}

/** Nodes and relationships met on a walk through rows, by the database's own ids. */
export class Gathered {
  readonly nodes = new Map<string, SubgraphNode>();
  private readonly relationships = new Map<string, Relationship>();

  add(value: unknown): void {
    if (value === null || typeof value !== 'object') return;
    if (isNode(value)) this.addNode(value as Node);
    else if (isRelationship(value)) this.relationships.set((value as Relationship).elementId, value as Relationship);
    else if (isPath(value)) {
      this.add(value.start);
      for (const { relationship, end } of value.segments) {
        this.add(relationship);
        this.add(end);
      }
    } else for (const inner of Object.values(value)) this.add(inner);
  }

  /** A node that every row returns is converted once. */
  private addNode(node: Node): void {
    if (!this.nodes.has(node.elementId)) this.nodes.set(node.elementId, nodeOf(node));
  }

  /** Ends of relationships that no row returned. */
  missing(): string[] {
    const ends = [...this.relationships.values()].flatMap((item) => [item.startNodeElementId, item.endNodeElementId]);
    return [...new Set(ends)].filter((id) => !this.nodes.has(id));
  }

  /** With a cap on nodes, the first to come stay. */
  subgraph(limit = Number.POSITIVE_INFINITY): Subgraph {
    const kept = new Map([...this.nodes].slice(0, limit));
    const relationships = [...this.relationships.values()].flatMap((item) => {
      const [source, target] = [kept.get(item.startNodeElementId), kept.get(item.endNodeElementId)];
      return source && target ? [relationshipOf(item, source.id, target.id)] : [];
    });
    return { nodes: [...kept.values()], relationships, ...(this.nodes.size > limit ? { truncated: true } : {}) };
  }
}
