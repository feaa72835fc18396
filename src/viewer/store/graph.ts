/** The graph on the canvas as plain data, and pure functions that add to it and take from it. */
import type { Subgraph, SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { GrownMap } from './grown-map';

/** What the page needs to know of an article to name it beside a piece of evidence. */
export interface ArticleHead {
  readonly title?: string | null;
  readonly source?: string | null;
  /** YYYY-MM-DD */
  readonly publishedOn?: string | null;
}

export interface Graph {
  readonly nodes: ReadonlyMap<string, SubgraphNode>;
  readonly relationships: ReadonlyMap<string, SubgraphRelationship>;
  readonly articles: ReadonlyMap<string, ArticleHead>;
}

/** A subgraph as the server sends it: with the heads of the articles that its evidence stands in. */
export interface Piece extends Subgraph {
  readonly articles?: Readonly<Record<string, ArticleHead>>;
}

export const EMPTY_GRAPH: Graph = { nodes: new Map(), relationships: new Map(), articles: new Map() };

/** What is known already stays the same value when it is sent again, so that nothing is made of it anew. */
const kept = <T>(before: T | undefined, now: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;

/** Adds a piece; relationships whose ends are on neither side are left away, because nothing could be drawn. */
export function merge(graph: Graph, piece: Piece): Graph {
  const entry = <T extends { readonly id: string }>(items: ReadonlyMap<string, T>) => {
    return (item: T) => [item.id, kept(items.get(item.id), item)] as const;
  };
  const nodes = GrownMap.from(graph.nodes).with(piece.nodes.map(entry(graph.nodes)));
  const drawable = piece.relationships.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const relationships = GrownMap.from(graph.relationships).with(drawable.map(entry(graph.relationships)));
  const articles = new Map([...graph.articles, ...Object.entries(piece.articles ?? {})]);
  return { nodes, relationships, articles };
}

/** Keeps the nodes with these ids and the relationships between them. */
export function induced(graph: Graph, ids: ReadonlySet<string>): Graph {
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => ids.has(id))),
    relationships: new Map(
      [...graph.relationships].filter(([, { source, target }]) => ids.has(source) && ids.has(target)),
    ),
    articles: graph.articles,
  };
}

export function neighboursOf(graph: Graph, id: string): readonly string[] {
  const found = new Set<string>();
  for (const { source, target } of graph.relationships.values()) {
    if (source === id) found.add(target);
    else if (target === id) found.add(source);
  }
  return [...found];
}

/** Relationships of one key say the same of the same two nodes, each with its own piece of evidence. */
export const bundleKey = ({ source, target, type, properties }: SubgraphRelationship): string =>
  `${source}\n${target}\n${type}\n${properties.stance ?? ''}`;

export const kindOf = (node: SubgraphNode): string => node.labels[0] ?? 'Actor';

/** Everything that holds for an article: the statement's or relationship's own, else the article node itself. */
export function articleIdOf(item: SubgraphNode | SubgraphRelationship): string | undefined {
  const id = item.properties.articleId;
  if (typeof id === 'string') return id;
  return 'labels' in item && item.labels.includes('Article') ? item.id : undefined;
}
