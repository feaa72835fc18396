/** A piece of the graph as the server sends it and the viewer draws it. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

export interface SubgraphNode {
  /** The node's own `id` property. */
  readonly id: string;
  /** Most specific label first: ["Person", "Actor"]. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface SubgraphRelationship {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly SubgraphRelationship[];
  /** Set when rows were cut at the cap. */
  readonly truncated?: boolean;
}
