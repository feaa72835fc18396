/** Brings the drawn graph in step with the page's by differences: only what came, went or looks otherwise is touched. */
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { bundleKey, EMPTY_GRAPH, type Graph } from '../store/graph';
import { differenceOf } from '../store/grown-map';
import type { Point } from '../store/state';
import type { Theme } from './appearance';
import type { Redrawn } from './draw-index';
import { entryOf, neighbourLists } from './entry';
import {
  type EdgeStyle,
  edgeAttributes,
  FINE_EDGES,
  type Model,
  NO_ROW,
  nodeAttributes,
  nodeSize,
  sizeScale,
  strandedWidth,
} from './model';

export interface Change extends Redrawn {
  /** Nodes that came. */
  readonly added: readonly string[];
  /** Nodes that stood there and are bigger than before. */
  readonly grown: readonly string[];
}

type Pair = Pick<SubgraphRelationship, 'source' | 'target'>;

/** What the model was last brought in step with. */
interface InStep {
  readonly graph: Graph;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly scale: number;
}
const steps = new WeakMap<Model, InStep>();

/** Nodes that stay keep their place, `places` is where others come in. Attributes are written without graphology's events: the caller tells sigma once. */
export function sync(
  model: Model,
  graph: Graph,
  pinned: ReadonlyMap<string, Point>,
  theme: Theme,
  places: ReadonlyMap<string, Point> = new Map(),
): Change {
  const last = steps.get(model);
  const nodes = differenceOf(last?.graph.nodes ?? EMPTY_GRAPH.nodes, graph.nodes);
  const { came, gone } = differenceOf(last?.graph.relationships ?? EMPTY_GRAPH.relationships, graph.relationships);
  for (const { id } of gone) model.dropEdge(id);
  for (const { id } of nodes.gone) model.dropNode(id);
  addNodes(model, nodes.came, came, (id) => pinned.get(id) ?? places.get(id));
  const style = { theme, type: graph.relationships.size > FINE_EDGES ? 'line' : 'stance' } as const;
  const styled = styleEdges(model, graph, style);
  addEdges(model, came, style);
  const touched = [...came, ...gone].filter(({ source, target }) => model.hasNode(source) && model.hasNode(target));
  const bent = touched.flatMap((pair) => bend(model, graph, pair));
  const ends = [...came, ...gone].flatMap(({ source, target }) => [source, target]).filter((id) => model.hasNode(id));
  const added = nodes.came.map(({ id }) => id);
  const now = { graph, pinned, scale: sizeScale(model.order) };
  steps.set(model, now);
  const all = now.scale !== last?.scale || pinned !== last.pinned;
  const { resized, grown } = resize(model, now, all ? model.nodes() : new Set([...added, ...ends]));
  const fresh = new Set(added);
  return {
    added,
    // Where all are drawn in another scale, nobody outgrew anybody.
    grown: now.scale === last?.scale ? grown.filter((id) => !fresh.has(id)) : [],
    nodes: [...new Set([...added, ...resized])],
    edges: [...new Set([...styled, ...bent])],
    goneNodes: nodes.gone.map(({ id }) => id),
    goneEdges: gone.map(({ id }) => id),
  };
}

function addNodes(
  model: Model,
  fresh: readonly SubgraphNode[],
  came: readonly SubgraphRelationship[],
  given: (id: string) => Point | undefined,
): void {
  const lists = neighbourLists(came, new Set(fresh.map(({ id }) => id)));
  const spread = 12 * Math.sqrt(model.order + fresh.length);
  for (const node of fresh) {
    const at = given(node.id) ?? entryOf(model, node.id, lists.get(node.id) ?? [], spread);
    model.addNode(node.id, nodeAttributes(node, at));
  }
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
      id: relationship.id,
      size: attributes.width,
      curvature: 0,
      hidden: false,
      strands: 0,
      row: NO_ROW,
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

/** Sizes by degree, and pins, of these nodes; tells whom that changes, and who is bigger for it. */
function resize(model: Model, { pinned, scale }: InStep, ids: Iterable<string>) {
  const [resized, grown]: [string[], string[]] = [[], []];
  for (const id of ids) {
    const attributes = model.getNodeAttributes(id);
    const { size, x, y, fixed } = attributes;
    const pin = pinned.get(id);
    const now = { size: nodeSize(model.degree(id), scale), x, y, ...pin, fixed: pin !== undefined };
    if (now.size === size && now.x === x && now.y === y && now.fixed === fixed) continue;
    resized.push(id);
    if (now.size > size) grown.push(id);
    Object.assign(attributes, now);
  }
  return { resized, grown };
}
