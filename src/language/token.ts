import type { AnnotatedText } from './annotated-text';
import type { Sentence, Token } from './annotation';
import { isSpace } from './features';
import { nameOf } from './names';

/**
 * A token of an annotated text. What rules ask for all the time (words, tags, labels, the head and the dependents)
 * stands in fields of its own, filled when the tokens are made: a rule's question is then one load. What is asked for
 * now and then is computed once and kept.
 */
export class AnnotatedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly pos: string;
  readonly lemma: string;
  readonly dep: string;
  readonly ent: string;
  readonly head: Token;
  readonly children: readonly Token[] = NO_TOKENS;
  readonly previous: Token | undefined = undefined;
  readonly next: Token | undefined = undefined;
  private knownLefts?: readonly Token[] = undefined;
  private knownRights?: readonly Token[] = undefined;
  private knownSubtree?: readonly Token[] = undefined;
  private knownAncestors?: readonly Token[] = undefined;

  private constructor(
    readonly of: AnnotatedText,
    readonly i: number,
  ) {
    const { columns } = of;
    this.start = columns.starts[i]!;
    this.end = columns.ends[i]!;
    this.text = columns.text.slice(this.start, this.end);
    this.tag = nameOf(columns.tags[i]!);
    this.pos = nameOf(columns.pos[i]!);
    this.lemma = columns.lemmas[i]!;
    this.dep = nameOf(columns.deps[i]!);
    this.ent = nameOf(columns.entities[i]!);
    this.head = this;
  }

  /** The tokens of a text, tied to each other. */
  static allOf(of: AnnotatedText): readonly Token[] {
    const tokens: Writable[] = [];
    const { heads } = of.columns;
    for (let i = 0; i < heads.length; i++) tokens.push(new AnnotatedToken(of, i));
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      token.previous = tokens[i - 1];
      token.next = tokens[i + 1];
      token.head = tokens[heads[i]!]!;
      if (token.head !== token) addChild(token.head, token);
    }
    return tokens;
  }

  get lefts(): readonly Token[] {
    this.knownLefts ??= this.children.filter((child) => child.i < this.i);
    return this.knownLefts;
  }
  get rights(): readonly Token[] {
    this.knownRights ??= this.children.filter((child) => child.i > this.i);
    return this.knownRights;
  }
  get subtree(): readonly Token[] {
    this.knownSubtree ??= subtreeOf(this, this.of);
    return this.knownSubtree;
  }
  get ancestors(): readonly Token[] {
    this.knownAncestors ??= ancestorsOf(this);
    return this.knownAncestors;
  }
  get leftEdge(): Token {
    return this.of.tokens[this.of.spans.first[this.i]!]!;
  }
  get rightEdge(): Token {
    return this.of.tokens[this.of.spans.last[this.i]!]!;
  }
  get sentence(): Sentence {
    return this.of.sentenceOf(this.i);
  }
  get spaceAfter(): boolean {
    return this.of.columns.spaces[this.i] === 1;
  }
  get isSpace(): boolean {
    return isSpace(this.text);
  }
  /** What a log or a test shows of a token. */
  toJSON(): object {
    const { i, text, tag, pos, lemma, dep, ent } = this;
    return { i, text, tag, pos, lemma, head: this.head.i, dep, ent };
  }
}

type Writable = { -readonly [K in keyof Token]: Token[K] };

/** Shared by all tokens on which nothing hangs. */
const NO_TOKENS: Token[] = [];

function addChild(head: Writable, child: Token): void {
  if (head.children === NO_TOKENS) head.children = [child];
  else (head.children as Token[]).push(child);
}

function subtreeOf(token: Token, { tokens, spans }: AnnotatedText): readonly Token[] {
  if (token.children.length === 0) return [token];
  const [first, last] = [spans.first[token.i]!, spans.last[token.i]!];
  if (last - first + 1 === spans.size[token.i]) return tokens.slice(first, last + 1);
  const found = [token];
  for (let at = 0; at < found.length; at++) for (const child of found[at]!.children) found.push(child);
  return found.sort((a, b) => a.i - b.i);
}

function ancestorsOf(token: Token): readonly Token[] {
  const found: Token[] = [];
  for (let at = token; at.head !== at; at = at.head) found.push(at.head);
  return found;
}
