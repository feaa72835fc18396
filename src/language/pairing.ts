/** Weights for windows that are computed two at a time: `assembly/dense-paired.ts` has the arithmetic. */
import type { Arena } from './arena';
import { inBlocks, length, putInt16, type RoundedRows, roundedRows, type Shape } from './packing';
import type { InputRange } from './weights';

/** Windows of a tile: four pairs. */
export const PAIRED_TILE = 8;
/** Bytes of four rows of 96 int16, what a pair of windows is written as. */
export const PAIR_BYTES = 4 * 96 * 2;
/** Bytes for the sums of a tile. */
export const SUMS_BYTES = 768;

export interface PairedLayer {
  /** [block][4 products][input pair][blockSize][2] int16. */
  readonly weights: number;
  /** The largest square sum of a row, its numbers in sixteenths, with which no sum can overflow. */
  readonly most: number;
}

const INT16_MAX = 32767;
/** A sum is made of two halves, neither of which may be larger. */
const LARGEST_HALF = 2 ** 30;
const COARSE = 16;

/** The layer of `packInt16` once more; nothing where a sum of weights is too large. */
export function packPaired(
  arena: Arena,
  source: Float32Array,
  shape: Shape,
  range: InputRange,
): PairedLayer | undefined {
  const { rows } = roundedRows(source, shape, range);
  const products = rows.map(productsOf);
  if (products.some((four) => four.some((weights) => weights.some((weight) => Math.abs(weight) > INT16_MAX)))) {
    return undefined;
  }
  const width = shape.inputs / 3;
  const packed = [0, 1, 2, 3].map((i) =>
    inBlocks(
      products.map((four) => Int16Array.from(four[i]!)),
      width,
      shape.blockSize,
    ),
  );
  return { weights: putInt16(arena, interleaved(packed, width * shape.blockSize)), most: mostOf(rows) };
}

/** What the four inputs of a pair are multiplied by: g0, g0 + g1 + g2, g0 - g1 + g2, g2. */
function productsOf(row: Int16Array): readonly number[][] {
  const width = row.length / 3;
  const [left, middle, right] = [0, 1, 2].map((i) => Array.from(row.subarray(i * width, (i + 1) * width)));
  const outer = left!.map((weight, i) => weight + right![i]!);
  return [
    left!,
    outer.map((weight, i) => weight + middle![i]!),
    outer.map((weight, i) => weight - middle![i]!),
    right!,
  ];
}

/** One block of each in turn. */
function interleaved(arrays: readonly Int16Array[], block: number): Int16Array {
  const all = new Int16Array(arrays.length * arrays[0]!.length);
  arrays.forEach((array, i) => {
    for (let at = 0; at < array.length; at += block) {
      all.set(array.subarray(at, at + block), at * arrays.length + i * block);
    }
  });
  return all;
}

/**
 * Half of the two inner products is b g1 + c (g0 + g2), or the same with b and c exchanged. Cauchy and Schwarz bound it
 * by the length of [g1; g0 + g2] times that of [b; c], which is at most √2 of the longer row. A row taken in sixteenths,
 * rounded down, is shorter by less than one a number.
 */
function mostOf(rows: RoundedRows['rows']): number {
  const longestWeights = rows.reduce((longest, row) => Math.max(longest, length(innerWeights(row))), 0);
  const width = rows[0]!.length / 3;
  const longestRow = LARGEST_HALF / (Math.SQRT2 * longestWeights) / COARSE - Math.sqrt(width);
  return longestRow > 0 ? Math.floor(longestRow ** 2) : -1;
}

function innerWeights(row: Int16Array): number[] {
  const width = row.length / 3;
  return Array.from(row.subarray(0, 2 * width), (weight, i) => (i < width ? weight + row[2 * width + i]! : weight));
}
