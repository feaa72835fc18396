/** An annotation as columns, an entry a token: what the pipeline writes and the view in `annotated-text.ts` reads. */
export interface Columns {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a space follows. */
  readonly spaces: Uint8Array;
  /** Numbers of names (names.ts). */
  readonly tags: Uint16Array;
  readonly pos: Uint16Array;
  readonly deps: Uint16Array;
  /** "B-PERSON", "I-PERSON", "". */
  readonly entities: Uint16Array;
  /** Token number of the head; a root's own. */
  readonly heads: Int32Array;
  /** 1 where a sentence starts. */
  readonly sentenceStarts: Uint8Array;
  readonly lemmas: readonly string[];
}

/** Columns while they are filled in. */
export type WritableColumns = { -readonly [K in keyof Columns]: Columns[K] };
