/** Brings the drawn graph in step with the page's by differences: only what came, went or looks otherwise is touched. */
import type { SubgraphRelationship } from '../../graph/subgraph';
import { bundleKey, type Graph } from '../store/graph';
import type { Point } from '../store/state';
import type { Theme } from './appearance';
import type { Redrawn } from './draw-index';
import { entryOf, neighbourLists } from './entry';
import {
  type EdgeStyle,
  edgeAttributes,
  FINE_EDGES,
  type Model,
  nodeAttributes,
  nodeSize,
  strandedWidth,
} from './model';

export interface Change extends Redrawn {
  /** Nodes that came. */
  readonly added: readonly string[];
}

type Pair = Pick<SubgraphRelationship, 'source' | 'target'>;

/** Nodes that stay keep their place. Attributes are written without graphology's events: the caller tells sigma once. */
export function sync(model: Model, graph: Graph, pinned: ReadonlyMap<string, Point>, theme: Theme): Change {
  const came = [...graph.relationships.values()].filter(({ id }) => !model.hasEdge(id));
  const { goneEdges, loosened } = dropEdges(model, graph, came.length);
  const goneNodes = dropNodes(model, graph);
  const added = addNodes(model, graph, came, pinned);
  const style = { theme, type: graph.relationships.size > FINE_EDGES ? 'line' : 'stance' } as const;
  const styled = styleEdges(model, graph, style);
  addEdges(model, came, style);
  const bent = [...came, ...loosened].flatMap((pair) => bend(model, graph, pair));
  const nodes = [...new Set([...added, ...resize(model, pinned)])];
  return { added, nodes, edges: [...new Set([...styled, ...bent])], goneNodes, goneEdges };
}

/** `loosened`: pairs of staying nodes that lost an edge; what runs beside it is bent anew. */
function dropEdges(model: Model, graph: Graph, coming: number) {
  if (model.size + coming === graph.relationships.size) return { goneEdges: [], loosened: [] };
  const goneEdges = model.filterEdges((id) => !graph.relationships.has(id));
  const pairs = goneEdges.map((id): Pair => ({ source: model.source(id), target: model.target(id) }));
  for (const id of goneEdges) model.dropEdge(id);
  const loosened = pairs.filter(({ source, target }) => graph.nodes.has(source) && graph.nodes.has(target));
  return { goneEdges, loosened };
}

function dropNodes(model: Model, graph: Graph): string[] {
  const gone = model.filterNodes((id) => !graph.nodes.has(id));
  for (const id of gone) model.dropNode(id);
  return gone;
}

function addNodes(
  model: Model,
  graph: Graph,
  came: readonly SubgraphRelationship[],
  pinned: ReadonlyMap<string, Point>,
): string[] {
  const fresh = new Set([...graph.nodes.keys()].filter((id) => !model.hasNode(id)));
  const lists = neighbourLists(came, fresh);
  const spread = 12 * Math.sqrt(graph.nodes.size);
  for (const id of fresh) {
    const at = pinned.get(id) ?? entryOf(model, id, lists.get(id) ?? [], spread);
    model.addNode(id, nodeAttributes(graph.nodes.get(id)!, at));
  }
  return [...fresh];
}

/** Styles what is drawn already when the theme or sigma's program for edges is another than before. */
function styleEdges(model: Model, graph: Graph, style: EdgeStyle): string[] {
  const look = `${style.theme} ${style.type}`;
  if (model.getAttribute('look') === look) return [];
  model.setAttribute('look', look);
  return model.mapEdges((id, attributes) => {
    Object.assign(attributes, edgeAttributes(graph.relationships.get(id)!, style));
    attributes.size = strandedWidth(attributes.width, attributes.strands);
    return id;
  });
}

function addEdges(model: Model, came: readonly SubgraphRelationship[], style: EdgeStyle): void {
  for (const relationship of came) {
    const attributes = edgeAttributes(relationship, style);
    model.addDirectedEdgeWithKey(relationship.id, relationship.source, relationship.target, {
      ...attributes,
      size: attributes.width,
      curvature: 0,
      hidden: false,
      strands: 0,
    });
  }
}

/** Bundles of parallel relationships fan out to both sides; a pair's only one runs straight. */
function bend(model: Model, graph: Graph, { source, target }: Pair): string[] {
  const ids = [...new Set(model.edges(source, target))];
  const bundles = new Map<string, string[]>();
  for (const id of ids) {
    const key = bundleKey(graph.relationships.get(id)!);
    bundles.set(key, [...(bundles.get(key) ?? []), id]);
  }
  const step = Math.min(0.16, 0.9 / bundles.size);
  [...bundles.keys()].sort().forEach((key, i) => {
    for (const id of bundles.get(key)!) {
      const side = model.source(id) < model.target(id) ? 1 : -1;
      model.getEdgeAttributes(id).curvature = side * (i - (bundles.size - 1) / 2) * step;
    }
  });
  return ids;
}

/** Sizes by degree, and pins; returns whom that changes. */
function resize(model: Model, pinned: ReadonlyMap<string, Point>): string[] {
  const { order } = model;
  return model.filterNodes((id, attributes) => {
    const { size, x, y, fixed } = attributes;
    const pin = pinned.get(id);
    const now = { size: nodeSize(model.degree(id), order), x, y, ...pin, fixed: pin !== undefined };
    const same = now.size === size && now.x === x && now.y === y && now.fixed === fixed;
    if (!same) Object.assign(attributes, now);
    return !same;
  });
}
