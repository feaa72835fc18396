/**
 * The kernels in plain JavaScript, for machines without WebAssembly SIMD: the layouts of `assembly/`, which describes
 * them, float32 only, about ten times slower.
 */
import { embeddingRows, murmurHash64A } from './hashing';
import type { Kernels } from './kernels';

const WIDTH = 96;
const PIECES = 3;
const CONTRIBUTION = WIDTH * PIECES;
const HIDDEN = 64;
/** Outputs that lie side by side in a block, as one `v128` has them. */
const LANES = 4;
const MOVES = 12;

type Memory = {
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly u8: Uint8Array;
};

/** Offsets are bytes; arrays of floats are indexed by a quarter of that. */
export function plainKernels(memory: WebAssembly.Memory): Kernels {
  let views: Memory | undefined;
  const view = (): Memory => {
    if (views?.u8.buffer !== memory.buffer) views = viewsOf(memory.buffer);
    return views!;
  };
  return { ...denseKernels(view), ...formKernels(view), ...decoderKernels(view), ...hashKernels(view) };
}

function viewsOf(buffer: ArrayBufferLike): Memory {
  return {
    f32: new Float32Array(buffer),
    i32: new Int32Array(buffer),
    u32: new Uint32Array(buffer),
    u8: new Uint8Array(buffer),
  };
}

const notHere = (): never => {
  throw new Error('plain kernels have no int16 arithmetic');
};

type DenseKernels = Pick<
  Kernels,
  | 'affine'
  | 'affineInt16'
  | 'maxoutWindow'
  | 'maxoutWindowInt16'
  | 'pairRows'
  | 'maxoutPairs'
  | 'quantize'
  | 'layerNorm'
>;

function denseKernels(view: () => Memory): DenseKernels {
  return {
    affineInt16: notHere,
    maxoutWindowInt16: notHere,
    pairRows: notHere,
    maxoutPairs: notHere,
    quantize: notHere,
    affine(x, xStride, inputs, rows, weights, bias, y, yStride, blocks) {
      for (let row = 0; row < rows; row++) {
        for (let block = 0; block < blocks; block++) {
          const sums = blockSums(view().f32, (x + row * xStride) >> 2, inputs, weights, bias, block, 2 * LANES);
          view().f32.set(sums, ((y + row * yStride) >> 2) + block * 2 * LANES);
        }
      }
    },
    maxoutWindow(x, rows, weights, bias, y) {
      const { f32 } = view();
      for (let row = 0; row < rows; row++) {
        for (let block = 0; block < WIDTH / LANES; block++) {
          const window = (x >> 2) + row * WIDTH;
          const sums = blockSums(f32, window, 3 * WIDTH, weights, bias, block, PIECES * LANES);
          putMaxout(f32, sums, 0, (y >> 2) + row * WIDTH + block * LANES, PIECES);
        }
      }
    },
    layerNorm(y, gain, bias, x, rows, residual) {
      for (let row = 0; row < rows; row++)
        normalizeRow(view().f32, y >> 2, gain >> 2, bias >> 2, x >> 2, row, residual);
    },
  };
}

const sums = new Float32Array(MOVES);

/** b + W x for a block of outputs that lie side by side: weights [block][input][size], bias [block][size]. */
function blockSums(
  f32: Float32Array,
  x: number,
  inputs: number,
  weights: number,
  bias: number,
  block: number,
  size: number,
): Float32Array {
  const w = (weights >> 2) + block * inputs * size;
  for (let lane = 0; lane < size; lane++) sums[lane] = f32[(bias >> 2) + block * size + lane]!;
  for (let i = 0; i < inputs; i++) {
    const input = f32[x + i]!;
    for (let lane = 0; lane < size; lane++) sums[lane]! += f32[w + i * size + lane]! * input;
  }
  return size === MOVES ? sums : sums.subarray(0, size);
}

/** The largest of the pieces of four outputs: values [piece][4] from `at`. */
function putMaxout(f32: Float32Array, values: Float32Array, at: number, out: number, pieces: number): void {
  for (let lane = 0; lane < LANES; lane++) {
    let max = values[at + lane]!;
    for (let piece = 1; piece < pieces; piece++) max = Math.max(max, values[at + piece * LANES + lane]!);
    f32[out + lane] = max;
  }
}

