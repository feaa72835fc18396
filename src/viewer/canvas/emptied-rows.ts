/** Rows of a program's array that were emptied to hide what they draw: shown again, they are copied and not computed. */
import type { Program } from 'sigma/rendering';

export type Rows = Program & { readonly STRIDE: number };

export class EmptiedRows {
  private copies = new Float32Array();
  /** (row): 1 where the copy is what the row would be. */
  private held = new Uint8Array();

  empty(program: Rows, row: number): void {
    const { array, STRIDE } = program;
    const keep = this.held[row] !== 1;
    if (keep) this.hold(program, row);
    for (let i = row * STRIDE; i < (row + 1) * STRIDE; i += 1) {
      if (keep) this.copies[i] = array[i]!;
      array[i] = 0;
    }
  }

  private hold({ capacity, STRIDE }: Rows, row: number): void {
    if (this.held.length < capacity) {
      const { copies, held } = this;
      this.copies = new Float32Array(capacity * STRIDE);
      this.copies.set(copies);
      this.held = new Uint8Array(capacity);
      this.held.set(held);
    }
    this.held[row] = 1;
  }

  /** Whether there was a copy. */
  fill({ array, STRIDE }: Rows, row: number): boolean {
    if (this.held[row] !== 1) return false;
    for (let i = row * STRIDE; i < (row + 1) * STRIDE; i += 1) array[i] = this.copies[i]!;
    this.held[row] = 0;
    return true;
  }

  /** To be told of a row that would be another by now. */
  forget(row: number | undefined): void {
    if (row !== undefined && row < this.held.length) this.held[row] = 0;
  }

  /** To be told that the rows were counted anew: the program, and with it the length of a row, may be another. */
  forgetAll(): void {
    this.copies = new Float32Array();
    this.held = new Uint8Array();
  }
}
