/** What is drawn, in pixels of the canvas: for the layer of light over the graph and for exported pictures. */
import type Sigma from 'sigma';
import { drawnAt } from './kept';
import type { EdgeAttributes, Model, NodeAttributes } from './model';

export type Stage = Sigma<NodeAttributes, EdgeAttributes>;

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly rim: string;
  readonly icon: string;
  readonly caption: string;
}

/** A quadratic curve that ends at the rim of its target. */
export interface SceneEdge {
  readonly id: string;
  readonly from: readonly [number, number];
  readonly control: readonly [number, number];
  readonly to: readonly [number, number];
  readonly middle: readonly [number, number];
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly glyph: string;
}

export function sceneNode(sigma: Stage, model: Model, id: string): SceneNode {
  const data = drawnAt(sigma, id);
  const { color, rim, icon, caption, size } = model.getNodeAttributes(id);
  const { x, y } = sigma.framedGraphToViewport(data ?? { x: 0, y: 0 });
  return { id, x, y, radius: sigma.scaleSize(data?.size ?? size), colour: color, rim, icon, caption };
}

/** Same geometry as the shader's: the normal points left of the way in a picture whose y grows upwards. */
function curve(source: SceneNode, target: SceneNode, curvature: number) {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const span = Math.max(Math.hypot(dx, dy), 1e-6);
  const control = [(source.x + target.x) / 2 + dy * curvature, (source.y + target.y) / 2 - dx * curvature] as const;
  const at = (t: number): readonly [number, number] => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * source.x + b * control[0] + c * target.x, a * source.y + b * control[1] + c * target.y];
  };
  const end = 1 - Math.min(0.9, target.radius / span);
  // De Casteljau: the part of the curve before `end` is again a quadratic one.
  const cut = [source.x + (control[0] - source.x) * end, source.y + (control[1] - source.y) * end] as const;
  return { control: cut, to: at(end), middle: at(0.5) };
}

export function sceneEdge(sigma: Stage, model: Model, id: string): SceneEdge {
  const [source, target] = model.extremities(id).map((end) => sceneNode(sigma, model, end)) as [SceneNode, SceneNode];
  const { curvature, color, size, dashOn, dashPeriod, glyph } = model.getEdgeAttributes(id);
  return {
    id,
    from: [source.x, source.y],
    ...curve(source, target, curvature),
    width: sigma.scaleSize(size),
    colour: color,
    dash: dashPeriod > 0 ? [dashOn, dashPeriod - dashOn] : [],
    glyph,
  };
}
