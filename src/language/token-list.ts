import type { Lexeme } from './vocabulary';

/** Tokens of a text: forms, where they start, and whether a space follows that belongs to them. */
export class TokenList {
  readonly lexemes: Lexeme[] = [];
  readonly starts: number[] = [];
  /** 1 where a space follows. */
  readonly spaces: number[] = [];

  constructor(readonly text: string) {}

  get length(): number {
    return this.lexemes.length;
  }

  push(lexeme: Lexeme, start: number, space: number): void {
    this.lexemes.push(lexeme);
    this.starts.push(start);
    this.spaces.push(space);
  }

  /** Adds adjacent tokens and returns where the last of them ends. */
  pushAll(lexemes: readonly Lexeme[], start: number): number {
    let at = start;
    for (const lexeme of lexemes) {
      this.push(lexeme, at, 0);
      at += lexeme.text.length;
    }
    return at;
  }

  spaceAfterLast(): void {
    if (this.length > 0) this.spaces[this.length - 1] = 1;
  }
}
