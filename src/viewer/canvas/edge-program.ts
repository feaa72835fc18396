/**
 * Draws a relationship as a ribbon along a quadratic curve with an arrowhead at its target, whole or in dashes of a
 * length in pixels that does not change with the zoom. One instance an edge; the ribbon's vertices are constant.
 */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

const SEGMENTS = 6;
const BODY = 0;
const HEAD_BASE = 1;
const HEAD_TIP = 2;

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_targetRadius;
attribute float a_thickness;
attribute float a_curvature;
attribute vec2 a_dash;
attribute float a_u;
attribute float a_side;
attribute float a_part;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_across;
varying float v_half;
varying float v_along;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 chord = a_target - a_source;
  float span = max(length(chord), 0.000001);
  vec2 normal = vec2(-chord.y, chord.x) / span;
  vec2 control = 0.5 * (a_source + a_target) + normal * a_curvature * span;

  float halfWidth = 0.5 * max(a_thickness / u_sizeRatio, u_minEdgeThickness);
  float headLength = 4.0 + 3.0 * halfWidth;
  float end = 1.0 - min(0.9, (a_targetRadius / u_sizeRatio) * pixel / span);
  float head = max(0.0, end - headLength * pixel / span);

  float t = a_part > 1.5 ? end : (a_part > 0.5 ? head : a_u * head);
  float width = a_part > 1.5 ? 0.0 : (a_part > 0.5 ? 2.0 + 2.2 * halfWidth : halfWidth);
  #ifdef PICKING_MODE
  // Thin lines are hard to hit.
  width += 2.5;
  #endif

  vec2 tangent = mix(control - a_source, a_target - control, t);
  vec2 across = normalize(vec2(-tangent.y, tangent.x) + vec2(0.0000001));
  vec2 place = mix(mix(a_source, control, t), mix(control, a_target, t), t);
  float reach = width + 0.75;
  gl_Position = vec4((u_matrix * vec3(place + across * a_side * reach * pixel, 1)).xy, 0, 1);

  v_across = a_side * reach;
  v_half = width;
  v_along = t * span / pixel;
  v_dash = a_part > 0.5 ? vec2(0.0) : a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_across;
varying float v_half;
varying float v_along;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_dash.y > 0.5 && mod(v_along, v_dash.y) > v_dash.x) discard;
  float alpha = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  gl_FragColor = v_color * alpha;
  #endif
}`;

const pair = (u: number, part: number) => [
  [u, -1, part],
  [u, 1, part],
];

const RIBBON = [
  ...Array.from({ length: SEGMENTS + 1 }, (_, i) => pair(i / SEGMENTS, BODY)).flat(),
  ...pair(1, HEAD_BASE),
  ...pair(1, HEAD_TIP),
];

export interface EdgeLookData extends EdgeDisplayData {
  readonly curvature: number;
  readonly dashOn: number;
  readonly dashPeriod: number;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_minEdgeThickness'] as const;

export class StanceEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: RIBBON.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP as WebGLRenderingContext['TRIANGLE_STRIP'],
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_targetRadius', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_u', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
        { name: 'a_part', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: RIBBON,
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, dashOn, dashPeriod } = data as EdgeLookData;
    let i = start;
    this.array[i++] = source.x;
    this.array[i++] = source.y;
    this.array[i++] = target.x;
    this.array[i++] = target.y;
    this.array[i++] = target.size;
    this.array[i++] = data.size;
    this.array[i++] = curvature;
    this.array[i++] = dashOn;
    this.array[i++] = dashPeriod;
    this.array[i++] = floatColor(data.color);
    this.array[i++] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at.u_matrix!, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio!, params.correctionRatio);
    gl.uniform1f(at.u_minEdgeThickness!, params.minEdgeThickness);
  }
}
