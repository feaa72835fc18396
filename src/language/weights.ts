/** The trained parameters: 3.2 million numbers kept as 16-bit floats, with the names of what they score. */
import { readBytes, readJson } from './resources';

/** The largest input value and the largest length of an input vector that each int16 layer was seen to get. */
export interface InputRange {
  readonly max: number;
  readonly norm: number;
}

interface ModelFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly sha256: string;
  readonly tags: readonly string[];
  /** Labels of the parser's moves: shift, reduce, left arc, right arc, break. */
  readonly parserMoves: readonly (readonly string[])[];
  /** Labels of the recognizer's moves: missing, begin, in, last, unit, out. */
  readonly nerMoves: readonly (readonly string[])[];
  /** Hash seeds of an encoder's embedding tables, in the order of its features. */
  readonly seeds: { readonly encoder: readonly number[]; readonly nerEncoder: readonly number[] };
  readonly arrays: Readonly<Record<string, { readonly offset: number; readonly shape: readonly number[] }>>;
}

export interface Weights extends ModelFile {
  /** A parameter array as floats, row-major. */
  array(name: string): Float32Array;
  /** Rows of a parameter array: the first number of its shape. */
  rows(name: string): number;
}

export function loadWeights(): Weights {
  const model = readJson<ModelFile>('model.json');
  const bytes = readBytes('weights.f16');
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const floats = float16Table();
  const shapeOf = (name: string): readonly number[] => model.arrays[name]!.shape;
  const array = (name: string): Float32Array => {
    const { offset } = model.arrays[name]!;
    const size = shapeOf(name).reduce((product, n) => product * n, 1);
    return Float32Array.from(halves.subarray(offset, offset + size), (half) => floats[half]!);
  };
  return { ...model, array, rows: (name) => shapeOf(name)[0]! };
}

/** The value of each of the 65,536 IEEE 754 binary16 patterns (infinities and NaN do not occur). */
function float16Table(): Float32Array {
  return Float32Array.from({ length: 1 << 16 }, (_, half) => {
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
  });
}
