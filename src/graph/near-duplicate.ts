/**
 * Near duplicates (syndicated copies) by MinHash over word shingles: Broder 1997, "On the resemblance and containment
 * of documents"; bands as in Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4.
 */
import { wordsOf } from './words';

const SHINGLE = 4;
const HASHES = 64;
/** 16 bands of 4: two texts of similarity 0.7 share a band with probability 0.99, two of 0.2 with 0.03. */
const ROWS = 4;

/** Articles that share so much are one report; an agency report with another head and trailer stays above it. */
export const COPY = 0.6;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Odd multipliers and offsets of the hash family, from a fixed generator, so that signatures never change. */
const FAMILY = Array.from({ length: HASHES }, (_, i) => ({
  a: (hash(`multiplier ${i}`) | 1) >>> 0,
  b: hash(`offset ${i}`),
}));

/** Scrambles the bits: a multiplication alone keeps the order of nearby values (murmur3's last step). */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function shingles(text: string): Set<number> {
  const words = wordsOf(text);
  const last = Math.max(words.length - SHINGLE, 0);
  return new Set(Array.from({ length: last + 1 }, (_, i) => hash(words.slice(i, i + SHINGLE).join(' '))));
}

/** 64 minima of 32 bits, as base64. */
export function signatureOf(text: string): string {
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles(text)) {
    for (let i = 0; i < HASHES; i++) {
      const value = scramble((Math.imul(shingle, FAMILY[i]!.a) + FAMILY[i]!.b) >>> 0);
      if (value < minima[i]!) minima[i] = value;
    }
  }
  return Buffer.from(minima.buffer).toString('base64');
}

const minimaOf = (signature: string): Uint32Array => {
  const bytes = Buffer.from(signature, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

/** Words of a full-text index: letters and digits only. */
export function bandsOf(signature: string): string[] {
  const minima = minimaOf(signature);
  return Array.from({ length: HASHES / ROWS }, (_, band) => {
    const rows = minima.slice(band * ROWS, (band + 1) * ROWS);
    return `b${band}x${hash(rows.join(' ')).toString(16)}`;
  });
}

/** Estimated Jaccard similarity of the two texts' shingles, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [minimaOf(a), minimaOf(b)];
  return left.filter((value, i) => value === right[i]).length / HASHES;
}
