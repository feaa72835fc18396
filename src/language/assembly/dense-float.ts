/**
 * Dense layers in float32: multiply, then add, without fusing, so that the sums are those of any IEEE machine.
 * Both work on tiles of four rows so that each weight is loaded once for four tokens, and expect row counts padded
 * to a multiple of four. One `v128` holds four outputs.
 */

const WINDOW_BYTES: usize = 3 * 96 * 4;
const ROW: usize = 96 * 4;

@inline
function muladd(sum: v128, weights: v128, input: v128): v128 {
  return f32x4.add(f32x4.mul(weights, input), sum);
}

/**
 * y = W x + b, in blocks of eight outputs.
 * x: rows of `inputs` floats, `xStride` bytes apart; weights: [block][input][8]; bias: [block][8]; y: rows `yStride` apart.
 */
export function affine(
  x: usize, xStride: usize, inputs: usize, rows: usize,
  weights: usize, bias: usize, y: usize, yStride: usize, blocks: usize,
): void {
  const end = inputs << 2;
  for (let block: usize = 0; block < blocks; block++) {
    for (let row: usize = 0; row < rows; row += 4) {
      const x0 = x + row * xStride, x1 = x0 + xStride, x2 = x1 + xStride, x3 = x2 + xStride;
      let a0 = v128.load(bias), a1 = a0, a2 = a0, a3 = a0;
      let b0 = v128.load(bias, 16), b1 = b0, b2 = b0, b3 = b0;
      let w = weights;
      for (let i: usize = 0; i < end; i += 4) {
        const wa = v128.load(w), wb = v128.load(w, 16);
        let s = v128.load32_splat(x0 + i);
        a0 = muladd(a0, wa, s); b0 = muladd(b0, wb, s);
        s = v128.load32_splat(x1 + i);
        a1 = muladd(a1, wa, s); b1 = muladd(b1, wb, s);
        s = v128.load32_splat(x2 + i);
        a2 = muladd(a2, wa, s); b2 = muladd(b2, wb, s);
        s = v128.load32_splat(x3 + i);
        a3 = muladd(a3, wa, s); b3 = muladd(b3, wb, s);
        w += 32;
      }
      const y0 = y + row * yStride, y1 = y0 + yStride, y2 = y1 + yStride, y3 = y2 + yStride;
      v128.store(y0, a0); v128.store(y0, b0, 16);
      v128.store(y1, a1); v128.store(y1, b1, 16);
      v128.store(y2, a2); v128.store(y2, b2, 16);
      v128.store(y3, a3); v128.store(y3, b3, 16);
    }
    weights += inputs * 32;
    bias += 32;
    y += 32;
  }
}

/**
 * y[t] = max over three pieces of W [x[t], x[t+1], x[t+2]] + b: a convolution over three rows of 96 with maxout
 * (Goodfellow and others, 2013). Rows of x are adjacent, so that a window is 288 floats in a row.
 * weights: [24 blocks of 4 outputs][288 inputs][3 pieces][4]; bias: [24][3][4]; y: rows of 96.
 */
export function maxoutWindow(x: usize, rows: usize, weights: usize, bias: usize, y: usize): void {
  for (let block: usize = 0; block < 24; block++) {
    for (let row: usize = 0; row < rows; row += 4) {
      let a0 = v128.load(bias), a1 = a0, a2 = a0, a3 = a0;
      let b0 = v128.load(bias, 16), b1 = b0, b2 = b0, b3 = b0;
      let c0 = v128.load(bias, 32), c1 = c0, c2 = c0, c3 = c0;
      let w = weights, p = x + row * ROW;
      for (const end = p + WINDOW_BYTES; p < end; p += 4) {
        const wa = v128.load(w), wb = v128.load(w, 16), wc = v128.load(w, 32);
        let s = v128.load32_splat(p);
        a0 = muladd(a0, wa, s); b0 = muladd(b0, wb, s); c0 = muladd(c0, wc, s);
        s = v128.load32_splat(p, ROW);
        a1 = muladd(a1, wa, s); b1 = muladd(b1, wb, s); c1 = muladd(c1, wc, s);
        s = v128.load32_splat(p, 2 * ROW);
        a2 = muladd(a2, wa, s); b2 = muladd(b2, wb, s); c2 = muladd(c2, wc, s);
        s = v128.load32_splat(p, 3 * ROW);
        a3 = muladd(a3, wa, s); b3 = muladd(b3, wb, s); c3 = muladd(c3, wc, s);
        w += 48;
      }
      const out = y + row * ROW;
      v128.store(out, f32x4.max(f32x4.max(a0, b0), c0));
      v128.store(out, f32x4.max(f32x4.max(a1, b1), c1), ROW);
      v128.store(out, f32x4.max(f32x4.max(a2, b2), c2), 2 * ROW);
      v128.store(out, f32x4.max(f32x4.max(a3, b3), c3), 3 * ROW);
    }
    weights += 288 * 48;
    bias += 48;
    y += 16;
  }
}
