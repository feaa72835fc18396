/**
 * spaCy's HashEmbedCNN (spacy/ml/models/tok2vec.py): a vector of 96 floats a token, of what the token and four
 * neighbours on each side look like. Four layers, each x += norm(maxout(W [previous; current; next] + b)).
 */
import { type EmbeddingParts, FormEmbeddings, ROW_BYTES, WIDTH } from './form-embeddings';
import type { Arithmetic } from './kernels';
import { byPiece, type Int16Layer, packBias, packFloat, packInt16, type Shape } from './packing';
import { PAIR_BYTES, PAIRED_TILE, type PairedLayer, packPaired, SUMS_BYTES } from './pairing';
import type { TokenList } from './token-list';
import type { InputRange } from './weights';

const DEPTH = 4;
/** How far a token's vector sees on each side. */
export const CONTEXT = DEPTH;
/** The kernels compute as many rows at a time, and read what stands behind the last row where there are fewer. */
const TILE = 4;
const withTile = (rows: number) => rows + TILE + 2;
const INT16_BYTES = WIDTH * 2;
const WINDOW: Shape = { outputs: WIDTH * 3, inputs: 3 * WIDTH, blockSize: 12, order: byPiece(3) };

interface Layer {
  readonly weights: number;
  readonly int16?: Int16Layer;
  readonly paired?: PairedLayer;
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

/** Scratch memory of a layer: x, the row before the first; it in int16; its windows in pairs; the outputs. */
interface Places {
  readonly x: number;
  readonly int16: number;
  readonly paired: number;
  readonly y: number;
}

export class Encoder {
  private readonly embeddings: FormEmbeddings;
  private readonly layers: readonly Layer[];
  private readonly sums: number;

  constructor(
    private readonly parts: EmbeddingParts,
    private readonly name: 'encoder' | 'nerEncoder',
    arithmetic: Arithmetic,
    ranges: Readonly<Record<string, InputRange>>,
    cachedForms: number,
  ) {
    this.embeddings = new FormEmbeddings(parts, name, cachedForms);
    this.sums = parts.arena.allocate(SUMS_BYTES);
    this.layers = [1, 2, 3, 4].map((i) =>
      this.loadLayer(i, arithmetic === 'int16' ? ranges[`${name}${i}`] : undefined),
    );
  }

  /**
   * Vectors of tokens [from, to), seen in their text: the offset of `to - from` rows of 96 floats in scratch memory.
   *
   * Rows are laid out with the context on each side. Outside of the text the model has rows that begin as zeros and
   * are computed like others (thinc's `with_padded` over `expand_window`). Each layer sees one row further, so each
   * computes one row less on both sides, and the last one those of the tokens alone.
   */
  encode(tokens: TokenList, from: number, to: number): number {
    const { arena, kernels } = this.parts;
    const count = to - from + 2 * CONTEXT;
    const x = arena.allocate(withTile(count) * ROW_BYTES);
    const y = arena.allocate(withTile(count) * ROW_BYTES);
    const int16 = arena.allocate(withTile(count) * INT16_BYTES);
    const paired = arena.allocate((withTile(count) * PAIR_BYTES) / 2);
    const forms = this.placeForms(tokens, from, to, x);
    for (let i = 0; i < DEPTH; i++) {
      const seen = x + i * ROW_BYTES;
      const rows = count - 2 * (i + 1);
      if (i === 0) kernels.maxoutOfForms(forms, rows, this.layers[0]!.bias, y);
      else this.convolve(this.layers[i]!, { x: seen, int16, paired, y }, rows);
      this.addNormalized(i, y, seen + ROW_BYTES, rows);
    }
    return x + CONTEXT * ROW_BYTES;
  }

  /** Writes embeddings to the rows of x and returns pointers to the contributions of each row's form. */
  private placeForms(tokens: TokenList, from: number, to: number, x: number): number {
    const { arena } = this.parts;
    const rows = to - from + 2 * CONTEXT;
    const firstToken = Math.max(0, from - CONTEXT);
    const lastToken = Math.min(tokens.length, to + CONTEXT);
    const entries = this.embeddings.entriesOf(tokens, firstToken, lastToken);
    const forms = arena.allocate(rows * 4);
    const { f32, u32 } = arena;
    f32.fill(0, x >> 2, (x >> 2) + withTile(rows) * WIDTH);
    u32.fill(this.embeddings.contributionsOf(this.embeddings.outside), forms >> 2, (forms >> 2) + rows);
    for (let i = 0; i < entries.length; i++) {
      const row = firstToken + i - from + CONTEXT;
      const embedding = this.embeddings.embeddingOf(entries[i]!) >> 2;
      f32.copyWithin((x >> 2) + row * WIDTH, embedding, embedding + WIDTH);
      u32[(forms >> 2) + row] = this.embeddings.contributionsOf(entries[i]!);
    }
    return forms;
  }

  private convolve(layer: Layer, { x, int16, paired, y }: Places, rows: number): void {
    const { kernels } = this.parts;
    const tiled = (rows + TILE - 1) & -TILE;
    if (!layer.int16) {
      kernels.maxoutWindow(x, tiled, layer.weights, layer.bias, y);
      return;
    }
    const { weights, scales, inputScale } = layer.int16;
    kernels.quantize(x, int16, (tiled + 2) * WIDTH, inputScale);
    const done = this.convolvePairs(layer, scales, { x, int16, paired, y }, rows);
    const rest = tiled - done;
    if (rest > 0) {
      kernels.maxoutWindowInt16(int16 + done * INT16_BYTES, rest, weights, scales, layer.bias, y + done * ROW_BYTES);
    }
  }

  /** Computes windows in pairs as far as they fill tiles and nothing can overflow, and returns how many it did. */
  private convolvePairs({ paired: layer, bias }: Layer, scales: number, places: Places, rows: number): number {
    const { kernels } = this.parts;
    const done = (rows + PAIRED_TILE - TILE - 1) & -PAIRED_TILE;
    const pairs = done / 2;
    if (!layer || !kernels.pairRows(places.int16, pairs, places.paired, layer.most)) return 0;
    kernels.maxoutPairs(places.paired, pairs, layer.weights, scales, bias, places.y, this.sums);
    return done;
  }

  private addNormalized(layer: number, y: number, x: number, rows: number): void {
    const { gain, shift } = this.layers[layer]!;
    this.parts.kernels.layerNorm(y, gain, shift, x, rows, 1);
  }

  private loadLayer(i: number, range: InputRange | undefined): Layer {
    const { arena, weights } = this.parts;
    const array = (part: string): Float32Array => weights.array(`${this.name}.${part}`);
    const matrix = array(`maxout${i}.W`);
    return {
      weights: i === 1 || range ? 0 : packFloat(arena, matrix, WINDOW),
      int16: i > 1 && range ? packInt16(arena, matrix, WINDOW, range) : undefined,
      paired: i > 1 && range ? packPaired(arena, matrix, WINDOW, range) : undefined,
      bias: packBias(arena, array(`maxout${i}.b`), WINDOW),
      gain: arena.put(array(`norm${i}.G`)),
      shift: arena.put(array(`norm${i}.b`)),
    };
  }
}
