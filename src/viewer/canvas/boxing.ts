/** Dragging a box over the canvas with Shift held selects the nodes in it. */
import type { StageEvents, Surface } from './surface';

interface Corner {
  readonly x: number;
  readonly y: number;
}

function nodesIn({ sigma, model }: Surface, a: Corner, b: Corner): string[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return model.filterNodes((id, { hidden }) => {
    const at = sigma.getNodeDisplayData(id);
    if (hidden || !at) return false;
    const { x, y } = sigma.framedGraphToViewport(at);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

function draw({ style }: HTMLElement, a: Corner, b: Corner): void {
  style.left = `${Math.min(a.x, b.x)}px`;
  style.top = `${Math.min(a.y, b.y)}px`;
  style.width = `${Math.abs(a.x - b.x)}px`;
  style.height = `${Math.abs(a.y - b.y)}px`;
}

/** Returns what ends it. */
export function boxing(stage: Surface, events: StageEvents): () => void {
  const { sigma } = stage;
  const box = document.createElement('div');
  box.className = 'box';
  let from: Corner | undefined;
  let to: Corner | undefined;
  sigma.on('downStage', ({ event }) => {
    if (event.original.shiftKey) from = { x: event.x, y: event.y };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!from) return;
    event.preventSigmaDefault();
    to = { x: event.x, y: event.y };
    draw(box, from, to);
    if (!box.isConnected) sigma.getContainer().append(box);
  });
  const release = () => {
    if (from && to) events.selectTogether(nodesIn(stage, from, to));
    from = undefined;
    to = undefined;
    box.remove();
  };
  window.addEventListener('pointerup', release);
  return () => window.removeEventListener('pointerup', release);
}
