/** Draws a node as a disc with a rim and the icon of its kind. */

import type Sigma from 'sigma';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { iconAtlas } from './icons';

const CELL = 64;

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_icon;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_pixels;
varying float v_icon;

void main() {
  // A triangle that holds the disc; offsets are in radii.
  v_offset = 2.0 * vec2(cos(a_angle), sin(a_angle));
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * v_offset, 1)).xy, 0, 1);
  v_pixels = a_size / u_sizeRatio;
  v_icon = a_icon;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_rim.a *= 255.0 / 254.0;
}`;

const fragment = (icons: number) => `
precision highp float;
uniform sampler2D u_icons;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_pixels;
varying float v_icon;

void main(void) {
  float distance = length(v_offset);
  #ifdef PICKING_MODE
  // A finger's breadth around small nodes counts as the node.
  if (distance > max(1.0, 1.0 + 1.5 / v_pixels)) discard;
  gl_FragColor = v_color;
  #else
  float pixel = 1.0 / v_pixels;
  float inside = 1.0 - smoothstep(1.0 - pixel, 1.0, distance);
  if (inside <= 0.0) discard;
  float rim = smoothstep(1.0 - 2.2 * pixel, 1.0 - 1.2 * pixel, distance);
  vec3 color = mix(v_color.rgb, v_rim.rgb, rim);
  vec2 place = vec2(v_offset.x, -v_offset.y) * 0.86 + 0.5;
  if (v_pixels > 5.5 && place.x > 0.0 && place.x < 1.0 && place.y > 0.0 && place.y < 1.0) {
    float ink = texture2D(u_icons, vec2((v_icon + place.x) / ${icons}.0, place.y)).a;
    float bright = dot(v_color.rgb, vec3(0.299, 0.587, 0.114));
    vec3 tone = bright > 0.58 ? vec3(0.09, 0.125, 0.17) : vec3(1.0);
    color = mix(color, tone, ink * 0.92 * smoothstep(5.5, 8.0, v_pixels));
  }
  gl_FragColor = vec4(color, 1.0) * inside;
  #endif
}`;

export interface NodeLook extends NodeDisplayData {
  readonly icon: string;
  readonly rim: string;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_icons'] as const;

export class IconNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  private readonly places: ReadonlyMap<string, number>;
  private readonly texture: WebGLTexture | null;

  constructor(gl: WebGLRenderingContext, pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, pickingBuffer, renderer);
    const { image, order } = iconAtlas(CELL);
    this.places = new Map(order.map((name, i) => [name, i]));
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  override getDefinition() {
    const icons = iconAtlas(1).order.length;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: fragment(icons),
      METHOD: TRIANGLES as WebGLRenderingContext['TRIANGLES'],
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_icon', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { icon, rim } = data as NodeLook;
    let i = start;
    this.array[i++] = data.x;
    this.array[i++] = data.y;
    this.array[i++] = data.size;
    this.array[i++] = this.places.get(icon) ?? 0;
    this.array[i++] = floatColor(data.color);
    this.array[i++] = floatColor(rim);
    this.array[i++] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(at.u_icons!, 0);
    gl.uniform1f(at.u_correctionRatio!, params.correctionRatio);
    gl.uniform1f(at.u_sizeRatio!, params.sizeRatio);
    gl.uniformMatrix3fv(at.u_matrix!, false, params.matrix);
  }
}
