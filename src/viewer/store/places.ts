/** Where the nodes of a small graph stand, short enough for a link: numbers in the order of the graph's nodes. */
import type { Graph } from './graph';
import type { Point } from './state';

/** More would make a link that other programs cut. */
export const MOST_PLACES = 300;
/** Tenths of a unit; most graphs are some hundreds of units wide. */
const FINE = 10;
const BASE = 36;

/** FNV-1a over the ids, by which a link tells that its steps brought the same nodes again. */
function markOf(graph: Graph): string {
  let value = 0x811c9dc5;
  for (const id of graph.nodes.keys()) {
    for (let i = 0; i < id.length; i += 1) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(BASE);
}

/** Undefined where a node has no place yet, or there are too many. */
export function placesText(graph: Graph, placeOf: (id: string) => Point | undefined): string | undefined {
  if (graph.nodes.size === 0 || graph.nodes.size > MOST_PLACES) return undefined;
  const points = [...graph.nodes.keys()].map(placeOf);
  if (!points.every((point) => point !== undefined)) return undefined;
  const numbers = points.flatMap(({ x, y }) => [x, y].map((n) => Math.round(n * FINE).toString(BASE)));
  return [markOf(graph), ...numbers].join('.');
}

/** Nothing where the text is about other nodes than the graph's, or no such text. */
export function placesFrom(text: string | undefined, graph: Graph): ReadonlyMap<string, Point> {
  const [mark, ...numbers] = (text ?? '').split('.');
  const values = numbers.map((n) => Number.parseInt(n, BASE) / FINE);
  const sound = mark === markOf(graph) && values.length === 2 * graph.nodes.size && values.every(Number.isFinite);
  if (!sound) return new Map();
  return new Map([...graph.nodes.keys()].map((id, i) => [id, { x: values[2 * i]!, y: values[2 * i + 1]! }]));
}
