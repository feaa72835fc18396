/** Mouse and touch on the canvas, translated into what they mean. */
import { boxing } from './boxing';
import type { StageEvents, Surface } from './surface';

/** Movement in pixels that tells a drag from a click. */
const DRAG_FROM = 4;

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

export function listen(stage: Surface, events: StageEvents): () => void {
  const { sigma, overlay } = stage;
  sigma.on('enterNode', ({ node }) => {
    overlay.pointed = { node };
    overlay.paintLight();
    sigma.getContainer().style.cursor = 'pointer';
  });
  sigma.on('enterEdge', ({ edge }) => {
    overlay.pointed = { edge };
    overlay.paintLight();
    sigma.getContainer().style.cursor = 'pointer';
  });
  const leave = () => {
    overlay.pointed = {};
    overlay.paintLight();
    sigma.getContainer().style.cursor = '';
  };
  sigma.on('leaveNode', leave);
  sigma.on('leaveEdge', leave);
  sigma.on('clickNode', ({ node, event }) => {
    if (isJoining(event.original)) events.selectAlso(node);
    else events.select({ kind: 'node', id: node });
  });
  sigma.on('clickEdge', ({ edge }) => events.select({ kind: 'relationship', id: edge }));
  sigma.on('clickStage', ({ event }) => {
    if (!isJoining(event.original)) events.select(undefined);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    events.menu(node, { x: event.x, y: event.y });
  });
  const stops = [dragging(stage, events), boxing(stage, events)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** With Shift, or with the key that adds to a selection on this system. */
const isJoining = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey;

function dragging(stage: Surface, events: StageEvents): () => void {
  const { sigma, model, index } = stage;
  let drag: Drag | undefined;
  sigma.on('downNode', ({ node, event }) => {
    drag = { id: node, x: event.x, y: event.y, moved: false };
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (!drag) return;
    if (!drag.moved && Math.hypot(event.x - drag.x, event.y - drag.y) < DRAG_FROM) return;
    drag.moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    model.mergeNodeAttributes(drag.id, { x, y, fixed: true });
    index.place([drag.id]);
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (drag?.moved) {
      const { x, y } = model.getNodeAttributes(drag.id);
      events.pin([[drag.id, { x, y }]]);
    }
    drag = undefined;
    sigma.setCustomBBox(null);
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  window.addEventListener('pointerup', release);
  return () => window.removeEventListener('pointerup', release);
}
