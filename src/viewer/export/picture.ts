/** What the canvas shows, as SVG made of shapes and text, and as PNG. */
import { inkOn } from '../canvas/appearance';
import { ICON_GRID, ICONS } from '../canvas/icons';
import type { PlacedLabel } from '../canvas/labels';
import type { Ink } from '../canvas/paint';
import { paintEdge, paintGlyph, paintLabel, paintNode } from '../canvas/paint';
import { type SceneEdge, type SceneNode, sceneEdge, sceneNode } from '../canvas/scene';
import type { CanvasStage } from '../canvas/stage';

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly labels: readonly PlacedLabel[];
  readonly ink: Ink;
}

export function sceneOf({ sigma, model, overlay }: CanvasStage): Scene {
  const shown = model.filterNodes((_, { hidden }) => !hidden);
  const set = new Set(shown);
  const edges = model.filterEdges((_, { hidden }, source, target) => !hidden && set.has(source) && set.has(target));
  return {
    ...sigma.getDimensions(),
    nodes: shown.map((id) => sceneNode(sigma, model, id)),
    edges: edges.map((id) => sceneEdge(sigma, model, id)),
    labels: overlay.placed,
    ink: overlay.ink,
  };
}

const escaped = (text: string) =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);
const n = (value: number) => value.toFixed(2);

function edgeShape({ from, control, to, width, colour, dash }: SceneEdge): string {
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const angle = Math.atan2(to[1] - control[1], to[0] - control[0]);
  const length = 6 + 1.5 * width;
  const corner = (side: number) =>
    `${n(to[0] - length * Math.cos(angle + side * 0.45))},${n(to[1] - length * Math.sin(angle + side * 0.45))}`;
  return (
    `<path d="M${n(from[0])} ${n(from[1])}Q${n(control[0])} ${n(control[1])} ${n(to[0])} ${n(to[1])}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${dashes}/>` +
    `<polygon points="${n(to[0])},${n(to[1])} ${corner(1)} ${corner(-1)}" fill="${colour}"/>`
  );
}

function nodeShape({ x, y, radius, colour, rim, icon }: SceneNode): string {
  const disc = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}" stroke="${rim}"/>`;
  if (radius < 6) return disc;
  const scale = (radius * 1.16) / ICON_GRID;
  const corner = (value: number) => n(value - (ICON_GRID / 2) * scale);
  const shape = ICONS[icon as keyof typeof ICONS];
  return `${disc}<path transform="translate(${corner(x)} ${corner(y)}) scale(${n(scale)})" d="${shape}" fill="${inkOn(colour)}" fill-rule="evenodd"/>`;
}

export function svgOf({ width, height, nodes, edges, labels, ink }: Scene): string {
  const text = labels.map(
    ({ text, x, y }) =>
      `<text x="${n(x)}" y="${n(y)}" dominant-baseline="central" fill="${ink.text}" stroke="${ink.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Segoe UI, sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="${ink.halo}"/>
${edges.map(edgeShape).join('\n')}
${nodes.map(nodeShape).join('\n')}
${text.join('\n')}
</svg>
`;
}

/** Twice the canvas's size, so that it can be printed. */
export async function pngOf({ width, height, nodes, edges, labels, ink }: Scene, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.fillStyle = ink.halo;
  context.fillRect(0, 0, width, height);
  for (const edge of edges) paintEdge(context, edge);
  for (const node of nodes) paintNode(context, node);
  for (const edge of edges) if (edge.glyph && edges.length < 350) paintGlyph(context, edge, ink);
  for (const label of labels) paintLabel(context, label, ink);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}
