/**
 * The graph as columns: for every node and relationship its value in each facet and its day. Made once for a graph, so
 * that filtering thousands of items is a walk over numbers.
 */
import type { PropertyValue, SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { dayNumber } from './day';
import { articleIdOf, type Graph, kindOf } from './graph';
import { FACETS, type Facet } from './state';

/** The facet does not apply to the item. */
export const NONE = -1;
export const UNDATED = -1;

export interface Items {
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly SubgraphRelationship[];
  /** Index of a node by its id. */
  readonly at: ReadonlyMap<string, number>;
  /** Values of each facet, in the order in which they were met. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** (facet, item): place in `values`, or NONE. Nodes first, then relationships. */
  readonly codes: Readonly<Record<Facet, Int16Array>>;
  /** (item): days since 1970, or UNDATED. */
  readonly days: Int32Array;
  /** (relationship): indexes of its two ends. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

type Reader = (item: Item, context: Context) => string | undefined;
type Item = { readonly node?: SubgraphNode; readonly relationship?: SubgraphRelationship };
interface Context {
  readonly graph: Graph;
  readonly speakers: ReadonlyMap<string, string>;
}

const text = (value: PropertyValue | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
const propertyOf = (name: string) => (item: Item) => text((item.node ?? item.relationship)!.properties[name]);
const ofStatement = (name: string) => (item: Item) =>
  item.node && kindOf(item.node) === 'Statement' ? text(item.node.properties[name]) : undefined;

function sourceOf(item: Item, { graph }: Context): string | undefined {
  const id = articleIdOf((item.node ?? item.relationship)!);
  if (id === undefined) return undefined;
  return graph.articles.get(id)?.source ?? text(graph.nodes.get(id)?.properties.source);
}

function representsOf(item: Item, { speakers }: Context): string | undefined {
  if (!item.node) return undefined;
  if (kindOf(item.node) === 'Statement') return speakers.get(item.node.id);
  return item.node.labels.includes('Actor') ? text(item.node.properties.represents) : undefined;
}

const READERS: Readonly<Record<Facet, Reader>> = {
  kind: ({ node }) => (node ? kindOf(node) : undefined),
  type: ({ relationship }) => relationship?.type,
  stance: propertyOf('stance'),
  certainty: ofStatement('certainty'),
  mode: ofStatement('mode'),
  act: ofStatement('act'),
  source: sourceOf,
  represents: representsOf,
};

/** The state that each statement's speaker speaks for, where the speaker is on the canvas. */
function speakersOf(graph: Graph): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, source, target } of graph.relationships.values()) {
    if (type !== 'MADE') continue;
    const state = text(graph.nodes.get(source)?.properties.represents);
    if (state) found.set(target, state);
  }
  return found;
}

/** The day something holds for; the publication stands in where the text tells none, as for a ledger's columns. */
function dayOf(item: Item, graph: Graph): number {
  const { properties } = (item.node ?? item.relationship)!;
  const own = dayNumber(properties.date) ?? dayNumber(properties.on) ?? dayNumber(properties.publishedOn);
  if (own !== undefined) return own;
  const dateable = item.relationship?.type === 'TAKES_POSITION' || item.relationship?.type === 'ABOUT';
  const dated = item.node && ['Statement', 'Event', 'Article'].includes(kindOf(item.node));
  if (!dateable && !dated) return UNDATED;
  const article = articleIdOf((item.node ?? item.relationship)!);
  return (article && dayNumber(graph.articles.get(article)?.publishedOn)) || UNDATED;
}

class Column {
  readonly values: string[] = [];
  private readonly places = new Map<string, number>();
  constructor(readonly codes: Int16Array) {}
  put(i: number, value: string | undefined): void {
    if (value === undefined) {
      this.codes[i] = NONE;
      return;
    }
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.places.set(value, place);
    }
    this.codes[i] = place;
  }
}

export function itemsOf(graph: Graph): Items {
  const nodes = [...graph.nodes.values()];
  const relationships = [...graph.relationships.values()];
  const all: Item[] = [...nodes.map((node) => ({ node })), ...relationships.map((relationship) => ({ relationship }))];
  const at = new Map(nodes.map((node, i) => [node.id, i]));
  const context = { graph, speakers: speakersOf(graph) };
  const columns = FACETS.map((facet) => {
    const column = new Column(new Int16Array(all.length));
    all.forEach((item, i) => {
      column.put(i, READERS[facet](item, context));
    });
    return [facet, column] as const;
  });
  return {
    nodes,
    relationships,
    at,
    values: Object.fromEntries(columns.map(([facet, { values }]) => [facet, values])) as unknown as Items['values'],
    codes: Object.fromEntries(columns.map(([facet, { codes }]) => [facet, codes])) as unknown as Items['codes'],
    days: Int32Array.from(all, (item) => dayOf(item, graph)),
    sources: Int32Array.from(relationships, ({ source }) => at.get(source)!),
    targets: Int32Array.from(relationships, ({ target }) => at.get(target)!),
  };
}
