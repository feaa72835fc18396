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
  const shapeOf = (name: string): readonly number[] => model.arrays[name]!.shape;
  const array = (name: string): Float32Array => {
    const { offset } = model.arrays[name]!;
    const size = shapeOf(name).reduce((product, n) => product * n, 1);
    return fromFloat16(halves.subarray(offset, offset + size));
  };
  return { ...model, array, rows: (name) => shapeOf(name)[0]! };
}

/**
 * IEEE 754 binary16 as float32. Sign, exponent and fraction are moved to where float32 has them; what is left is the
 * difference of the exponents' biases, 112, made up for by a multiplication, which is exact, for subnormals too.
 */
function fromFloat16(halves: Uint16Array): Float32Array {
  const floats = new Float32Array(halves.length);
  const bits = new Uint32Array(floats.buffer);
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i]!;
    bits[i] = ((half & 0x8000) << 16) | ((half & 0x7fff) << 13);
    floats[i]! *= 2 ** 112;
  }
  return floats;
}
