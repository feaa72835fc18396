import type { Arena } from './arena';
import { prefixOf, shapeOf, suffixOf } from './features';
import { symbolOf } from './hashing';
import type { Kernels } from './kernels';
import type { Lexeme } from './vocabulary';

const TEXT_BYTES = 4096;

/** Computes the hashes of strings in the arena's memory. */
export class FormHashes {
  private readonly encoder = new TextEncoder();
  private readonly text: number;
  private readonly rows: number;

  constructor(
    private readonly arena: Arena,
    private readonly kernels: Kernels,
  ) {
    this.text = arena.allocate(TEXT_BYTES);
    this.rows = arena.allocate(16);
  }

  /** The string's id in spaCy's StringStore. */
  id(text: string): bigint {
    const symbol = symbolOf(text);
    if (symbol !== undefined) return BigInt(symbol);
    return this.withBytes(text, (offset, length) => BigInt.asUintN(64, this.kernels.stringHash(offset, length)));
  }

  /** The form's rows in the tables of its norm, prefix, suffix and shape: four each. */
  rowsOf(lexeme: Lexeme, seeds: readonly number[], tableRows: readonly number[]): Uint32Array {
    const strings = [lexeme.norm, prefixOf(lexeme.text), suffixOf(lexeme.text), shapeOf(lexeme.text)];
    const rows = new Uint32Array(16);
    strings.forEach((text, i) => {
      rows.set(this.rowsOfString(text, seeds[i]!, tableRows[i]!), i * 4);
    });
    return rows;
  }

  /** The four rows of a number, as spaCy hashes flags. */
  rowsOfId(id: number, seed: number, tableRows: number): Uint32Array {
    this.kernels.rowsOfId(id, seed, tableRows, this.rows);
    return this.arena.u32.slice(this.rows >> 2, (this.rows >> 2) + 4);
  }

  private rowsOfString(text: string, seed: number, tableRows: number): Uint32Array {
    const symbol = symbolOf(text);
    if (symbol !== undefined) return this.rowsOfId(symbol, seed, tableRows);
    this.withBytes(text, (offset, length) => this.kernels.rowsOfString(offset, length, seed, tableRows, this.rows));
    return this.arena.u32.subarray(this.rows >> 2, (this.rows >> 2) + 4);
  }

  /** Puts the UTF-8 bytes of a text into memory for a while. A lone surrogate counts as U+FFFD. */
  private withBytes<T>(text: string, work: (offset: number, length: number) => T): T {
    const most = text.length * 3;
    return this.arena.scratch(() => {
      const offset = most <= TEXT_BYTES ? this.text : this.arena.allocate(most);
      const { written } = this.encoder.encodeInto(text, this.arena.u8.subarray(offset, offset + most));
      return work(offset, written);
    });
  }
}
