/** Word vectors: how near two words are in meaning, learned from the company that they keep in news text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', '..', 'data', 'vectors');

interface Vectors {
  readonly numbers: ReadonlyMap<string, number>;
  /** (word, dim), each of length 1 */
  readonly values: Float32Array;
  readonly dim: number;
}

let loaded: Vectors | undefined;

function vectors(): Vectors {
  if (!loaded) {
    const words = readFileSync(path.join(FOLDER, 'words.txt'), 'utf8').trimEnd().split('\n');
    const bytes = readFileSync(path.join(FOLDER, 'vectors.bin'));
    const dim = bytes.length / words.length;
    const stored = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    loaded = { numbers: new Map(words.map((word, i) => [word, i])), values: unitLength(stored, dim), dim };
  }
  return loaded;
}

function unitLength(stored: Int8Array, dim: number): Float32Array {
  const values = Float32Array.from(stored);
  for (let at = 0; at < values.length; at += dim) {
    let sum = 0;
    for (let k = at; k < at + dim; k++) sum += values[k]! * values[k]!;
    const length = Math.sqrt(sum) || 1;
    for (let k = at; k < at + dim; k++) values[k]! /= length;
  }
  return values;
}

/** Numbers of those of some lower-case words that have a vector. */
export function knownWords(words: readonly string[]): readonly number[] {
  const { numbers } = vectors();
  return words.flatMap((word) => numbers.get(word) ?? []);
}

/** Cosine of the angle between two words, from -1 to 1. */
function cosine(a: number, b: number): number {
  if (a === b) return 1;
  const { values, dim } = vectors();
  const [left, right] = [a * dim, b * dim];
  let product = 0;
  for (let k = 0; k < dim; k++) product += values[left + k]! * values[right + k]!;
  return product;
}

export interface Nearness {
  /** The highest similarity of any word to any of the others; `undefined` where none has a vector. */
  readonly nearest: number | undefined;
  /** Mean over the words of the highest similarity to any of the others. */
  readonly coverage: number | undefined;
}

/** How near some words are to others, by the numbers of {@link knownWords}. */
export function nearness(words: readonly number[], others: readonly number[]): Nearness {
  if (words.length === 0 || others.length === 0) return { nearest: undefined, coverage: undefined };
  let [nearest, sum] = [-1, 0];
  for (const word of words) {
    let best = -1;
    for (const other of others) best = Math.max(best, cosine(word, other));
    nearest = Math.max(nearest, best);
    sum += best;
  }
  return { nearest, coverage: sum / words.length };
}
