/** Icons of the kinds of nodes: paths on a grid of 24 by 24, drawn on the canvas, in lists and in exported pictures. */
import type { labels } from '../../schema';

type IconName = (typeof labels)[keyof typeof labels]['icon'];

export const ICON_GRID = 24;

export const ICONS: Readonly<Record<IconName, string>> = {
  article:
    'M5 2h14a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zm2 4v3h10V6zm0 6v2h10v-2zm0 4v2h7v-2z',
  actor: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  person: 'M12 3a4.6 4.6 0 1 1 0 9.2A4.6 4.6 0 0 1 12 3zM3.5 21c0-4.8 3.8-7.6 8.5-7.6s8.5 2.8 8.5 7.6z',
  organization: 'M12 2 22 7.5V10H2V7.5zM4 11.5h3V18H4zm6.5 0h3V18h-3zm6.5 0h3V18h-3zM2 19.5h20V22H2z',
  state: 'M4 2h2.5v20H4zM8 3h13l-3.5 5L21 13H8z',
  group:
    'M8 4.5a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2zm8.5 1a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2zM1.5 20c0-4.2 2.8-6.8 6.5-6.8s6.5 2.6 6.5 6.8zm14.5 0c0-2.5-.7-4.5-2-6 .8-.5 1.6-.7 2.5-.7 3.2 0 6 2.3 6 6.7z',
  place:
    'M12 2a7.5 7.5 0 0 1 7.5 7.5C19.5 15 12 22 12 22S4.5 15 4.5 9.5A7.5 7.5 0 0 1 12 2zm0 4.7a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  proposal: 'M12 2a7 7 0 0 1 4 12.7V17H8v-2.3A7 7 0 0 1 12 2zM8.5 18.5h7V20h-7zm1.5 2.5h4l-1 1.5h-2z',
  statement: 'M3 3h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-9l-6 5v-5H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z',
  event: 'M7 2h2v3h6V2h2v3h3a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1h3zM6 10v9h12v-9z',
  headline: 'M4 4h16v3.5h-6V21h-4V7.5H4z',
};

/** A picture with every icon in a row, white on transparent, for the shader to pick from. */
export function iconAtlas(cell: number): { readonly image: HTMLCanvasElement; readonly order: readonly string[] } {
  const order = Object.keys(ICONS);
  const image = document.createElement('canvas');
  image.width = cell * order.length;
  image.height = cell;
  const context = image.getContext('2d')!;
  context.fillStyle = '#fff';
  order.forEach((name, i) => {
    context.setTransform(cell / ICON_GRID, 0, 0, cell / ICON_GRID, i * cell, 0);
    context.fill(new Path2D(ICONS[name as IconName]), 'evenodd');
  });
  return { image, order };
}
