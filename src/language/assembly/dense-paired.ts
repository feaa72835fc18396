/**
 * `maxoutWindowInt16` with a third fewer products: two neighbouring windows [a b c], [b c d] have their outputs out of
 * four products of 96 inputs instead of six (Winograd, 1980: F(2,3)). With g0, g1, g2 the weights of the three rows:
 *
 *     m0 = (a - c) g0    m1 = (b + c) (g0 + g1 + g2)    m2 = (c - b) (g0 - g1 + g2)    m3 = (b - d) g2
 *     first = m0 + (m1 + m2) / 2                        second = (m1 - m2) / 2 - m3
 *
 * Over integers both halves are whole, so that the sums are the very same, as long as nothing overflows; `pairRows`
 * looks whether it could.
 */
import { dot, maxout } from './dense-int16';

const ROW: usize = 96 * 4;
const ROW16: usize = 96 * 2;
const PAIR: usize = 4 * ROW16;
/** Half of what int16 holds, so that sums and differences of two fit. */
const LARGEST: i16 = 16383;
/** Bits that squares leave out, so that those of a whole row fit 32 bits. */
const COARSE = 4;

@inline
function sumOf(lanes: v128): i32 {
  return i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3);
}

@inline
function squaresOf(row: v128): v128 {
  const coarse = i16x8.shr_s(row, COARSE);
  return i32x4.dot_i16x8_s(coarse, coarse);
}

/**
 * Writes a - c, b + c, c - b, b - d of each two windows to y, 4 rows of 96 int16 a pair. x: rows of 96 int16, two more
 * than windows. Returns 1 where all numbers are small enough, and the square sums of b and c, numbers taken as
 * sixteenths, at most `most`: then no product of `maxoutPairs` overflows.
 */
export function pairRows(x: usize, pairs: usize, y: usize, most: i32): i32 {
  let largest = i16x8.splat(0);
  let longest: i32 = 0;
  for (const end = y + pairs * PAIR; y < end; y += PAIR) {
    let squaresB = i32x4.splat(0), squaresC = squaresB;
    for (let i: usize = 0; i < ROW16; i += 16) {
      const from = x + i, to = y + i;
      const a = v128.load(from), b = v128.load(from, ROW16), c = v128.load(from, 2 * ROW16), d = v128.load(from, 3 * ROW16);
      v128.store(to, i16x8.sub(a, c));
      v128.store(to, i16x8.add(b, c), ROW16);
      v128.store(to, i16x8.sub(c, b), 2 * ROW16);
      v128.store(to, i16x8.sub(b, d), 3 * ROW16);
      largest = i16x8.max_u(largest, i16x8.max_u(i16x8.abs(a), i16x8.abs(b)));
      largest = i16x8.max_u(largest, i16x8.max_u(i16x8.abs(c), i16x8.abs(d)));
      squaresB = i32x4.add(squaresB, squaresOf(b));
      squaresC = i32x4.add(squaresC, squaresOf(c));
    }
    longest = max(longest, max(sumOf(squaresB), sumOf(squaresC)));
    x += 2 * ROW16;
  }
  return i32(!v128.any_true(i16x8.gt_u(largest, i16x8.splat(LARGEST))) && longest <= most);
}

/** Where the sum of a product, a pair and a piece is kept until all four products are done. */
@inline
function kept(sums: usize, pair: usize, piece: usize): usize {
  return sums + (pair * 3 + piece) * 16;
}

/** Sums of one product for four pairs. */
const PRODUCT: usize = 4 * 3 * 16;

@inline
function half(sum: v128): v128 {
  return i32x4.shr_s(sum, 1);
}

@inline
function first(at: usize): v128 {
  return i32x4.add(v128.load(at), half(i32x4.add(v128.load(at, PRODUCT), v128.load(at, 2 * PRODUCT))));
}

@inline
function second(at: usize): v128 {
  return i32x4.sub(half(i32x4.sub(v128.load(at, PRODUCT), v128.load(at, 2 * PRODUCT))), v128.load(at, 3 * PRODUCT));
}

/**
 * As `maxoutWindowInt16` over what `pairRows` wrote to x; `pairs` is a multiple of four. weights: [24][4 products]
 * [48 input pairs][3 pieces][4][2]; sums: room for 768 bytes.
 */
