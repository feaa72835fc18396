/** The hash functions of `../hashing.ts`, which says what they are. */

/** MurmurHash64A with seed 1. */
export function stringHash(text: usize, length: usize): u64 {
  const multiplier: u64 = 0xc6a4a7935bd1e995;
  let hash: u64 = 1 ^ (<u64>length * multiplier);
  const end = text + (length & ~7);
  for (; text < end; text += 8) {
    let block = load<u64>(text) * multiplier;
    block = (block ^ (block >> 47)) * multiplier;
    hash = (hash ^ block) * multiplier;
  }
  const rest = length & 7;
  if (rest) {
    let tail: u64 = 0;
    for (let i: usize = 0; i < rest; i++) tail |= <u64>load<u8>(text + i) << (i << 3);
    hash = (hash ^ tail) * multiplier;
  }
  hash = (hash ^ (hash >> 47)) * multiplier;
  return hash ^ (hash >> 47);
}

@inline
function finalMix(h: u64): u64 {
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccd;
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53;
  return h ^ (h >> 33);
}

/** Writes the four rows, of `rows`, that an id is spread over, as uint32. */
function embeddingRows(id: u64, seed: u64, rows: u32, out: usize): void {
  let h1 = rotl<u64>(id * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  h1 ^= seed ^ 8;
  let h2 = seed ^ 8;
  h1 += h2;
  h2 += h1;
  h1 = finalMix(h1);
  h2 = finalMix(h2);
  h1 += h2;
  h2 += h1;
  store<u32>(out, <u32>h1 % rows);
  store<u32>(out, <u32>(h1 >> 32) % rows, 4);
  store<u32>(out, <u32>h2 % rows, 8);
  store<u32>(out, <u32>(h2 >> 32) % rows, 12);
}

export function rowsOfString(text: usize, length: usize, seed: u32, rows: u32, out: usize): void {
  embeddingRows(stringHash(text, length), seed, rows, out);
}

export function rowsOfId(id: u32, seed: u32, rows: u32, out: usize): void {
  embeddingRows(id, seed, rows, out);
}
