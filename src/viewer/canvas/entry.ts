/** Where new nodes come in, so that what stands already is not thrown about. */
import type { SubgraphRelationship } from '../../graph/subgraph';
import type { Point } from '../store/state';
import type { Model } from './model';

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

/** Where a new node comes in: beside neighbours that stand already, else anywhere in the cloud. */
export function entryOf(model: Model, id: string, around: readonly string[], spread: number): Point {
  const standing = around.filter((other) => model.hasNode(other)).map((other) => model.getNodeAttributes(other));
  if (standing.length === 0) return scattered(id, spread);
  const jitter = scattered(id, spread * 0.12);
  const mean = (axis: 'x' | 'y') => standing.reduce((sum, at) => sum + at[axis], 0) / standing.length;
  return { x: mean('x') + jitter.x, y: mean('y') + jitter.y };
}

/** For each of these nodes, the other ends of the relationships that came with it. */
export function neighbourLists(came: readonly SubgraphRelationship[], ids: ReadonlySet<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const put = (id: string, other: string) => {
    if (!ids.has(id)) return;
    const list = lists.get(id);
    if (list) list.push(other);
    else lists.set(id, [other]);
  };
  for (const { source, target } of came) {
    put(source, target);
    put(target, source);
  }
  return lists;
}
