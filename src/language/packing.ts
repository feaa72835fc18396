/** Weight matrices in the layouts that the kernels read. Sources are row-major, a row an output. */
import type { Arena } from './arena';
import type { InputRange } from './weights';

/** Which row of the source an output of the packed layer is; -1 for padding. */
export type RowOrder = (output: number) => number;

export const inOrder =
  (outputs: number): RowOrder =>
  (output) =>
    output < outputs ? output : -1;

/** Maxout of `pieces`: in each block of four outputs, first pieces, then second pieces ... Source row: output, piece. */
export const byPiece =
  (pieces: number): RowOrder =>
  (output) => {
    const block = Math.floor(output / (4 * pieces));
    const piece = Math.floor((output % (4 * pieces)) / 4);
    return (block * 4 + (output % 4)) * pieces + piece;
  };

export interface Shape {
  readonly outputs: number;
  readonly inputs: number;
  /** Outputs that a kernel computes side by side. */
  readonly blockSize: 8 | 12;
  readonly order: RowOrder;
  /** Columns of the source to take, where a layer is cut: first column, and columns of a whole row. */
  readonly columns?: { readonly first: number; readonly all: number };
}

const blocksOf = ({ outputs, blockSize }: Shape): number => Math.ceil(outputs / blockSize);

/** [block][input][blockSize] floats. */
export function packFloat(arena: Arena, source: Float32Array, shape: Shape): number {
  const { inputs, blockSize, order } = shape;
  const { first, all } = shape.columns ?? { first: 0, all: inputs };
  const packed = new Float32Array(blocksOf(shape) * blockSize * inputs);
  for (let output = 0; output < blocksOf(shape) * blockSize; output++) {
    const row = order(output);
    if (row < 0) continue;
    const block = Math.floor(output / blockSize) * blockSize * inputs + (output % blockSize);
    for (let i = 0; i < inputs; i++) packed[block + i * blockSize] = source[row * all + first + i]!;
  }
  return arena.put(packed);
}

/** [block][blockSize] floats. */
export function packBias(arena: Arena, source: Float32Array, { order, ...shape }: Shape): number {
  const size = Math.ceil(shape.outputs / shape.blockSize) * shape.blockSize;
  return arena.put(Float32Array.from({ length: size }, (_, output) => source[order(output)] ?? 0));
}

export interface Int16Layer {
  /** [block][input pair][blockSize][2] int16. */
  readonly weights: number;
  /** [block][blockSize] floats: what one unit of an output's sum stands for. */
  readonly scales: number;
  /** What inputs are multiplied by before they are rounded. */
  readonly inputScale: number;
}

/** Room for inputs twice as large as any that was seen when the ranges were measured. */
const HEADROOM = 2;
const INT16_MAX = 32767;
const INT32_MAX = 2 ** 31 - 1;

/** A layer's rows as int16, in the order of its outputs. */
export interface RoundedRows {
  readonly rows: readonly Int16Array[];
  readonly scales: Float32Array;
  readonly inputScale: number;
}

/**
 * Rounds weights to int16 with a scale a row: as large as the largest weight allows, and small enough that no sum
 * overflows 32 bits, which Cauchy and Schwarz bound by the lengths of the row and of the longest input.
 */
export function roundedRows(source: Float32Array, shape: Shape, range: InputRange): RoundedRows {
  const { inputs, order } = shape;
  const inputScale = Math.floor(INT16_MAX / HEADROOM) / range.max;
  const longestInput = range.norm * HEADROOM * inputScale;
  const size = blocksOf(shape) * shape.blockSize;
  const scales = new Float32Array(size);
  const rows = Array.from(scales, (_, output) => {
    const row = source.subarray(order(output) * inputs, (order(output) + 1) * inputs);
    const scale = Math.min(INT16_MAX / largest(row), INT32_MAX / (length(row) * longestInput));
    scales[output] = 1 / (scale * inputScale);
    return Int16Array.from(row, (weight) => Math.round(weight * scale));
  });
  return { rows, scales, inputScale };
}

export function packInt16(arena: Arena, source: Float32Array, shape: Shape, range: InputRange): Int16Layer {
  const { rows, scales, inputScale } = roundedRows(source, shape, range);
  const { inputs, blockSize } = shape;
  return { weights: putInt16(arena, inBlocks(rows, inputs, blockSize)), scales: arena.put(scales), inputScale };
}

/** [block][input pair][blockSize][2]. */
export function inBlocks(rows: readonly Int16Array[], inputs: number, blockSize: number): Int16Array {
  const packed = new Int16Array(rows.length * inputs);
  rows.forEach((row, output) => {
    const block = Math.floor(output / blockSize) * blockSize * inputs + (output % blockSize) * 2;
    for (let i = 0; i < inputs; i++) packed[block + (i >> 1) * blockSize * 2 + (i & 1)] = row[i]!;
  });
  return packed;
}

export function putInt16(arena: Arena, values: Int16Array): number {
  const offset = arena.allocate(values.byteLength);
  arena.i16.set(values, offset >> 1);
  return offset;
}

function largest(row: Float32Array): number {
  let max = 0;
  for (const value of row) max = Math.max(max, Math.abs(value));
  return max;
}

export function length(row: ArrayLike<number> & Iterable<number>): number {
  let squares = 0;
  for (const value of row) squares += value * value;
  return Math.sqrt(squares);
}
