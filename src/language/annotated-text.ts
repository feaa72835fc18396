/** The readable view of an annotation: `Annotation`, `Sentence` and `Entity` over columns, computed when asked for. */
import type { Annotation, Entity, Sentence, Token } from './annotation';
import type { Columns } from './columns';
import { nameOf } from './names';
import { AnnotatedToken } from './token';

export class AnnotatedText implements Annotation {
  private knownTokens?: readonly Token[];
  private knownSentences?: readonly Sentence[];
  private knownSentenceNumbers?: Int32Array;
  private knownEntities?: readonly Entity[];
  private knownSpans?: SubtreeSpans;
  private readonly answers: unknown[][] = [];

  constructor(readonly columns: Columns) {}

  get text(): string {
    return this.columns.text;
  }

  get size(): number {
    return this.columns.starts.length;
  }

  /** Made late: of a text that is only put together with others, nobody reads them. */
  get tokens(): readonly Token[] {
    this.knownTokens ??= AnnotatedToken.allOf(this);
    return this.knownTokens;
  }

  get sentences(): readonly Sentence[] {
    this.knownSentences ??= sentencesOf(this);
    return this.knownSentences;
  }

  get entities(): readonly Entity[] {
    this.knownEntities ??= entitiesOf(this.columns);
    return this.knownEntities;
  }

  get spans(): SubtreeSpans {
    this.knownSpans ??= spansIn(this.columns);
    return this.knownSpans;
  }

  /** Answers of a reading that is done once a token (`per-token.ts`), by token. */
  answersTo(reading: number): unknown[] {
    this.answers[reading] ??= new Array(this.size);
    return this.answers[reading];
  }

  sentenceOf(token: number): Sentence {
    this.knownSentenceNumbers ??= sentenceNumbers(this.columns);
    return this.sentences[this.knownSentenceNumbers[token]!]!;
  }
}

function sentenceNumbers({ sentenceStarts }: Columns): Int32Array {
  const numbers = new Int32Array(sentenceStarts.length);
  let number = -1;
  for (let token = 0; token < numbers.length; token++) {
    if (sentenceStarts[token] === 1 || token === 0) number++;
    numbers[token] = number;
  }
  return numbers;
}

/** Of each token's subtree, itself included: its first and last token, and how many there are. */
interface SubtreeSpans {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly size: Int32Array;
}

function spansIn({ heads }: Columns): SubtreeSpans {
  const first = new Int32Array(heads.length);
  for (let token = 0; token < first.length; token++) first[token] = token;
  const last = first.slice();
  const size = new Int32Array(heads.length).fill(1);
  for (let token = 0; token < heads.length; token++)
    for (let below = token, above = heads[below]!; above !== below; below = above, above = heads[below]!) {
      if (token < first[above]!) first[above] = token;
      if (token > last[above]!) last[above] = token;
      size[above]!++;
    }
  return { first, last, size };
}

function sentencesOf({ columns, tokens }: AnnotatedText): Sentence[] {
  const { sentenceStarts, heads } = columns;
  const firsts: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (i === 0 || sentenceStarts[i] === 1) firsts.push(i);
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
    const inside = `I-${label}`;
    let last = first;
    while (last + 1 < entities.length && nameOf(entities[last + 1]!) === inside) last++;
    const [start, end] = [starts[first]!, ends[last]!];
    found.push({ first, last, start, end, text: text.slice(start, end), label: label! });
  }
  return found;
}

/** "B-PERSON" as "B" and "PERSON". */
const splitMark = (name: string): [string, string] => [name.slice(0, 1), name.slice(2)];
