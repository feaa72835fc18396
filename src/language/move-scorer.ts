/**
 * The network that scores the moves of a transition system: spaCy's TransitionBasedParser.v2
 * (spacy/ml/models/parser.py, spacy/ml/tb_framework.py). A token's vector is made shorter by a linear layer; what each
 * token contributes in each feature position is computed for all tokens at once (Chen and Manning, 2014: the
 * precomputation trick); a move adds up the contributions of its features, takes the larger of two pieces, and scores
 * the moves by a linear layer.
 */
import { type EmbeddingParts, ROW_BYTES, WIDTH } from './form-embeddings';
import type { Arithmetic } from './kernels';
import { byPiece, type Int16Layer, inOrder, packBias, packFloat, packInt16, type Shape } from './packing';
import type { InputRange } from './weights';

const HIDDEN = 64;
const PIECES = 2;
/** One feature of one token: 64 outputs of two pieces. */
const FEATURE_BYTES = HIDDEN * PIECES * 4;
const INPUT: Shape = { outputs: HIDDEN, inputs: WIDTH, blockSize: 8, order: inOrder(HIDDEN) };
const BLOCK = 12;

export class MoveScorer {
  private readonly input: { readonly weights: number; readonly bias: number };
  private readonly lower: { readonly weights: number; readonly int16?: Int16Layer; readonly noBias: number };
  private readonly lowerBlocks: number;
  private readonly missing: number;
  private readonly hiddenBias: number;
  private readonly upper: { readonly weights: number; readonly bias: number };
  private readonly features: number;
  private readonly hidden: number;
  private readonly scores: number;
  private contributions = 0;

  /** order: which of the model's moves stands where among the scores. */
  constructor(
    private readonly parts: EmbeddingParts,
    name: 'parser' | 'ner',
    private readonly featureCount: number,
    order: readonly number[],
    arithmetic: Arithmetic,
    range: InputRange | undefined,
  ) {
    const { arena, weights } = parts;
    const array = (part: string): Float32Array => weights.array(`${name}.${part}`);
    const lower: Shape = {
      outputs: featureCount * HIDDEN * PIECES,
      inputs: HIDDEN,
      blockSize: 8,
      order: byPiece(PIECES),
    };
    const upper: Shape = { outputs: order.length, inputs: HIDDEN, blockSize: BLOCK, order: (i) => order[i] ?? -1 };
    this.lowerBlocks = lower.outputs / 8;
    this.input = { weights: packFloat(arena, array('input.W'), INPUT), bias: packBias(arena, array('input.b'), INPUT) };
    this.lower = {
      weights: packFloat(arena, array('lower.W'), lower),
      int16: arithmetic === 'int16' && range ? packInt16(arena, array('lower.W'), lower, range) : undefined,
      noBias: arena.allocate(featureCount * FEATURE_BYTES),
    };
    this.missing = packBias(arena, array('lower.pad'), lower);
    this.hiddenBias = packBias(arena, array('lower.b'), { ...lower, outputs: HIDDEN * PIECES });
    this.upper = { weights: packFloat(arena, array('upper.W'), upper), bias: packBias(arena, array('upper.b'), upper) };
    this.features = arena.allocate(featureCount * 4);
    this.hidden = arena.allocate(HIDDEN * 4);
    this.scores = arena.allocate(Math.ceil(order.length / BLOCK) * BLOCK * 4);
  }

  /** Computes the contributions of tokens, in scratch memory. vectors: rows of 96, padded to a multiple of four. */
  prepare(vectors: number, count: number): void {
    const { arena, kernels } = this.parts;
    const padded = (count + 3) & ~3;
    const stride = this.featureCount * FEATURE_BYTES;
    const short = arena.allocate(padded * HIDDEN * 4);
    this.contributions = arena.allocate(padded * stride);
    kernels.affine(
      vectors,
      ROW_BYTES,
      WIDTH,
      padded,
      this.input.weights,
      this.input.bias,
      short,
      HIDDEN * 4,
      HIDDEN / 8,
    );
    const { weights, int16, noBias } = this.lower;
    if (!int16) {
      kernels.affine(short, HIDDEN * 4, HIDDEN, padded, weights, noBias, this.contributions, stride, this.lowerBlocks);
      return;
    }
    const rounded = arena.allocate(padded * HIDDEN * 2);
    kernels.quantize(short, rounded, padded * HIDDEN, int16.inputScale);
    kernels.affineInt16(
      rounded,
      HIDDEN,
      padded,
      int16.weights,
      int16.scales,
      noBias,
      this.contributions,
      stride,
      this.lowerBlocks,
    );
  }

  /** Sets a feature to a token (row of `prepare`), or to -1 for none, which has learnt contributions of its own. */
  setFeature(feature: number, token: number): void {
    const base = token < 0 ? this.missing : this.contributions + token * this.featureCount * FEATURE_BYTES;
    this.parts.arena.u32[(this.features >> 2) + feature] = base + feature * FEATURE_BYTES;
  }

  /** Computes the hidden layer of the features as they are set. */
  look(): void {
    this.parts.kernels.hiddenLayer(this.features, this.featureCount, this.hiddenBias, this.hidden);
  }

  /** Scores the moves [from, to) and what shares their blocks. */
  score(from: number, to: number): void {
    const first = Math.floor(from / BLOCK);
    const last = Math.ceil(to / BLOCK);
    this.parts.kernels.moveScores(this.hidden, this.upper.weights, this.upper.bias, this.scores, first, last);
  }

  /** The first of the best among moves [from, to), or `best` where none is better; -1 is no move yet. */
  best(from: number, to: number, best: number): number {
    return this.parts.kernels.argmax(this.scores, from, to, best);
  }

  scoreOf(move: number): number {
    return this.parts.arena.f32[(this.scores >> 2) + move]!;
  }
}
