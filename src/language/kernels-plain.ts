/** The kernels in plain JavaScript, for machines without WebAssembly SIMD: the same layouts, float32 only, slow. */
import { embeddingRows, murmurHash64A } from './hashing';
import type { Kernels } from './kernels';

export function plainKernels(memory: WebAssembly.Memory): Kernels {
  throw new Error('to be written');
}
