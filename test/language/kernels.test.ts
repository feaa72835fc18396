import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Arena } from '../../src/language/arena';
import { FormHashes } from '../../src/language/form-hashes';
import { embeddingRows, stringId } from '../../src/language/hashing';
import { type Kernels, loadKernels } from '../../src/language/kernels';
import { readBytes } from '../../src/language/resources';

const root = path.join(__dirname, '..', '..');

test('the compiled kernels are those of the source', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kernels-'));
  try {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const [, ...options] = (scripts['build:kernels'] as string).split(' ');
    const out = path.join(folder, 'kernels.wasm');
    const command = options.map((option) => (option.endsWith('.wasm') ? out : option));
    execFileSync(process.execPath, [require.resolve('assemblyscript/bin/asc.js'), ...command], { cwd: root });
    expect(readFileSync(out).equals(readBytes('kernels.wasm'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Ids and rows that spaCy and thinc give: `nlp.vocab.strings[text]`, `ops.hash(ids, seed) % rows`. */
test.each([
  ['the', 7425985699627899538n],
  ['Idlib', 3667325349869920676n],
  ['.', 12646065887601541794n],
  ['nsubj', 429n],
  ['ORG', 383n],
])('the id of %s', (text, id) => expect(stringId(text)).toBe(id));

describe('WebAssembly hashes as the reference does', () => {
  const arena = new Arena();
  const hashes = new FormHashes(arena, loadKernels(arena.memory, 'float32'));

  test('strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(hashes.id(text)).toBe(stringId(text))));
  });

  test('long strings', () => {
    const text = 'é'.repeat(5000);
    expect(hashes.id(text)).toBe(stringId(text));
  });

  test('rows of flags', () => {
    for (const flag of [0, 1]) expect([...hashes.rowsOfId(flag, 12, 50)]).toEqual(embeddingRows(BigInt(flag), 12n, 50));
  });
});

describe('WebAssembly computes as plain JavaScript does', () => {
  const near = (actual: Float32Array, expected: Float32Array): void => {
    const far = actual.findIndex((value, i) => !(Math.abs(value - expected[i]!) < 1e-4));
    expect([far, actual[far], expected[far]]).toEqual([-1, undefined, undefined]);
  };

  /** Runs a kernel of both kinds over the same numbers in [-1, 1] and returns the floats at `out`. */
  function both(run: (kernels: Kernels) => void, out: number, count: number): [Float32Array, Float32Array] {
    return (['float32', 'plain'] as const).map((arithmetic) => {
      const arena = new Arena();
      for (let i = 0; i < 100_000; i++) arena.f32[i] = Math.sin(i * i);
      run(loadKernels(arena.memory, arithmetic));
      return arena.f32.slice(out >> 2, (out >> 2) + count);
    }) as [Float32Array, Float32Array];
  }

  test.each<[string, (kernels: Kernels) => void, number]>([
    ['affine', (k) => k.affine(0, 384, 96, 8, 4096, 0, 300_000, 64, 2), 128],
    ['maxoutWindow', (k) => k.maxoutWindow(0, 4, 4096, 0, 380_000), 384],
    ['layerNorm', (k) => k.layerNorm(0, 8192, 16_384, 300_000, 5, 1), 480],
    ['hiddenLayer', (k) => k.hiddenLayer(390_000, 0, 512, 300_000), 64],
    ['moveScores', (k) => k.moveScores(0, 4096, 512, 300_000, 1, 3), 36],
  ])('%s', (name, run, count) => {
    const out = name === 'maxoutWindow' ? 380_000 : 300_000;
    near(...both(run, out, count));
  });
});
