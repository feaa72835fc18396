/** Word vectors: how near two words are in meaning, learned from the company that they keep in news text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', '..', 'data', 'vectors');

interface Vectors {
  readonly numbers: ReadonlyMap<string, number>;
  /** (word, dim) */
  readonly values: Int8Array;
  readonly dim: number;
}

let loaded: Vectors | undefined;

function vectors(): Vectors {
  if (!loaded) {
    const words = readFileSync(path.join(FOLDER, 'words.txt'), 'utf8').trimEnd().split('\n');
    const bytes = readFileSync(path.join(FOLDER, 'vectors.bin'));
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    loaded = { numbers: new Map(words.map((word, i) => [word, i])), values, dim: values.length / words.length };
  }
  return loaded;
}

/** Cosine of the angle between the vectors of two lower-case words, from -1 to 1; `undefined` for an unknown word. */
export function similarity(one: string, other: string): number | undefined {
  const { numbers, values, dim } = vectors();
  const [a, b] = [numbers.get(one), numbers.get(other)];
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return 1;
  let [product, left, right] = [0, 0, 0];
  for (let k = 0; k < dim; k++) {
    const [x, y] = [values[a * dim + k]!, values[b * dim + k]!];
    product += x * y;
    left += x * x;
    right += y * y;
  }
  return product / Math.sqrt(left * right);
}

/** The highest similarity of any of some words to any of others. */
export function nearest(words: readonly string[], others: readonly string[]): number | undefined {
  const all = words.flatMap((word) => others.flatMap((other) => similarity(word, other) ?? []));
  return all.length === 0 ? undefined : Math.max(...all);
}

/** Mean over the words of the highest similarity to any of the others. */
export function coverage(words: readonly string[], others: readonly string[]): number | undefined {
  const best = words.flatMap((word) => nearest([word], others) ?? []);
  return best.length === 0 ? undefined : best.reduce((a, b) => a + b, 0) / best.length;
}
