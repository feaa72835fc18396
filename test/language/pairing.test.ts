import { Arena } from '../../src/language/arena';
import { type Kernels, loadKernels } from '../../src/language/kernels';
import { byPiece, packInt16, type Shape } from '../../src/language/packing';
import { PAIR_BYTES, packPaired, SUMS_BYTES } from '../../src/language/pairing';

const ROWS = 16;
const WINDOW: Shape = { outputs: 288, inputs: 288, blockSize: 12, order: byPiece(3) };
const RANGE = { max: 4, norm: 20 };

interface Layers {
  readonly arena: Arena;
  readonly kernels: Kernels;
  readonly single: ReturnType<typeof packInt16>;
  readonly paired: NonNullable<ReturnType<typeof packPaired>>;
  readonly bias: number;
}

function layers(): Layers {
  const arena = new Arena();
  const matrix = Float32Array.from({ length: 288 * 288 }, (_, i) => Math.sin(i * i) / 4);
  return {
    arena,
    kernels: loadKernels(arena.memory, 'int16'),
    single: packInt16(arena, matrix, WINDOW, RANGE),
    paired: packPaired(arena, matrix, WINDOW, RANGE)!,
    bias: arena.put(Float32Array.from({ length: 288 }, (_, i) => Math.cos(i))),
  };
}

/** Sixteen windows over rows of numbers up to `largest`. */
function inputs(arena: Arena, largest: number): number {
  const x = arena.allocate((ROWS + 2) * 192);
  for (let i = 0; i < (ROWS + 2) * 96; i++) arena.i16[(x >> 1) + i] = Math.round(Math.sin(i * i + 1) * largest);
  return x;
}

test.each([0, 1, 9, 1000, 6000])(
  'windows in pairs have the very outputs of windows one by one: up to %i',
  (largest) => {
    const { arena, kernels, single, paired, bias } = layers();
    const [x, pairs, sums] = [
      inputs(arena, largest),
      arena.allocate((ROWS / 2) * PAIR_BYTES),
      arena.allocate(SUMS_BYTES),
    ];
    const [one, two] = [arena.allocate(ROWS * 384), arena.allocate(ROWS * 384)];
    kernels.maxoutWindowInt16(x, ROWS, single.weights, single.scales, bias, one);
    expect(kernels.pairRows(x, ROWS / 2, pairs, paired.most)).toBe(1);
    kernels.maxoutPairs(pairs, ROWS / 2, paired.weights, single.scales, bias, two, sums);
    const outputs = (at: number) => arena.f32.slice(at >> 2, (at >> 2) + ROWS * 96);
    expect(outputs(two)).toEqual(outputs(one));
  },
);

test('rows with which sums could overflow are refused', () => {
  const { arena, kernels, paired } = layers();
  const pairs = arena.allocate((ROWS / 2) * PAIR_BYTES);
  const accepts = (largest: number, most: number) => kernels.pairRows(inputs(arena, largest), ROWS / 2, pairs, most);
  expect([accepts(16_384, 2 ** 31 - 1), accepts(16_383, 2 ** 31 - 1), accepts(16_383, paired.most)]).toEqual([0, 1, 0]);
});

test('weights whose sums do not fit int16 are not paired', () => {
  const matrix = new Float32Array(288 * 288).fill(1, 0, 288);
  expect(packPaired(new Arena(), matrix, WINDOW, { max: 1, norm: 0.001 })).toBeUndefined();
});
