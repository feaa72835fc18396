/** Nodes and edges as the rows that ForceAtlas2 works on: of the whole graph, or of what arranging newcomers is about. */
import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers';
import { FIXED, MASS, PER_EDGE, PER_NODE, SETTLING, SIZE } from './layout-job';
import type { Model } from './model';

export interface Part {
  /** Ids in the order of the rows. */
  readonly ids: readonly string[];
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  /** Width and height of the whole graph. */
  readonly extent: readonly [number, number];
}

/** How many nodes share a cell of the neighbourhood, were they spread evenly. */
const CROWD = 9;

/** The corner and the sides of the rectangle that holds all nodes. */
function boundsOf(model: Model) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  model.forEachNode((_, { x, y }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  });
  return { left, low, width: Math.max(right - left, 1e-6), height: Math.max(high - low, 1e-6) };
}

/** Everything; what is pinned holds still. */
export function wholeOf(model: Model): Part {
  const { nodes, edges } = graphToByteArrays(model, () => 1);
  const { width, height } = boundsOf(model);
  return { ids: model.nodes(), nodes, edges, extent: [width, height] };
}

/** Ids of the nodes that stand where one of the movable ones comes in, or beside that. */
function nearby(model: Model, movable: ReadonlySet<string>, { left, low, width, height }: ReturnType<typeof boundsOf>) {
  const side = Math.sqrt((width * height * CROWD) / model.order);
  const row = Math.ceil(width / side) + 3;
  const cellOf = ({ x, y }: { x: number; y: number }) =>
    (Math.floor((y - low) / side) + 1) * row + Math.floor((x - left) / side) + 1;
  const cells = new Set<number>();
  for (const id of movable) {
    const cell = cellOf(model.getNodeAttributes(id));
    for (const down of [-row, 0, row]) for (const aside of [-1, 0, 1]) cells.add(cell + down + aside);
  }
  return model.filterNodes((_, at) => cells.has(cellOf(at)));
}

/** The movable nodes with their edges, whom they are tied to, who grew, and who stands near; only the movable move. */
export function partAround(model: Model, movable: ReadonlySet<string>, grown: readonly string[] = []): Part {
  const bounds = boundsOf(model);
  const tied = [...movable].flatMap((id) => model.neighbors(id));
  const near = nearby(model, new Set([...movable, ...grown]), bounds);
  const ids = [...new Set([...movable, ...grown, ...tied, ...near])];
  const places = new Map(ids.map((id, place) => [id, place * PER_NODE]));
  const nodes = new Float32Array(ids.length * PER_NODE);
  for (const [id, place] of places) {
    const { x, y, size, fixed } = model.getNodeAttributes(id);
    nodes.set([x, y], place);
    nodes[place + MASS] = 1 + model.degree(id);
    nodes[place + SETTLING] = 1;
    nodes[place + SIZE] = size;
    nodes[place + FIXED] = fixed || !movable.has(id) ? 1 : 0;
  }
  const edges = new Set([...movable].flatMap((id) => model.edges(id)));
  const rows = new Float32Array(edges.size * PER_EDGE);
  [...edges].forEach((id, i) => {
    rows.set([places.get(model.source(id))!, places.get(model.target(id))!, 1], i * PER_EDGE);
  });
  return { ids, nodes, edges: rows, extent: [bounds.width, bounds.height] };
}

/**
 * Rows of the nodes that one that grew would lie on, `unit` being units to a pixel. They hold still while newcomers are
 * arranged and are pushed aside after that; of two that grew, the bigger stays.
 */
export function rowsCovered({ ids, nodes }: Part, model: Model, grown: readonly string[], unit: number): number[] {
  const big = grown.map((id) => model.getNodeAttributes(id));
  const covers = (row: number) => (other: (typeof big)[number]) => {
    const size = nodes[row + SIZE]!;
    const way = Math.hypot(other.x - nodes[row]!, other.y - nodes[row + 1]!);
    return other.size > size && way < (other.size + size) * unit;
  };
  return ids.flatMap((id, i) => {
    const row = i * PER_NODE;
    return !model.getNodeAttribute(id, 'fixed') && big.some(covers(row)) ? [row] : [];
  });
}
