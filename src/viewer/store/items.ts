/**
 * The graph as columns: for every node and relationship its value in each facet and its day. Made once for a graph, and
 * continued when it grows, so that filtering thousands of items is a walk over numbers.
 */
import type { PropertyValue, SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { Column, grown, type Sizes } from './columns';
import { dayNumber } from './day';
import { articleIdOf, bundleKey, type Graph, kindOf } from './graph';
import { GrownMap } from './grown-map';
import { FACETS, type Facet } from './state';

export const UNDATED = -1;

export interface Items {
  /** What the columns were made of. */
  readonly graph: Graph;
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly SubgraphRelationship[];
  /** Index of a node by its id. */
  readonly at: GrownMap<number>;
  /** Values of each facet, in the order in which they were met. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** (facet, item): place in `values`, or NONE. Nodes first, then relationships. */
  readonly codes: Readonly<Record<Facet, Int16Array>>;
  /** (item): days since 1970, or UNDATED. */
  readonly days: Int32Array;
  /** (relationship): indexes of its two ends. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** (relationship): number of its bundle, drawn as one line; and the number by what the relationships say. */
  readonly bundles: Int32Array;
  readonly bundleNumbers: GrownMap<number>;
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
function speakersOf(relationships: readonly SubgraphRelationship[], graph: Graph): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, source, target } of relationships) {
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

/** A graph that has only grown keeps the columns that were made for what it was. */
function baseOf(before: Items | undefined, { nodes, relationships }: Graph): Items | undefined {
  return before && leads(before.graph.nodes, nodes) && leads(before.graph.relationships, relationships)
    ? before
    : undefined;
}

const leads = <T>(some: ReadonlyMap<string, T>, all: ReadonlyMap<string, T>) =>
  some === all || (some.size <= all.size && areOfOneLine(some, all));

const areOfOneLine = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) =>
  one instanceof GrownMap && one.isOfOneLine(other);

/** Whether the one was made of an earlier or later version of the other's graph: what both hold has the same number. */
export const areNumberedAlike = ({ graph: one }: Items, { graph: other }: Items): boolean =>
  areOfOneLine(one.nodes, other.nodes) && areOfOneLine(one.relationships, other.relationships);

function bundlesOf(relationships: readonly SubgraphRelationship[], base: Items | undefined) {
  const before = base?.bundleNumbers ?? GrownMap.of<number>();
  const fresh = new Map<string, number>();
  const bundles = new Int32Array(relationships.length);
  if (base) bundles.set(base.bundles);
  for (let i = base?.bundles.length ?? 0; i < bundles.length; i += 1) {
    const key = bundleKey(relationships[i]!);
    const number = before.get(key) ?? fresh.get(key) ?? before.size + fresh.size;
    if (number >= before.size) fresh.set(key, number);
    bundles[i] = number;
  }
  return { bundles, bundleNumbers: before.with(fresh) };
}

/** Numbers of the items that are not in the base, and of the statements whose speaker came since. */
function unreadOf(sizes: Sizes, base: Items | undefined, speakers: Context['speakers'], at: Items['at']): number[] {
  const { order, size } = base ? sizesOf(base) : { order: 0, size: 0 };
  const spoken = [...speakers.keys()].map((id) => at.get(id)!).filter((i) => i < order);
  return [...spoken, ...range(order, sizes.order), ...range(sizes.order + size, sizes.order + sizes.size)];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const sizesOf = ({ nodes, relationships }: Pick<Items, 'nodes' | 'relationships'>): Sizes => ({
  order: nodes.length,
  size: relationships.length,
});

/** `before`: columns of an earlier graph; if the new one holds all of it, only what came is read. */
export function itemsOf(graph: Graph, before?: Items): Items {
  const nodes = [...graph.nodes.values()];
  const relationships = [...graph.relationships.values()];
  const sizes = sizesOf({ nodes, relationships });
  const base = baseOf(before, graph);
  const held = base && sizesOf(base);
  const came = relationships.slice(held?.size ?? 0);
  const first = held?.order ?? 0;
  const at = (base?.at ?? GrownMap.of<number>()).with(nodes.slice(first).map(({ id }, i) => [id, first + i]));
  const context = { graph, speakers: speakersOf(came, graph) };
  const unread = unreadOf(sizes, base, context.speakers, at);
  const itemAt = (i: number): Item =>
    i < sizes.order ? { node: nodes[i]! } : { relationship: relationships[i - sizes.order]! };

  const columns = FACETS.map((facet) => {
    const codes = grown(new Int16Array(sizes.order + sizes.size), sizes, base?.codes[facet], held);
    const column = new Column(codes, base?.values[facet]);
    for (const i of unread) column.put(i, READERS[facet](itemAt(i), context));
    return [facet, column] as const;
  });
  const days = grown(new Int32Array(sizes.order + sizes.size), sizes, base?.days, held);
  for (const i of unread) days[i] = dayOf(itemAt(i), graph);
  return {
    graph,
    nodes,
    relationships,
    at,
    values: Object.fromEntries(columns.map(([facet, { values }]) => [facet, values])) as unknown as Items['values'],
    codes: Object.fromEntries(columns.map(([facet, { codes }]) => [facet, codes])) as unknown as Items['codes'],
    days,
    sources: endsOf(came, 'source', at, base?.sources),
    targets: endsOf(came, 'target', at, base?.targets),
    ...bundlesOf(relationships, base),
  };
}

function endsOf(
  came: readonly SubgraphRelationship[],
  end: 'source' | 'target',
  at: Items['at'],
  before: Int32Array = new Int32Array(),
): Int32Array {
  const ends = new Int32Array(before.length + came.length);
  ends.set(before);
  came.forEach((relationship, i) => {
    ends[before.length + i] = at.get(relationship[end])!;
  });
  return ends;
}
