/**
 * The two layers that depend on word forms alone, or on three of them, from contributions computed before.
 * A contribution is 288 floats: [24 blocks of 4 outputs][3 pieces][4].
 */

const CONTRIBUTION: usize = 288 * 4;
const ROW: usize = 96 * 4;

/**
 * y[t] = max over three pieces of bias + the sum of `perToken` contributions.
 * contributions: `perToken` pointers a token, each to a row of an embedding table folded through the first layer.
 */
export function embed(contributions: usize, perToken: usize, tokens: usize, bias: usize, y: usize): void {
  const stride = perToken << 2;
  for (let token: usize = 0; token < tokens; token++) {
    for (let block: usize = 0; block < CONTRIBUTION; block += 48) {
      let a = v128.load(bias + block), b = v128.load(bias + block, 16), c = v128.load(bias + block, 32);
      for (let i: usize = 0; i < stride; i += 4) {
        const row = <usize>load<u32>(contributions + i) + block;
        a = f32x4.add(a, v128.load(row));
        b = f32x4.add(b, v128.load(row, 16));
        c = f32x4.add(c, v128.load(row, 32));
      }
      v128.store(y + block / 3, f32x4.max(f32x4.max(a, b), c));
    }
    contributions += stride;
    y += ROW;
  }
}

@inline
function total(bias: usize, left: usize, middle: usize, right: usize): v128 {
  return f32x4.add(f32x4.add(v128.load(bias), v128.load(left)), f32x4.add(v128.load(middle), v128.load(right)));
}

/**
 * The first convolution: y[t] = max over three pieces of bias + left(t) + middle(t + 1) + right(t + 2).
 * forms: pointers to three contributions a form (as left, middle and right neighbour), one more at each end than rows.
 */
export function maxoutOfForms(forms: usize, rows: usize, bias: usize, y: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    const left = <usize>load<u32>(forms);
    const middle = <usize>load<u32>(forms, 4) + CONTRIBUTION;
    const right = <usize>load<u32>(forms, 8) + 2 * CONTRIBUTION;
    for (let i: usize = 0; i < CONTRIBUTION; i += 48) {
      const a = total(bias + i, left + i, middle + i, right + i);
      const b = total(bias + i + 16, left + i + 16, middle + i + 16, right + i + 16);
      const c = total(bias + i + 32, left + i + 32, middle + i + 32, right + i + 32);
      v128.store(y + i / 3, f32x4.max(f32x4.max(a, b), c));
    }
    forms += 4;
    y += ROW;
  }
}
