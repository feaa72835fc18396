/**
 * What is computed in WebAssembly. Arguments are byte offsets into the arena's memory and counts; the layouts that
 * they stand for are described at each function in `assembly/`. Row counts of dense layers are multiples of four.
 */
import { plainKernels } from './kernels-plain';
import { readBytes } from './resources';

type Offset = number;

export interface Kernels {
  affine(
    x: Offset,
    xStride: number,
    inputs: number,
    rows: number,
    weights: Offset,
    bias: Offset,
    y: Offset,
    yStride: number,
    blocks: number,
  ): void;
  affineInt16(
    x: Offset,
    inputs: number,
    rows: number,
    weights: Offset,
    scales: Offset,
    bias: Offset,
    y: Offset,
    yStride: number,
    blocks: number,
  ): void;
  maxoutWindow(x: Offset, rows: number, weights: Offset, bias: Offset, y: Offset): void;
  maxoutWindowInt16(x: Offset, rows: number, weights: Offset, scales: Offset, bias: Offset, y: Offset): void;
  pairRows(x: Offset, pairs: number, y: Offset, most: number): 0 | 1;
  maxoutPairs(x: Offset, pairs: number, weights: Offset, scales: Offset, bias: Offset, y: Offset, sums: Offset): void;
  quantize(x: Offset, y: Offset, count: number, scale: number): void;
  layerNorm(y: Offset, gain: Offset, bias: Offset, x: Offset, rows: number, residual: 0 | 1): void;
  embed(contributions: Offset, perToken: number, tokens: number, bias: Offset, y: Offset): void;
  maxoutOfForms(forms: Offset, rows: number, bias: Offset, y: Offset): void;
  hiddenLayer(features: Offset, count: number, bias: Offset, hidden: Offset): void;
  moveScores(hidden: Offset, weights: Offset, bias: Offset, scores: Offset, first: number, last: number): void;
  argmax(scores: Offset, from: number, to: number, best: number): number;
  argmaxRows(scores: Offset, stride: number, count: number, rows: number, out: Offset): void;
  stringHash(text: Offset, length: number): bigint;
  rowsOfString(text: Offset, length: number, seed: number, rows: number, out: Offset): void;
  rowsOfId(id: number, seed: number, rows: number, out: Offset): void;
}

/** 'int16' is the default; 'float32' is the exact reference; 'plain' is float32 in JavaScript. */
export const ARITHMETICS = ['int16', 'float32', 'plain'] as const;
export type Arithmetic = (typeof ARITHMETICS)[number];

let compiled: WebAssembly.Module | undefined;
let simd: boolean | undefined;

/** Whether this machine runs WebAssembly with 128-bit SIMD; asked for every text, so found out once. */
export function hasSimd(): boolean {
  simd ??= typeof WebAssembly === 'object' && WebAssembly.validate(readBytes('kernels.wasm'));
  return simd;
}

export function loadKernels(memory: WebAssembly.Memory, arithmetic: Arithmetic): Kernels {
  if (arithmetic === 'plain') return plainKernels(memory);
  compiled ??= new WebAssembly.Module(readBytes('kernels.wasm'));
  const abort = (): never => {
    throw new Error('the kernels of the language layer stopped');
  };
  return new WebAssembly.Instance(compiled, { env: { memory, abort } }).exports as unknown as Kernels;
}
