/** The state of the page: one readonly value of plain data. Whatever is drawn follows from it. */
import { EMPTY_GRAPH, type Graph } from './graph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a piece of the graph came onto the canvas; a link repeats these steps. */
export type Step =
  | { readonly kind: 'query'; readonly name: string; readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly kind: 'cypher'; readonly text: string }
  | { readonly kind: 'add'; readonly ids: readonly string[] }
  | {
      readonly kind: 'expand';
      readonly id: string;
      readonly type: string;
      readonly direction: Direction;
      readonly filters?: Filters;
      /** Nodes brought at most; a page without it. */
      readonly limit?: number;
    }
  | { readonly kind: 'paths'; readonly from: string; readonly to: string }
  | { readonly kind: 'file'; readonly name: string };

export type Direction = 'out' | 'in';

export const FACETS = ['kind', 'type', 'stance', 'certainty', 'mode', 'act', 'source', 'represents'] as const;
export type Facet = (typeof FACETS)[number];

/** Values that are switched off, by facet: what comes later is shown unless it was excluded. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Days YYYY-MM-DD, both included; absent means open. */
export interface TimeRange {
  readonly from?: string;
  readonly to?: string;
}

export interface Selection {
  readonly kind: 'node' | 'relationship';
  readonly id: string;
  /** Article that proves it, for what is selected in a text or a ledger without being on the canvas. */
  readonly articleId?: string;
  /** Further nodes that are selected with this one. */
  readonly also?: readonly string[];
}

export interface ViewState {
  readonly graph: Graph;
  readonly steps: readonly Step[];
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlyMap<string, Point>;
  /** Where nodes of a link or a file stood: they come in there. */
  readonly places?: ReadonlyMap<string, Point>;
  readonly filters: Filters;
  readonly time: TimeRange;
  readonly selection?: Selection;
}

export const EMPTY_VIEW: ViewState = {
  graph: EMPTY_GRAPH,
  steps: [],
  hidden: new Set(),
  pinned: new Map(),
  filters: {},
  time: {},
};
