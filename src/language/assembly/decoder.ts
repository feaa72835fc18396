/** The small network that chooses moves (parser, entity recognizer) and the tagger's choice. */

const HIDDEN: usize = 64 * 4;

/**
 * hidden[64] = max over two pieces of bias + the sum of the features' contributions.
 * features: `count` pointers to 128 floats [16 blocks of 4 outputs][2 pieces][4]; bias in the same order.
 */
export function hiddenLayer(features: usize, count: usize, bias: usize, hidden: usize): void {
  const end = count << 2;
  for (let block: usize = 0; block < 2 * HIDDEN; block += 32) {
    let a = v128.load(bias + block),
      b = v128.load(bias + block, 16);
    for (let i: usize = 0; i < end; i += 4) {
      const row = <usize>load<u32>(features + i) + block;
      a = f32x4.add(a, v128.load(row));
      b = f32x4.add(b, v128.load(row, 16));
    }
    v128.store(hidden + (block >> 1), f32x4.max(a, b));
  }
}

/** scores = W hidden + b for the blocks of twelve moves [first, last). weights: [block][64][12]; bias, scores: [block][12]. */
export function moveScores(hidden: usize, weights: usize, bias: usize, scores: usize, first: usize, last: usize): void {
  for (let block = first; block < last; block++) {
    let w = weights + block * (64 * 48);
    const at = block * 48;
    let a = v128.load(bias + at),
      b = v128.load(bias + at, 16),
      c = v128.load(bias + at, 32);
    let d = f32x4.splat(0),
      e = d,
      f = d;
    for (let i: usize = 0; i < HIDDEN; i += 8) {
      let s = v128.load32_splat(hidden + i);
      a = f32x4.add(f32x4.mul(v128.load(w), s), a);
      b = f32x4.add(f32x4.mul(v128.load(w, 16), s), b);
      c = f32x4.add(f32x4.mul(v128.load(w, 32), s), c);
      s = v128.load32_splat(hidden + i, 4);
      d = f32x4.add(f32x4.mul(v128.load(w, 48), s), d);
      e = f32x4.add(f32x4.mul(v128.load(w, 64), s), e);
      f = f32x4.add(f32x4.mul(v128.load(w, 80), s), f);
      w += 96;
    }
    v128.store(scores + at, f32x4.add(a, d));
    v128.store(scores + at, f32x4.add(b, e), 16);
    v128.store(scores + at, f32x4.add(c, f), 32);
  }
}

/** The first of the best scores among [from, to), or `best` (-1 for none) where none is greater. */
export function argmax(scores: usize, from: i32, to: i32, best: i32): i32 {
  let highest: f32 = best < 0 ? -Infinity : load<f32>(scores + ((<usize>best) << 2));
  for (let i = from; i < to; i++) {
    const score = load<f32>(scores + ((<usize>i) << 2));
    if (best < 0 || score > highest) {
      highest = score;
      best = i;
    }
  }
  return best;
}

/** The best of the first `count` floats of each row, as int32. */
export function argmaxRows(scores: usize, stride: usize, count: i32, rows: usize, out: usize): void {
  for (let row: usize = 0; row < rows; row++) store<i32>(out + (row << 2), argmax(scores + row * stride, 0, count, -1));
}
