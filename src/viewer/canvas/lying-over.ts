/** Where the page's own buttons and lists lie over the canvas: no name may run under them. */
import type { Box } from './labels';

const OVER = '.canvas-tools, .node-tools, .legend, .canvas-count';
const MARGIN = 3;

export function lyingOver(container: HTMLElement): Box[] {
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...container.parentElement!.querySelectorAll(OVER)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x - MARGIN, top: top - y - MARGIN, right: right - x + MARGIN, bottom: bottom - y + MARGIN };
  });
}
