/**
 * The part of an encoder that depends on single word forms: MultiHashEmbed of spaCy (spacy/ml/models/tok2vec.py) and
 * the first convolution's products. Both are kept for each form, since most words of a text have occurred before.
 */
import type { Arena } from './arena';
import type { FormHashes } from './form-hashes';
import type { Kernels } from './kernels';
import { byPiece, packBias, packFloat, type Shape } from './packing';
import type { TokenList } from './token-list';
import type { Lexeme } from './vocabulary';
import type { Weights } from './weights';

export const WIDTH = 96;
export const ROW_BYTES = WIDTH * 4;
const PIECES = 3;
const CONTRIBUTION_BYTES = WIDTH * PIECES * 4;
/** An embedding of 96 floats, then its contributions to a window as left, middle and right neighbour. */
const ENTRY_BYTES = ROW_BYTES + 3 * CONTRIBUTION_BYTES;

/** A layer of 96 outputs with three pieces each, cut into products of 96 inputs in blocks of eight outputs. */
const partOf = (first: number, all: number): Shape => ({
  outputs: WIDTH * PIECES,
  inputs: WIDTH,
  blockSize: 8,
  order: byPiece(PIECES),
  columns: { first, all },
});

export interface EmbeddingParts {
  readonly arena: Arena;
  readonly kernels: Kernels;
  readonly hashes: FormHashes;
  readonly weights: Weights;
}

export class FormEmbeddings {
  /** Entry of each form, apart for those with and without a space behind where the encoder sees that. */
  private readonly entries = [new Map<Lexeme, number>(), new Map<Lexeme, number>()] as const;
  private size = 0;
  private readonly cache: number;
  private readonly tables: readonly EmbeddingTable[];
  private readonly window: readonly number[];
  private readonly zeroBias: number;
  private readonly first: { readonly bias: number; readonly gain: number; readonly shift: number };
  /** The entry of what lies outside of the text: zeros. */
  readonly outside: number;

  constructor(
    private readonly parts: EmbeddingParts,
    private readonly name: 'encoder' | 'nerEncoder',
    private readonly capacity: number,
  ) {
    const { arena, weights } = parts;
    this.zeroBias = arena.allocate(CONTRIBUTION_BYTES);
    this.outside = arena.allocate(ENTRY_BYTES);
    const array = (part: string): Float32Array => weights.array(`${name}.${part}`);
    this.first = {
      bias: packBias(arena, array('maxout0.b'), { ...partOf(0, 0), blockSize: 12 }),
      gain: arena.put(array('norm0.G')),
      shift: arena.put(array('norm0.b')),
    };
    this.window = [0, 1, 2].map((i) => packFloat(arena, array('maxout1.W'), partOf(i * WIDTH, 3 * WIDTH)));
    this.tables = weights.seeds[name].map((seed, i) => this.foldTable(seed, i));
    this.cache = arena.allocate((capacity + 4) * ENTRY_BYTES);
  }

  /** Embedding of an entry: 96 floats. */
  embeddingOf(entry: number): number {
    return entry;
  }

  /** Contributions of an entry to the first convolution: left, middle, right. */
  contributionsOf(entry: number): number {
    return entry + ROW_BYTES;
  }

  /** Entries of tokens [from, to), computed where a form is new. Holds until the next call. */
  entriesOf({ lexemes, spaces }: TokenList, from: number, to: number): Int32Array {
    if (this.size + to - from > this.capacity) this.clear();
    const result = new Int32Array(to - from);
    const missing: { lexeme: Lexeme; space: number }[] = [];
    const firstNew = this.size;
    for (let i = from; i < to; i++) {
      const lexeme = lexemes[i]!;
      const space = this.seesSpaces ? spaces[i]! : 0;
      let entry = this.entries[space]!.get(lexeme);
      if (entry === undefined) {
        entry = this.cache + this.size++ * ENTRY_BYTES;
        this.entries[space]!.set(lexeme, entry);
        missing.push({ lexeme, space });
      }
      result[i - from] = entry;
    }
    if (missing.length) this.compute(missing, this.cache + firstNew * ENTRY_BYTES);
    return result;
  }

