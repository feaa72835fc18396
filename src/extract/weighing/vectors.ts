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
  const known: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) known.push(number);
  }
  return known;
}

/**
 * The highest cosine of the angle between a word and any of some others, from -1 to 1. Four others are taken at a time:
 * sums that do not wait for each other are added side by side.
 */
function nearestOf(word: number, others: readonly number[]): number {
  if (others.includes(word)) return 1;
  const { values, dim } = vectors();
  const left = word * dim;
  let best = -1;
  for (let i = 0; i < others.length; i += 4) {
    const first = others[i]! * dim;
    const second = (others[i + 1] ?? others[i]!) * dim;
    const third = (others[i + 2] ?? others[i]!) * dim;
    const fourth = (others[i + 3] ?? others[i]!) * dim;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < dim; k++) {
      const value = values[left + k]!;
      a += value * values[first + k]!;
      b += value * values[second + k]!;
      c += value * values[third + k]!;
      d += value * values[fourth + k]!;
    }
    best = Math.max(best, a, b, c, d);
  }
  return best;
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
    const best = nearestOf(word, others);
    nearest = Math.max(nearest, best);
    sum += best;
  }
  return { nearest, coverage: sum / words.length };
}
