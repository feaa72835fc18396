/** One news text as a source gave it. Offsets everywhere count UTF-16 units in `text`, which is never changed. */
export interface Article {
  /** Given by the source, or made from its content. */
  readonly id: string;
  /** File whose name made the id; undefined where the source gave the id, or the content made it. */
  readonly file?: string;
  readonly text: string;
  readonly title?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly publishedOn?: string;
  readonly source?: string;
  readonly url?: string;
}

/** An input that could not become an article, with the reason; the run goes on without it. */
export interface Reject {
  readonly file: string;
  /** 1-based, in files that hold an article a line. */
  readonly line?: number;
  readonly reason: string;
}