  /** The shared encoder also has features for a following space and for white space; the names' encoder has not. */
  private get seesSpaces(): boolean {
    return this.tables.length > 4;
  }

  private clear(): void {
    for (const entries of this.entries) entries.clear();
    this.size = 0;
  }

  /**
   * Carries an embedding table through its columns of the first maxout layer, so that embedding a form is to add up
   * rows: W [e1; e2; ...] = W1 e1 + W2 e2 + ...
   */
  private foldTable(seed: number, i: number): EmbeddingTable {
    const { arena, kernels, weights } = this.parts;
    const rows = weights.rows(`${this.name}.embed${i}.E`);
    const padded = (rows + 3) & ~3;
    const all = weights.seeds[this.name].length * WIDTH;
    const table = arena.allocate(padded * CONTRIBUTION_BYTES);
    arena.scratch(() => {
      const matrix = packFloat(arena, weights.array(`${this.name}.maxout0.W`), partOf(i * WIDTH, all));
      const embeddings = arena.put(weights.array(`${this.name}.embed${i}.E`));
      arena.allocate(4 * ROW_BYTES);
      kernels.affine(embeddings, ROW_BYTES, WIDTH, padded, matrix, this.zeroBias, table, CONTRIBUTION_BYTES, 36);
    });
    return { seed, rows, table };
  }

  /** Computes adjacent entries from `first` on. */
  private compute(forms: readonly { lexeme: Lexeme; space: number }[], first: number): void {
    const { arena, kernels } = this.parts;
    const perToken = this.tables.length * 4;
    const padded = (forms.length + 3) & ~3;
    arena.scratch(() => {
      const pointers = arena.allocate(forms.length * perToken * 4);
      const sums = arena.allocate(padded * ROW_BYTES);
      const embeddings = arena.allocate(padded * ROW_BYTES);
      forms.forEach(({ lexeme, space }, i) => {
        arena.u32.set(this.pointersOf(lexeme, space), (pointers >> 2) + i * perToken);
      });
      kernels.embed(pointers, perToken, forms.length, this.first.bias, sums);
      kernels.layerNorm(sums, this.first.gain, this.first.shift, embeddings, forms.length, 0);
      this.window.forEach((matrix, i) => {
        const out = this.contributionsOf(first) + i * CONTRIBUTION_BYTES;
        kernels.affine(embeddings, ROW_BYTES, WIDTH, padded, matrix, this.zeroBias, out, ENTRY_BYTES, 36);
      });
      forms.forEach((_, i) => {
        const from = (embeddings + i * ROW_BYTES) >> 2;
        arena.f32.copyWithin(this.embeddingOf(first + i * ENTRY_BYTES) >> 2, from, from + WIDTH);
      });
    });
  }

  /** Where in memory the rows of a form's features are. */
  private pointersOf(lexeme: Lexeme, space: number): Uint32Array {
    const { hashes } = this.parts;
    const tables = this.tables;
    const pointers = new Uint32Array(tables.length * 4);
    pointers.set(
      hashes.rowsOf(
        lexeme,
        tables.map(({ seed }) => seed),
        tables.map(({ rows }) => rows),
      ),
    );
    [space, Number(lexeme.isSpace)].slice(0, tables.length - 4).forEach((flag, i) => {
      const { seed, rows } = tables[4 + i]!;
      pointers.set(hashes.rowsOfId(flag, seed, rows), 16 + i * 4);
    });
    return pointers.map((row, i) => tables[i >> 2]!.table + row * CONTRIBUTION_BYTES);
  }
}

interface EmbeddingTable {
  readonly seed: number;
  readonly rows: number;
  /** `rows` contributions to the first maxout layer. */
  readonly table: number;
}
