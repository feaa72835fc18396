/** spaCy's Tagger: one linear layer over the encoder's vectors; the best of its scores is the tag. */
import { type EmbeddingParts, ROW_BYTES, WIDTH } from './form-embeddings';
import { inOrder, packBias, packFloat, type Shape } from './packing';

export class Tagger {
  private readonly shape: Shape;
  private readonly matrix: number;
  private readonly bias: number;

  constructor(private readonly parts: EmbeddingParts) {
    const { arena, weights } = parts;
    const outputs = weights.tags.length;
    this.shape = { outputs, inputs: WIDTH, blockSize: 8, order: inOrder(outputs) };
    this.matrix = packFloat(arena, weights.array('tagger.W'), this.shape);
    this.bias = packBias(arena, weights.array('tagger.b'), this.shape);
  }

  /** Index into `weights.tags` of each of `count` tokens. vectors: rows of 96, padded to a multiple of four. */
  tag(vectors: number, count: number): Int32Array {
    const { arena, kernels } = this.parts;
    const blocks = Math.ceil(this.shape.outputs / 8);
    const padded = (count + 3) & ~3;
    return arena.scratch(() => {
      const scores = arena.allocate(padded * blocks * 32);
      const best = arena.allocate(count * 4);
      kernels.affine(vectors, ROW_BYTES, WIDTH, padded, this.matrix, this.bias, scores, blocks * 32, blocks);
      kernels.argmaxRows(scores, blocks * 32, this.shape.outputs, count, best);
      return arena.i32.slice(best >> 2, (best >> 2) + count);
    });
  }
}
