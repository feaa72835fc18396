/** The graphology graph that sigma draws, brought in step with the page's graph by differences. */
import { MultiDirectedGraph } from 'graphology';
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { type Graph, kindOf } from '../store/graph';
import type { Point } from '../store/state';
import { DASHES, darker, edgeLook, kindColour, kindIcon, shortCaption, type Theme } from './appearance';
import { bundleKey } from './bundles';

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  rim: string;
  icon: string;
  label: string;
  kind: string;
  fixed: boolean;
  hidden: boolean;
  zIndex: number;
}

export interface EdgeAttributes {
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
}

export type Model = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export const newModel = (): Model => new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();

/** Beyond this many edges, curves, dashes and arrows would be a blur that costs frames. */
export const FINE_EDGES = 5000;

/** FNV-1a: the same id starts at the same place in every session, so that layouts can be repeated. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function scattered(id: string, radius: number): Point {
  const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
  const distance = radius * Math.sqrt(hash(`${id}.`) / 2 ** 32);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

export function nodeSize(degree: number, order: number): number {
  const scale = order > 20_000 ? 0.35 : order > 4000 ? 0.55 : order > 800 ? 0.75 : 1;
  return scale * Math.min(24, 6 + 2.1 * Math.sqrt(degree));
}

const attributesOf = (node: SubgraphNode, at: Point): NodeAttributes => {
  const kind = kindOf(node);
  const color = kindColour(kind);
  return {
    ...at,
    size: 6,
    color,
    rim: darker(color),
    icon: kindIcon(kind),
    label: shortCaption(node),
    kind,
    fixed: false,
    hidden: false,
    zIndex: 0,
  };
};

/** Where a new node comes in: beside neighbours that stand already, else anywhere in the cloud. */
function entryOf(model: Model, id: string, around: readonly string[], spread: number): Point {
  const standing = around.filter((other) => model.hasNode(other)).map((other) => model.getNodeAttributes(other));
  if (standing.length === 0) return scattered(id, spread);
  const jitter = scattered(id, spread * 0.12);
  const mean = (axis: 'x' | 'y') => standing.reduce((sum, at) => sum + at[axis], 0) / standing.length;
  return { x: mean('x') + jitter.x, y: mean('y') + jitter.y };
}

function neighbourLists(graph: Graph, ids: ReadonlySet<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const put = (id: string, other: string) => {
    if (!ids.has(id)) return;
    const list = lists.get(id);
    if (list) list.push(other);
    else lists.set(id, [other]);
  };
  for (const { source, target } of graph.relationships.values()) {
    put(source, target);
    put(target, source);
  }
  return lists;
}

const pairKey = ({ source, target }: SubgraphRelationship) =>
  source < target ? `${source}\n${target}` : `${target}\n${source}`;

/** Bundles of parallel relationships fan out to both sides; a pair's only one runs straight. */
export function curvatures(graph: Graph): Map<string, number> {
  const pairs = new Map<string, Map<string, SubgraphRelationship[]>>();
  for (const relationship of graph.relationships.values()) {
    const pair = upsert(pairs, pairKey(relationship), () => new Map<string, SubgraphRelationship[]>());
    upsert(pair, bundleKey(relationship), () => []).push(relationship);
  }
  const found = new Map<string, number>();
  for (const bundles of pairs.values()) {
    const step = Math.min(0.16, 0.9 / bundles.size);
    [...bundles.values()].forEach((bundle, i) => {
      for (const { id, source, target } of bundle) {
        found.set(id, (source < target ? 1 : -1) * (i - (bundles.size - 1) / 2) * step);
      }
    });
  }
  return found;
}

function upsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

export interface Change {
  readonly added: readonly string[];
  readonly removed: number;
}

/** Adds, drops and restyles; nodes that stay keep their place. */
export function sync(model: Model, graph: Graph, pinned: ReadonlyMap<string, Point>, theme: Theme): Change {
  const removed = dropMissing(model, graph);
  const fresh = new Set([...graph.nodes.keys()].filter((id) => !model.hasNode(id)));
  const lists = neighbourLists(graph, fresh);
  const spread = 12 * Math.sqrt(graph.nodes.size);
  for (const id of fresh) {
    const at = pinned.get(id) ?? entryOf(model, id, lists.get(id) ?? [], spread);
    model.addNode(id, attributesOf(graph.nodes.get(id)!, at));
  }
  syncEdges(model, graph, theme);
  const order = model.order;
  model.updateEachNodeAttributes((id, attributes) => {
    const pin = pinned.get(id);
    return { ...attributes, ...(pin ?? {}), fixed: pin !== undefined, size: nodeSize(model.degree(id), order) };
  });
  return { added: [...fresh], removed };
}

function dropMissing(model: Model, graph: Graph): number {
  const gone = model.filterNodes((id) => !graph.nodes.has(id));
  for (const id of gone) model.dropNode(id);
  for (const id of model.filterEdges((id) => !graph.relationships.has(id))) model.dropEdge(id);
  return gone.length;
}

function syncEdges(model: Model, graph: Graph, theme: Theme): void {
  const curves = curvatures(graph);
  const type = graph.relationships.size > FINE_EDGES ? 'line' : 'stance';
  for (const relationship of graph.relationships.values()) {
    const look = edgeLook(relationship, theme);
    const [dashOn, dashPeriod] = DASHES[look.dash];
    const attributes: EdgeAttributes = {
      size: look.width,
      color: look.colour,
      curvature: curves.get(relationship.id)!,
      dashOn,
      dashPeriod,
      glyph: look.glyph ?? '',
      caption: relationship.type,
      hidden: false,
      width: look.width,
      strands: 0,
      type,
      zIndex: look.glyph ? 1 : 0,
    };
    if (model.hasEdge(relationship.id)) model.mergeEdgeAttributes(relationship.id, attributes);
    else model.addDirectedEdgeWithKey(relationship.id, relationship.source, relationship.target, attributes);
  }
}
