/** The graphology graph that sigma draws: what it knows of each node and edge. */
import { MultiDirectedGraph } from 'graphology';
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { kindOf } from '../store/graph';
import type { Point } from '../store/state';
import { DASHES, darker, edgeLook, kindColour, kindIcon, shortCaption, type Theme } from './appearance';

export interface NodeAttributes {
  readonly id: string;
  x: number;
  y: number;
  size: number;
  color: string;
  rim: string;
  icon: string;
  /** Not `label`: sigma would keep a grid of labels that it is not asked to draw. */
  caption: string;
  kind: string;
  fixed: boolean;
  hidden: boolean;
  zIndex: number;
  /** Place in the arrays of the graphics card, once it was counted. */
  row: number;
}

export interface EdgeAttributes {
  readonly id: string;
  size: number;
  color: string;
  curvature: number;
  dashOn: number;
  dashPeriod: number;
  glyph: string;
  caption: string;
  hidden: boolean;
  /** Width of one strand, and how many relationships the line stands for. */
  width: number;
  strands: number;
  type: string;
  zIndex: number;
  row: number;
}

export const NO_ROW = -1;

export type Model = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export const newModel = (): Model => new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();

/** Beyond this many edges, curves, dashes and arrows would be a blur that costs frames. */
export const FINE_EDGES = 5000;

/** Nodes are drawn smaller where there are many. */
export const sizeScale = (order: number): number =>
  order > 20_000 ? 0.35 : order > 4000 ? 0.55 : order > 800 ? 0.75 : 1;

export const nodeSize = (degree: number, scale: number): number => scale * Math.min(24, 6 + 2.1 * Math.sqrt(degree));

export const nodeAttributes = (node: SubgraphNode, at: Point): NodeAttributes => {
  const kind = kindOf(node);
  const color = kindColour(kind);
  return {
    id: node.id,
    ...at,
    size: 6,
    color,
    rim: darker(color),
    icon: kindIcon(kind),
    caption: shortCaption(node),
    kind,
    fixed: false,
    hidden: false,
    zIndex: 0,
    row: NO_ROW,
  };
};

/** How the edges are drawn as a whole: sigma's program for them follows from how many there are. */
export interface EdgeStyle {
  readonly theme: Theme;
  readonly type: 'line' | 'stance';
}

/** What follows from the relationship and the style; curvature and strands follow from its neighbours and the filters. */
export function edgeAttributes(relationship: SubgraphRelationship, { theme, type }: EdgeStyle) {
  const look = edgeLook(relationship, theme);
  const [dashOn, dashPeriod] = DASHES[look.dash];
  return {
    color: look.colour,
    dashOn,
    dashPeriod,
    glyph: look.glyph ?? '',
    caption: relationship.type,
    width: look.width,
    type,
    // Where signs are not drawn, sorting thousands of edges would be in vain.
    zIndex: look.glyph && type === 'stance' ? 1 : 0,
  };
}

/** Width of a line that stands for so many relationships. */
export const strandedWidth = (width: number, strands: number): number => width + 0.5 * Math.log2(Math.max(1, strands));
