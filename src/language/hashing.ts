/**
 * The hash functions that spaCy's vocabulary and thinc's embedding tables are built on.
 * These are the readable reference over BigInt, used at load time and where WebAssembly is missing;
 * `assembly/hashing.ts` is the same for speed, and a test compares the two.
 */
import { readJson } from './resources';

const MASK = (1n << 64n) - 1n;
const SYMBOLS: ReadonlyMap<string, number> = new Map(Object.entries(readJson<Record<string, number>>('symbols.json')));
const encoder = new TextEncoder();

/** The names that `spacy.symbols` numbers ("nsubj", "ORG", "LEMMA"): their id is that small number, not a hash. */
export function symbolOf(text: string): number | undefined {
  return SYMBOLS.get(text);
}

/** A string's id in spaCy's StringStore: its symbol number, else MurmurHash64A with seed 1 of its UTF-8 bytes. */
export function stringId(text: string): bigint {
  const symbol = symbolOf(text);
  return symbol === undefined ? murmurHash64A(encoder.encode(text), 1n) : BigInt(symbol);
}

/** MurmurHash64A by Austin Appleby (https://github.com/aappleby/smhasher), as `murmurhash.mrmr` of spaCy uses it. */
export function murmurHash64A(bytes: Uint8Array, seed: bigint): bigint {
  const multiplier = 0xc6a4a7935bd1e995n;
  const times = (a: bigint): bigint => (a * multiplier) & MASK;
  let hash = seed ^ times(BigInt(bytes.length));
  const whole = bytes.length & ~7;
  for (let at = 0; at < whole; at += 8) {
    const block = times(littleEndian(bytes, at, 8));
    hash = times(hash ^ times(block ^ (block >> 47n)));
  }
  if (whole < bytes.length) hash = times(hash ^ littleEndian(bytes, whole, bytes.length - whole));
  hash = times(hash ^ (hash >> 47n));
  return hash ^ (hash >> 47n);
}

/**
 * The four rows of an embedding table that an id is spread over: thinc's `Ops.hash`, which is
 * MurmurHash3_x64_128 of the eight bytes of the id, its 128 bits cut into four words, each taken modulo the number of
 * rows (Svenstrup and others, 2017: hash embeddings).
 */
export function embeddingRows(id: bigint, seed: bigint, rows: number): [number, number, number, number] {
  let h1 = (id * 0x87c37b91114253d5n) & MASK;
  h1 = ((h1 << 31n) | (h1 >> 33n)) & MASK;
  h1 = ((h1 * 0x4cf5ad432745937fn) & MASK) ^ seed ^ 8n;
  let h2 = seed ^ 8n;
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  h1 = finalMix(h1);
  h2 = finalMix(h2);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  const row = (word: bigint): number => Number(word & 0xffffffffn) % rows;
  return [row(h1), row(h1 >> 32n), row(h2), row(h2 >> 32n)];
}

/** MurmurHash3's `fmix64`. */
function finalMix(hash: bigint): bigint {
  let h = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
  h = ((h ^ (h >> 33n)) * 0xc4ceb9fe1a85ec53n) & MASK;
  return h ^ (h >> 33n);
}

function littleEndian(bytes: Uint8Array, at: number, length: number): bigint {
  let value = 0n;
  for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[at + i]!);
  return value;
}