export function maxoutPairs(
  x: usize, pairs: usize, weights: usize, scales: usize, bias: usize, y: usize, sums: usize,
): void {
  for (let block: usize = 0; block < 24; block++) {
    for (let pair: usize = 0; pair < pairs; pair += 4) {
      let w = weights, p = x + pair * PAIR;
      for (let to = sums; to < sums + 4 * PRODUCT; to += PRODUCT) {
        let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
        let b0 = a0, b1 = a0, b2 = a0, b3 = a0, c0 = a0, c1 = a0, c2 = a0, c3 = a0;
        // Four steps a round: what counts the rounds would otherwise take a quarter of the time.
        for (const end = p + ROW16; p < end; p += 16) {
          let wa = v128.load(w), wb = v128.load(w, 16), wc = v128.load(w, 32);
          let s = v128.load32_splat(p);
          a0 = dot(a0, wa, s); b0 = dot(b0, wb, s); c0 = dot(c0, wc, s);
          s = v128.load32_splat(p, PAIR);
          a1 = dot(a1, wa, s); b1 = dot(b1, wb, s); c1 = dot(c1, wc, s);
          s = v128.load32_splat(p, 2 * PAIR);
          a2 = dot(a2, wa, s); b2 = dot(b2, wb, s); c2 = dot(c2, wc, s);
          s = v128.load32_splat(p, 3 * PAIR);
          a3 = dot(a3, wa, s); b3 = dot(b3, wb, s); c3 = dot(c3, wc, s);
          wa = v128.load(w, 48); wb = v128.load(w, 64); wc = v128.load(w, 80);
          s = v128.load32_splat(p, 4);
          a0 = dot(a0, wa, s); b0 = dot(b0, wb, s); c0 = dot(c0, wc, s);
          s = v128.load32_splat(p, PAIR + 4);
          a1 = dot(a1, wa, s); b1 = dot(b1, wb, s); c1 = dot(c1, wc, s);
          s = v128.load32_splat(p, 2 * PAIR + 4);
          a2 = dot(a2, wa, s); b2 = dot(b2, wb, s); c2 = dot(c2, wc, s);
          s = v128.load32_splat(p, 3 * PAIR + 4);
          a3 = dot(a3, wa, s); b3 = dot(b3, wb, s); c3 = dot(c3, wc, s);
          wa = v128.load(w, 96); wb = v128.load(w, 112); wc = v128.load(w, 128);
          s = v128.load32_splat(p, 8);
          a0 = dot(a0, wa, s); b0 = dot(b0, wb, s); c0 = dot(c0, wc, s);
          s = v128.load32_splat(p, PAIR + 8);
          a1 = dot(a1, wa, s); b1 = dot(b1, wb, s); c1 = dot(c1, wc, s);
          s = v128.load32_splat(p, 2 * PAIR + 8);
          a2 = dot(a2, wa, s); b2 = dot(b2, wb, s); c2 = dot(c2, wc, s);
          s = v128.load32_splat(p, 3 * PAIR + 8);
          a3 = dot(a3, wa, s); b3 = dot(b3, wb, s); c3 = dot(c3, wc, s);
          wa = v128.load(w, 144); wb = v128.load(w, 160); wc = v128.load(w, 176);
          s = v128.load32_splat(p, 12);
          a0 = dot(a0, wa, s); b0 = dot(b0, wb, s); c0 = dot(c0, wc, s);
          s = v128.load32_splat(p, PAIR + 12);
          a1 = dot(a1, wa, s); b1 = dot(b1, wb, s); c1 = dot(c1, wc, s);
          s = v128.load32_splat(p, 2 * PAIR + 12);
          a2 = dot(a2, wa, s); b2 = dot(b2, wb, s); c2 = dot(c2, wc, s);
          s = v128.load32_splat(p, 3 * PAIR + 12);
          a3 = dot(a3, wa, s); b3 = dot(b3, wb, s); c3 = dot(c3, wc, s);
          w += 192;
        }
        v128.store(to, a0); v128.store(to, b0, 16); v128.store(to, c0, 32);
        v128.store(to, a1, 48); v128.store(to, b1, 64); v128.store(to, c1, 80);
        v128.store(to, a2, 96); v128.store(to, b2, 112); v128.store(to, c2, 128);
        v128.store(to, a3, 144); v128.store(to, b3, 160); v128.store(to, c3, 176);
      }
      let out = y + pair * 2 * ROW;
      for (let k: usize = 0; k < 4; k++) {
        const a = kept(sums, k, 0), b = kept(sums, k, 1), c = kept(sums, k, 2);
        v128.store(out, maxout(first(a), first(b), first(c), scales, bias));
        v128.store(out, maxout(second(a), second(b), second(c), scales, bias), ROW);
        out += 2 * ROW;
      }
    }
    weights += 4 * 48 * 48;
    scales += 48;
    bias += 48;
    y += 16;
  }
}