function normalizeRow(
  f32: Float32Array,
  y: number,
  gain: number,
  bias: number,
  x: number,
  row: number,
  residual: 0 | 1,
): void {
  const values = f32.subarray(y + row * WIDTH, y + (row + 1) * WIDTH);
  const mean = values.reduce((sum, value) => sum + value, 0) / WIDTH;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / WIDTH;
  const scale = 1 / Math.sqrt(variance + 1e-8);
  values.forEach((value, i) => {
    const at = x + row * WIDTH + i;
    f32[at] = (residual ? f32[at]! : 0) + (value - mean) * scale * f32[gain + i]! + f32[bias + i]!;
  });
}

function formKernels(view: () => Memory): Pick<Kernels, 'embed' | 'maxoutOfForms'> {
  const total = new Float32Array(CONTRIBUTION);
  const addAll = (pointers: readonly number[]): void => {
    const { f32 } = view();
    total.fill(0);
    for (const pointer of pointers) for (let i = 0; i < CONTRIBUTION; i++) total[i]! += f32[(pointer >> 2) + i]!;
  };
  const putRow = (y: number): void => {
    for (let block = 0; block < WIDTH / LANES; block++) {
      putMaxout(view().f32, total, block * PIECES * LANES, (y >> 2) + block * LANES, PIECES);
    }
  };
  return {
    embed(contributions, perToken, tokens, bias, y) {
      const { u32 } = view();
      for (let token = 0; token < tokens; token++) {
        const first = (contributions >> 2) + token * perToken;
        addAll([bias, ...u32.subarray(first, first + perToken)]);
        putRow(y + token * WIDTH * 4);
      }
    },
    maxoutOfForms(forms, rows, bias, y) {
      const { u32 } = view();
      for (let row = 0; row < rows; row++) {
        const at = (forms >> 2) + row;
        addAll([bias, u32[at]!, u32[at + 1]! + CONTRIBUTION * 4, u32[at + 2]! + 2 * CONTRIBUTION * 4]);
        putRow(y + row * WIDTH * 4);
      }
    },
  };
}

function decoderKernels(view: () => Memory): Pick<Kernels, 'hiddenLayer' | 'moveScores' | 'argmax' | 'argmaxRows'> {
  const argmax: Kernels['argmax'] = (scores, from, to, best) => {
    const { f32 } = view();
    let found = best;
    for (let i = from; i < to; i++) if (found < 0 || f32[(scores >> 2) + i]! > f32[(scores >> 2) + found]!) found = i;
    return found;
  };
  const total = new Float32Array(2 * HIDDEN);
  return {
    argmax,
    hiddenLayer(features, count, bias, hidden) {
      const { f32, u32 } = view();
      total.set(f32.subarray(bias >> 2, (bias >> 2) + 2 * HIDDEN));
      for (let feature = 0; feature < count; feature++) {
        const row = u32[(features >> 2) + feature]! >> 2;
        for (let i = 0; i < 2 * HIDDEN; i++) total[i]! += f32[row + i]!;
      }
      for (let at = 0; at < HIDDEN; at += LANES) putMaxout(f32, total, 2 * at, (hidden >> 2) + at, 2);
    },
    moveScores(hidden, weights, bias, scores, first, last) {
      const { f32 } = view();
      for (let block = first; block < last; block++) {
        f32.set(blockSums(f32, hidden >> 2, HIDDEN, weights, bias, block, MOVES), (scores >> 2) + block * MOVES);
      }
    },
    argmaxRows(scores, stride, count, rows, out) {
      for (let row = 0; row < rows; row++) view().i32[(out >> 2) + row] = argmax(scores + row * stride, 0, count, -1);
    },
  };
}

function hashKernels(view: () => Memory): Pick<Kernels, 'stringHash' | 'rowsOfString' | 'rowsOfId'> {
  const put = (id: bigint, seed: number, rows: number, out: number): void =>
    view().u32.set(embeddingRows(id, BigInt(seed), rows), out >> 2);
  const stringHash = (text: number, length: number): bigint =>
    murmurHash64A(view().u8.subarray(text, text + length), 1n);
  return {
    stringHash,
    rowsOfString: (text, length, seed, rows, out) => put(stringHash(text, length), seed, rows, out),
    rowsOfId: (id, seed, rows, out) => put(BigInt(id), seed, rows, out),
  };
}
