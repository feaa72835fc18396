/**
 * The dense layers of dense-float.ts over 16-bit integers: `i32x4.dot_i16x8_s` multiplies eight pairs and adds
 * neighbours, so that inputs are taken two at a time and each 32-bit lane of the weights holds an output's weights of
 * both. Sums are 32 bits wide; `scales` brings a sum back to the float that it stands for.
 */

const ROW: usize = 96 * 4;
const ROW16: usize = 96 * 2;
const WINDOW_BYTES: usize = 3 * 96 * 2;

@inline
export function dot(sum: v128, weights: v128, inputs: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(weights, inputs));
}

@inline
function real(sum: v128, scales: usize, bias: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales)), v128.load(bias));
}

/** y = round(x * scale) as 16-bit integers, kept within their range. `count` is a multiple of eight. */
export function quantize(x: usize, y: usize, count: usize, scale: f32): void {
  const factor = f32x4.splat(scale);
  for (const end = x + (count << 2); x < end; x += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), factor)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), factor)));
    v128.store(y, i16x8.narrow_i32x4_s(low, high));
    y += 16;
  }
}

/** As `affine`. x: rows of `inputs` int16, adjacent; weights: [block][input pair][8][2]; scales, bias: [block][8]. */
export function affineInt16(
  x: usize, inputs: usize, rows: usize,
  weights: usize, scales: usize, bias: usize, y: usize, yStride: usize, blocks: usize,
): void {
  const xStride = inputs << 1;
  for (let block: usize = 0; block < blocks; block++) {
    for (let row: usize = 0; row < rows; row += 4) {
      const x0 = x + row * xStride, x1 = x0 + xStride, x2 = x1 + xStride, x3 = x2 + xStride;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      let w = weights;
      for (let i: usize = 0; i < xStride; i += 4) {
        const wa = v128.load(w), wb = v128.load(w, 16);
        let s = v128.load32_splat(x0 + i);
        a0 = dot(a0, wa, s); b0 = dot(b0, wb, s);
        s = v128.load32_splat(x1 + i);
        a1 = dot(a1, wa, s); b1 = dot(b1, wb, s);
        s = v128.load32_splat(x2 + i);
        a2 = dot(a2, wa, s); b2 = dot(b2, wb, s);
        s = v128.load32_splat(x3 + i);
        a3 = dot(a3, wa, s); b3 = dot(b3, wb, s);
        w += 32;
      }
      const y0 = y + row * yStride, y1 = y0 + yStride, y2 = y1 + yStride, y3 = y2 + yStride;
      v128.store(y0, real(a0, scales, bias)); v128.store(y0, real(b0, scales + 16, bias + 16), 16);
      v128.store(y1, real(a1, scales, bias)); v128.store(y1, real(b1, scales + 16, bias + 16), 16);
      v128.store(y2, real(a2, scales, bias)); v128.store(y2, real(b2, scales + 16, bias + 16), 16);
      v128.store(y3, real(a3, scales, bias)); v128.store(y3, real(b3, scales + 16, bias + 16), 16);
    }
    weights += inputs << 4;
    scales += 32;
    bias += 32;
    y += 32;
  }
}

@inline
export function maxout(a: v128, b: v128, c: v128, scales: usize, bias: usize): v128 {
  return f32x4.max(f32x4.max(real(a, scales, bias), real(b, scales + 16, bias + 16)), real(c, scales + 32, bias + 32));
}

/** As `maxoutWindow`. x: rows of 96 int16; weights: [24][144 input pairs][3 pieces][4][2]; scales, bias: [24][3][4]. */
export function maxoutWindowInt16(x: usize, rows: usize, weights: usize, scales: usize, bias: usize, y: usize): void {
  for (let block: usize = 0; block < 24; block++) {
    for (let row: usize = 0; row < rows; row += 4) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      let b0 = a0, b1 = a0, b2 = a0, b3 = a0, c0 = a0, c1 = a0, c2 = a0, c3 = a0;
      let w = weights, p = x + row * ROW16;
      for (const end = p + WINDOW_BYTES; p < end; p += 4) {
        const wa = v128.load(w), wb = v128.load(w, 16), wc = v128.load(w, 32);
        let s = v128.load32_splat(p);
        a0 = dot(a0, wa, s); b0 = dot(b0, wb, s); c0 = dot(c0, wc, s);
        s = v128.load32_splat(p, ROW16);
        a1 = dot(a1, wa, s); b1 = dot(b1, wb, s); c1 = dot(c1, wc, s);
        s = v128.load32_splat(p, 2 * ROW16);
        a2 = dot(a2, wa, s); b2 = dot(b2, wb, s); c2 = dot(c2, wc, s);
        s = v128.load32_splat(p, 3 * ROW16);
        a3 = dot(a3, wa, s); b3 = dot(b3, wb, s); c3 = dot(c3, wc, s);
        w += 48;
      }
      const out = y + row * ROW;
      v128.store(out, maxout(a0, b0, c0, scales, bias));
      v128.store(out, maxout(a1, b1, c1, scales, bias), ROW);
      v128.store(out, maxout(a2, b2, c2, scales, bias), 2 * ROW);
      v128.store(out, maxout(a3, b3, c3, scales, bias), 3 * ROW);
    }
    weights += 144 * 48;
    scales += 48;
    bias += 48;
    y += 16;
  }
}
