/** Layer normalization (Ba, Kiros and Hinton, 2016) over rows of 96, with the population variance, as thinc does it. */

const ROW: usize = 96 * 4;

@inline
function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** x = norm(y) * gain + bias, added to x where `residual` is 1. */
export function layerNorm(y: usize, gain: usize, bias: usize, x: usize, rows: usize, residual: i32): void {
  for (let row: usize = 0; row < rows; row++) {
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < ROW; i += 16) total = f32x4.add(total, v128.load(y + i));
    const mean = f32x4.splat(sum(total) / 96);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < ROW; i += 16) {
      const d = f32x4.sub(v128.load(y + i), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / 96 + <f32>1e-8));
    for (let i: usize = 0; i < ROW; i += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(y + i), mean), scale);
      const value = f32x4.add(f32x4.mul(normal, v128.load(gain + i)), v128.load(bias + i));
      v128.store(x + i, residual ? f32x4.add(v128.load(x + i), value) : value);
    }
    y += ROW;
    x += ROW;
  }
}
