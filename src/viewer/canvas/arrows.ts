/** Arrow keys on the canvas: from the selected node to the next one in that direction. */
import { openEvidence, select } from '../store/actions';
import { nodesOf, selectionOf } from '../store/selection';
import { selection } from '../store/store';
import type { CanvasStage } from './stage';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface At {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function drawnNodes({ sigma, model }: CanvasStage): At[] {
  return model
    .filterNodes((_, { hidden }) => !hidden)
    .map((id) => ({ id, ...sigma.framedGraphToViewport(sigma.getNodeDisplayData(id) ?? { x: 0, y: 0 }) }));
}

/** Near and straight ahead: sideways distance counts double, what lies behind does not count. */
export function nextIn(from: At, nodes: readonly At[], [dx, dy]: readonly [number, number]): string | undefined {
  let best: { id: string; cost: number } | undefined;
  for (const { id, x, y } of nodes) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    if (id === from.id || ahead <= 0) continue;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

export function walk(event: KeyboardEvent, stage: CanvasStage | undefined): void {
  if (!stage || event.ctrlKey || event.metaKey || event.altKey) return;
  const chosen = selection.value?.kind === 'node' ? selection.value.id : undefined;
  if (event.key === 'Enter' && chosen) openEvidence({ kind: 'node', id: chosen });
  const direction = DIRECTIONS[event.key];
  if (!direction) return;
  event.preventDefault();
  const nodes = drawnNodes(stage);
  const from = nodes.find(({ id }) => id === chosen);
  const next = from ? nextIn(from, nodes, direction) : (stage.overlay.placed[0]?.id ?? nodes[0]?.id);
  if (!next) return;
  select(selectionOf([next, ...(event.shiftKey ? nodesOf(selection.value).filter((id) => id !== next) : [])]));
  stage.viewpoint.keepInSight(next);
}
