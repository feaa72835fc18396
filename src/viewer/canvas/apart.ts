/** Pushes discs apart that lie on each other, as little as is needed, so that each can be seen and hit. */
import { FIXED, PER_NODE, SIZE } from './layout-job';

const MOST_ROUNDS = 80;
/** Pixels between two rims. */
const GAP = 3;
/** Of their overlap two discs are moved a little more than all, so that rounding does not keep them touching. */
const SURPLUS = 1.02;

interface Discs {
  readonly nodes: Float32Array;
  readonly radii: Float32Array;
}

/** Places of discs by the cell of a grid in which their middle lies. */
function gridOf({ nodes, radii }: Discs, side: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (let i = 0; i < radii.length; i += 1) {
    const key = `${Math.floor(nodes[i * PER_NODE]! / side)},${Math.floor(nodes[i * PER_NODE + 1]! / side)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  return cells;
}

/** Whether the two lay on each other. What is fixed leaves the whole way to the other. */
function part({ nodes, radii }: Discs, i: number, j: number): boolean {
  const [a, b] = [i * PER_NODE, j * PER_NODE];
  const [fixedA, fixedB] = [nodes[a + FIXED]!, nodes[b + FIXED]!];
  if (fixedA && fixedB) return false;
  let [dx, dy] = [nodes[b]! - nodes[a]!, nodes[b + 1]! - nodes[a + 1]!];
  const wanted = radii[i]! + radii[j]!;
  if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) return false;
  let way = Math.hypot(dx, dy);
  if (way >= wanted) return false;
  // Two on one spot go apart in a direction that their numbers give, the same each time.
  if (way < wanted * 1e-3) [dx, dy, way] = [Math.cos(j), Math.sin(j), 1];
  const push = (SURPLUS * (wanted - Math.min(way, wanted))) / way;
  const [shareA, shareB] = fixedA ? [0, 1] : fixedB ? [1, 0] : [0.5, 0.5];
  nodes[a]! -= dx * push * shareA;
  nodes[a + 1]! -= dy * push * shareA;
  nodes[b]! += dx * push * shareB;
  nodes[b + 1]! += dy * push * shareB;
  return true;
}

const BESIDE = [-1, 0, 1];

function round(discs: Discs, side: number): boolean {
  const cells = gridOf(discs, side);
  let met = false;
  for (const [key, cell] of cells) {
    const [x, y] = key.split(',').map(Number) as [number, number];
    for (const dx of BESIDE) {
      for (const dy of BESIDE) {
        for (const j of cells.get(`${x + dx},${y + dy}`) ?? []) {
          for (const i of cell) if (i < j && part(discs, i, j)) met = true;
        }
      }
    }
  }
  return met;
}

/** `nodes`: rows of ForceAtlas2, changed in place; `unit`: their units to a pixel. */
export function setApart(nodes: Float32Array, unit: number): void {
  const radii = Float32Array.from(
    { length: nodes.length / PER_NODE },
    (_, i) => (nodes[i * PER_NODE + SIZE]! + GAP / 2) * unit,
  );
  const side = 2 * radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let i = 0; i < MOST_ROUNDS; i += 1) if (!round({ nodes, radii }, side)) return;
}
