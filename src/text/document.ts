import type { Annotation, Token } from '../language/annotation';
import type { Article } from './article';

/** `[start, end)` in UTF-16 units of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `article.text.slice(start, end) === text`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** What a stretch of text that is not body is. */
export type LeftOutKind =
  | 'title'
  | 'teaser'
  | 'dateline'
  | 'byline'
  | 'trailer'
  | 'section-heading'
  | 'boilerplate'
  | 'caption';

/** A stretch kept out of the body and out of every statement; listed so that a reader sees what was not read. */
export interface LeftOut extends TextSpan {
  readonly kind: LeftOutKind;
}

/** A paragraph of the body, its span trimmed of white space, datelines and list marks. */
export interface Paragraph extends Span {
  readonly i: number;
  /** Tokens `[firstToken, lastToken]` of the document's annotation, both inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The label of a turn that the paragraph opens ("SECRETARY KERRY", "QUESTION"), in transcripts. */
  readonly label?: TextSpan;
  /** The turn of an interview with no labels that the paragraph opens. */
  readonly turn?: 'question' | 'answer';
}

/**
 * A pair of quotation marks. `start` and `end` take in the marks; `inner` is what stands between them.
 * A quotation that runs on over paragraphs with reopened marks is several pairs tied by `continues`.
 */
export interface Quotation extends Span {
  readonly i: number;
  readonly inner: Span;
  /** 0 for outermost, 1 for a quotation inside a quotation. */
  readonly depth: number;
  readonly parent?: number;
  /** Index of the quotation in the paragraph before whose speech goes on in this one (its mark was never closed). */
  readonly continues?: number;
  readonly closed: boolean;
  /** First and last token between the marks; undefined when there is none. */
  readonly firstToken?: number;
  readonly lastToken?: number;
}

/**
 * An article analysed. `annotation` covers the body only, over the article's own offsets: its tokens are those of
 * all paragraphs in order, each paragraph parsed by itself, so that no sentence crosses a paragraph.
 */
export interface Document {
  readonly article: Article;
  readonly kind: 'news' | 'statement' | 'transcript';
  readonly dateline?: { readonly place: string; readonly span: TextSpan; readonly date?: string };
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly leftOut: readonly LeftOut[];
  readonly annotation: Annotation;
  /** Paragraph and innermost quotation of each token, by token number; -1 for no quotation. */
  readonly paragraphOf: Int32Array;
  readonly quotationOf: Int32Array;
}

/** The token that covers an offset, or the first after it. */
export type TokenAt = (offset: number) => Token | undefined;
