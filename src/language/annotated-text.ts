/** The readable view of an annotation: `Annotation`, `Token`, `Sentence` and `Entity` over columns, computed when asked for. */
import type { Annotation, Entity, Sentence, Token } from './annotation';
import type { Columns } from './columns';
import { isSpace } from './features';
import { nameOf } from './names';
import { Tree } from './tree';

export class AnnotatedText implements Annotation {
  readonly tokens: readonly Token[];
  private knownTree?: Tree;
  private knownSentences?: readonly Sentence[];
  private knownEntities?: readonly Entity[];

  constructor(readonly columns: Columns) {
    this.tokens = Array.from(columns.starts, (_, i) => new TokenView(this, i));
  }

  get text(): string {
    return this.columns.text;
  }

  get sentences(): readonly Sentence[] {
    this.knownSentences ??= sentencesOf(this);
    return this.knownSentences;
  }

  get entities(): readonly Entity[] {
    this.knownEntities ??= entitiesOf(this.columns);
    return this.knownEntities;
  }

  get tree(): Tree {
    this.knownTree ??= new Tree(this.tokens, this.columns);
    return this.knownTree;
  }
}

class TokenView implements Token {
  constructor(
    private readonly of: AnnotatedText,
    readonly i: number,
  ) {}

  get start(): number {
    return this.of.columns.starts[this.i]!;
  }
  get end(): number {
    return this.of.columns.ends[this.i]!;
  }
  get text(): string {
    return this.of.columns.text.slice(this.start, this.end);
  }
  get tag(): string {
    return nameOf(this.of.columns.tags[this.i]!);
  }
  get pos(): string {
    return nameOf(this.of.columns.pos[this.i]!);
  }
  get lemma(): string {
    return this.of.columns.lemmas[this.i]!;
  }
  get dep(): string {
    return nameOf(this.of.columns.deps[this.i]!);
  }
  get ent(): string {
    return nameOf(this.of.columns.entities[this.i]!);
  }
  get head(): Token {
    return this.of.tokens[this.of.columns.heads[this.i]!]!;
  }
  get children(): readonly Token[] {
    return this.of.tree.children(this.i);
  }
  get lefts(): readonly Token[] {
    return this.of.tree.lefts(this.i);
  }
  get rights(): readonly Token[] {
    return this.of.tree.rights(this.i);
  }
  get subtree(): readonly Token[] {
    return this.of.tree.subtree(this.i);
  }
  get ancestors(): readonly Token[] {
    return this.of.tree.ancestors(this.i);
  }
  get leftEdge(): Token {
    return this.of.tree.leftEdge(this.i);
  }
  get rightEdge(): Token {
    return this.of.tree.rightEdge(this.i);
  }
  get previous(): Token | undefined {
    return this.of.tokens[this.i - 1];
  }
  get next(): Token | undefined {
    return this.of.tokens[this.i + 1];
  }
  get sentence(): Sentence {
    return this.of.sentences[this.of.tree.sentenceNumber(this.i)]!;
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

function sentencesOf({ columns, tokens }: AnnotatedText): Sentence[] {
  const { sentenceStarts, heads } = columns;
  const firsts = [...tokens.keys()].filter((i) => i === 0 || sentenceStarts[i] === 1);
  return firsts.map((first, i) => {
    const last = (firsts[i + 1] ?? tokens.length) - 1;
    let root = first;
    while (root < last && heads[root] !== root) root++;
    return { i, first, last, root: tokens[root]! };
  });
}

function entitiesOf({ text, starts, ends, entities }: Columns): Entity[] {
  const found: Entity[] = [];
  for (let first = 0; first < entities.length; first++) {
    const [mark, label] = splitMark(nameOf(entities[first]!));
    if (mark !== 'B') continue;
    let last = first;
    while (last + 1 < entities.length && nameOf(entities[last + 1]!) === `I-${label}`) last++;
    const [start, end] = [starts[first]!, ends[last]!];
    found.push({ first, last, start, end, text: text.slice(start, end), label: label! });
  }
  return found;
}

/** "B-PERSON" as "B" and "PERSON". */
const splitMark = (name: string): [string, string] => [name.slice(0, 1), name.slice(2)];
