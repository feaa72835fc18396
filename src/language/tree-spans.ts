/** Edges of subtrees and starts of sentences. Source: `set_children_from_heads` of spacy/tokens/doc.pyx. */

export interface TreeSpans {
  /** First and last token of each token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Trees that cross need several rounds; spaCy gives up after ten. */
const MOST_ROUNDS = 11;

/** Heads count from the first token; a root is its own head. */
export function spansOf(heads: Int32Array): TreeSpans {
  const left = new Int32Array(heads.length);
  for (let i = 0; i < left.length; i++) left[i] = i;
  const right = left.slice();
  const widen = (token: number): void => {
    const head = heads[token]!;
    if (left[token]! < left[head]!) left[head] = left[token]!;
    if (right[token]! > right[head]!) right[head] = right[token]!;
  };
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    for (let i = 0; i < heads.length; i++) widen(i);
    for (let i = heads.length - 1; i >= 0; i--) widen(i);
    if (staysWithinSentences(heads, sentenceStarts(heads, left))) break;
  }
  return { left, right };
}

/** 1 where a sentence starts: at the left edge of each root. */
export function sentenceStarts(heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[left[i]!] = 1;
  return starts;
}

/** spaCy looks at sentences [start, end) but lets a head be the token at `end`; kept so. */
function staysWithinSentences(heads: Int32Array, starts: Uint8Array): boolean {
  let start = 0;
  for (let end = 0; end < heads.length; end++) {
    if ((end === 0 || !starts[end]) && end !== heads.length - 1) continue;
    for (let i = start; i < end; i++) if (heads[i]! < start || heads[i]! > end) return false;
    start = end;
  }
  return true;
}
