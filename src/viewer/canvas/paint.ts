/** Paints pieces of the scene on a 2D canvas. */
import { inkOn } from './appearance';
import { ICON_GRID, ICONS } from './icons';
import type { PlacedLabel } from './labels';
import type { SceneEdge, SceneNode } from './scene';

export interface Ink {
  readonly text: string;
  readonly halo: string;
  readonly accent: string;
  readonly surface: string;
}

export const LABEL_FONT = '500 12px "Inter Variable", "Segoe UI", system-ui, sans-serif';
export const LABEL_HEIGHT = 16;

const shapes = new Map<string, Path2D>();
function shapeOf(icon: string): Path2D {
  let shape = shapes.get(icon);
  if (!shape) {
    shape = new Path2D(ICONS[icon as keyof typeof ICONS] ?? ICONS.actor);
    shapes.set(icon, shape);
  }
  return shape;
}

export function paintNode(context: CanvasRenderingContext2D, node: SceneNode): void {
  const { x, y, radius, colour, rim, icon } = node;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = rim;
  context.lineWidth = 1.4;
  context.stroke();
  if (radius < 6) return;
  const scale = (radius * 1.16) / ICON_GRID;
  context.save();
  context.translate(x - (ICON_GRID / 2) * scale, y - (ICON_GRID / 2) * scale);
  context.scale(scale, scale);
  context.fillStyle = inkOn(colour);
  context.fill(shapeOf(icon), 'evenodd');
  context.restore();
}

export function paintRing(context: CanvasRenderingContext2D, { x, y, radius }: SceneNode, ink: Ink, gap = 4): void {
  context.beginPath();
  context.arc(x, y, radius + gap, 0, 2 * Math.PI);
  context.strokeStyle = ink.accent;
  context.lineWidth = 2.5;
  context.stroke();
}

export function paintEdge(context: CanvasRenderingContext2D, edge: SceneEdge, extra = 0): void {
  const { from, control, to, width, colour, dash } = edge;
  context.beginPath();
  context.setLineDash([...dash]);
  context.moveTo(...from);
  context.quadraticCurveTo(...control, ...to);
  context.strokeStyle = colour;
  context.lineWidth = width + extra;
  context.stroke();
  context.setLineDash([]);
  paintHead(context, edge, extra);
}

function paintHead(context: CanvasRenderingContext2D, { control, to, width, colour }: SceneEdge, extra: number): void {
  const angle = Math.atan2(to[1] - control[1], to[0] - control[0]);
  const length = 6 + 1.5 * (width + extra);
  const corner = (side: number) =>
    [to[0] - length * Math.cos(angle + side * 0.45), to[1] - length * Math.sin(angle + side * 0.45)] as const;
  context.beginPath();
  context.moveTo(...to);
  context.lineTo(...corner(1));
  context.lineTo(...corner(-1));
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** The sign of a stance on its line, for readers who do not tell the colours apart. */
export function paintGlyph(context: CanvasRenderingContext2D, { middle, glyph, colour }: SceneEdge, ink: Ink): void {
  context.beginPath();
  context.arc(...middle, 7.5, 0, 2 * Math.PI);
  context.fillStyle = ink.surface;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = ink.text;
  context.font = '600 10px "Inter Variable", system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(glyph, middle[0], middle[1] + 0.5);
}

export function paintLabel(context: CanvasRenderingContext2D, { text, x, y }: PlacedLabel, ink: Ink): void {
  context.font = LABEL_FONT;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = ink.halo;
  context.strokeText(text, x, y);
  context.fillStyle = ink.text;
  context.fillText(text, x, y);
}
