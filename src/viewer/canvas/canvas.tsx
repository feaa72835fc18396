/** The drawn graph, tied to the store. */
import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../parts/counted';
import { expandAll, openEvidence, pin, select, selectAlso, selectTogether } from '../store/actions';
import { graph, items, pinned, places, selection, visible } from '../store/store';
import { following, theme } from '../store/ui';
import { walk } from './arrows';
import type { Ink } from './paint';
import { CanvasStage } from './stage';

/** The stage on the page, for actions that concern only the picture: fit, zoom, export. */
let current: CanvasStage | undefined;
export const stage = (): CanvasStage | undefined => current;

function inkFromStyle(): Ink {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { text: read('--text'), halo: read('--canvas'), accent: read('--accent'), surface: read('--surface') };
}

function follow(opened: CanvasStage): () => void {
  const stops = [
    // One effect, because the filter must find the nodes that the graph brings.
    effect(() => {
      opened.show(graph.value, pinned.value, theme.value, places.value);
      opened.filter(items.value, visible.value);
    }),
    effect(() => opened.select(selection.value)),
    effect(() => {
      void theme.value;
      opened.recolour(inkFromStyle());
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function openOn(element: HTMLElement): () => void {
  const opened = new CanvasStage(element, inkFromStyle(), {
    select: (chosen) => (chosen ? openEvidence(chosen) : select(undefined)),
    selectAlso,
    selectTogether,
    expand: (id) => void expandAll(id),
    pin,
    menu: (id) => openEvidence({ kind: 'node', id }),
  });
  current = opened;
  const unfollow = follow(opened);
  return () => {
    unfollow();
    opened.close();
    current = undefined;
  };
}

export function Canvas() {
  const element = useRef<HTMLDivElement>(null);
  const close = useRef<(() => void) | undefined>(undefined);
  // Where a link is followed, while its graph is on the way and the graphics card is not busy with the rest of the page.
  useLayoutEffect(() => {
    if (following.value) close.current = openOn(element.current!);
  }, []);
  // Else after the start page is painted.
  useEffect(() => {
    close.current ??= openOn(element.current!);
    return () => close.current?.();
  }, []);
  const { nodeCount, relationshipCount } = visible.value;
  return (
    <div
      class="canvas"
      ref={element}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the drawn nodes
      tabIndex={0}
      role="application"
      aria-label={`Graph of ${counted(nodeCount, 'node')} and ${counted(relationshipCount, 'relationship')}. Arrow keys go from node to node, with Shift they select further ones, Enter opens the evidence; the Table panel lists everything.`}
      onKeyDown={(event) => walk(event, current)}
    />
  );
}
