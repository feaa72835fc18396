/**
 * What the language layer gives: tokens with tags, lemmas, heads and entities, over one text.
 * Offsets are UTF-16 code units into the annotated text, ends are exclusive.
 */

/** A word, punctuation mark or run of white space, with its place in the dependency tree. */
export interface Token {
  /** Position in `annotation.tokens`. */
  readonly i: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Penn Treebank tag, as OntoNotes 5 uses it: "VBD", "NNP", "_SP" for white space. */
  readonly tag: string;
  /** Universal part of speech: "VERB", "PROPN". */
  readonly pos: string;
  readonly lemma: string;
  /** ClearNLP dependency label: "nsubj", "ccomp", "ROOT". */
  readonly dep: string;
  /** "B-PERSON", "I-PERSON" or "" outside of every entity. */
  readonly ent: string;
  /** The governor; a root is its own head. */
  readonly head: Token;
  /** Direct dependents in text order. */
  readonly children: readonly Token[];
  /** Direct dependents before the token. */
  readonly lefts: readonly Token[];
  /** Direct dependents after the token. */
  readonly rights: readonly Token[];
  /** The token and all below it, in text order (not always contiguous). */
  readonly subtree: readonly Token[];
  /** From the head up to the root. */
  readonly ancestors: readonly Token[];
  /** First and last token of the subtree. */
  readonly leftEdge: Token;
  readonly rightEdge: Token;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly sentence: Sentence;
  /** Whether a space follows. */
  readonly spaceAfter: boolean;
  readonly isSpace: boolean;
}

/** Tokens `[first, last]`, both inclusive. */
export interface Sentence {
  readonly i: number;
  readonly first: number;
  readonly last: number;
  readonly root: Token;
}

/** A named entity: tokens `[first, last]`, both inclusive. */
export interface Entity {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** OntoNotes 5 type: PERSON, ORG, GPE, NORP, LOC, FAC, DATE ... */
  readonly label: string;
}

/** A text with its tokens, sentences and named entities. */
export interface Annotation {
  readonly text: string;
  /** How many tokens there are. */
  readonly size: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
}
