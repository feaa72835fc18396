/**
 * The components in spaCy's order: tokenizer, encoder, tagger, parser, attribute ruler, lemmatizer, entity recognizer.
 * A long text is taken in windows of tokens, so that memory stays bounded: the encoders see their few tokens of
 * context beyond a window, and windows end where the parser stands between two trees, so that cutting changes nothing.
 */
import { Arena } from './arena';
import type { Columns, WritableColumns } from './columns';
import { Encoder } from './encoder';
import { EntityRecognizer, type EntitySpan } from './entity-recognizer';
import type { EmbeddingParts } from './form-embeddings';
import { FormHashes } from './form-hashes';
import { type Arithmetic, type Kernels, loadKernels } from './kernels';
import { numberOf } from './names';
import { deprojectivize } from './projectivity';
import { readJson } from './resources';
import { Tagger } from './tagger';
import type { TokenList } from './token-list';
import { Tokenizer } from './tokenizer';
import { loadTokenizerRules } from './tokenizer-rules';
import { type ParsedWindow, TransitionParser } from './transition-parser';
import { sentenceStarts, spansOf } from './tree-spans';
import { type Lexeme, Vocabulary } from './vocabulary';
import { type InputRange, loadWeights, type Weights } from './weights';
import { WordClasses } from './word-classes';

/** Tokens taken at a time; their contributions to the parser take 4 KB each. */
const WINDOW = 4096;
/** Forms kept by each encoder, 3.8 KB each. */
const CACHED_FORMS = 12_000;

export class Pipeline {
  readonly tokenizer: Tokenizer;
  private readonly arena = new Arena();
  private readonly weights: Weights;
  private readonly encoder: Encoder;
  private readonly nerEncoder: Encoder;
  /** Numbers of the tags (names.ts) by their places in the model's list. */
  private readonly tagNumbers: Uint16Array;
  private readonly tagger: Tagger;
  private readonly parser: TransitionParser;
  private readonly recognizer: EntityRecognizer;
  private readonly wordClasses = new WordClasses();

  /** wrap: sees what the kernels are called with, to measure ranges or time. */
  constructor(arithmetic: Arithmetic, wrap: (kernels: Kernels, arena: Arena) => Kernels = (kernels) => kernels) {
    const kernels = wrap(loadKernels(this.arena.memory, arithmetic), this.arena);
    const hashes = new FormHashes(this.arena, kernels);
    this.weights = loadWeights();
    this.tokenizer = new Tokenizer(loadTokenizerRules(), new Vocabulary((text) => hashes.id(text)));
    const ranges = readJson<Record<string, InputRange>>('int16-ranges.json');
    const parts: EmbeddingParts = { arena: this.arena, kernels, hashes, weights: this.weights };
    this.encoder = new Encoder(parts, 'encoder', arithmetic, ranges, CACHED_FORMS);
    this.nerEncoder = new Encoder(parts, 'nerEncoder', arithmetic, ranges, CACHED_FORMS);
    this.tagNumbers = Uint16Array.from(this.weights.tags, numberOf);
    this.tagger = new Tagger(parts);
    this.parser = new TransitionParser(parts, arithmetic, ranges.parser);
    this.recognizer = new EntityRecognizer(parts, arithmetic, ranges.ner);
  }

  annotate(text: string): Columns {
    const tokens = this.tokenizer.tokenize(text);
    const columns = emptyColumns(tokens);
    for (let from = 0; from < tokens.length; ) from = this.annotateWindow(tokens, from, columns);
    this.wordClasses.addTo(columns, tokens.lexemes);
    return columns;
  }

  /** Annotates tokens from one on and returns the first that is left to do. */
  private annotateWindow(tokens: TokenList, from: number, columns: WritableColumns): number {
    const { tags, parsed } = this.tagAndParse(tokens, from);
    const to = from + parsed.length;
    const isSpace = (token: number): boolean => tokens.lexemes[from + token]!.isSpace;
    deprojectivize(parsed.heads, parsed.labels, isSpace);
    const starts = sentenceStarts(parsed.heads, spansOf(parsed.heads).left);
    for (let i = 0; i < parsed.length; i++) {
      columns.tags[from + i] = this.tagNumbers[tags[i]!]!;
      columns.heads[from + i] = from + parsed.heads[i]!;
      columns.deps[from + i] = numberOf(parsed.labels[i]!);
    }
    columns.sentenceStarts.set(starts, from);
    for (const entity of this.recognize(tokens, from, to, starts)) writeEntity(columns, from, entity);
    return to;
  }

  private tagAndParse(tokens: TokenList, from: number): { tags: Int32Array; parsed: ParsedWindow } {
    const to = Math.min(tokens.length, from + WINDOW);
    return this.arena.scratch(() => {
      const vectors = this.encoder.encode(tokens, from, to);
      const tags = this.tagger.tag(vectors, to - from);
      return { tags, parsed: this.parser.parse(vectors, to - from, to < tokens.length) };
    });
  }

  private recognize(tokens: TokenList, from: number, to: number, starts: Uint8Array): EntitySpan[] {
    return this.arena.scratch(() =>
      this.recognizer.recognize(this.nerEncoder.encode(tokens, from, to), {
        count: to - from,
        isSpace: (token) => tokens.lexemes[from + token]!.isSpace,
        startsSentence: (token) => starts[token] === 1,
      }),
    );
  }
}

function emptyColumns({ text, lexemes, starts, spaces }: TokenList): WritableColumns {
  const length = lexemes.length;
  return {
    text,
    starts: new Int32Array(starts),
    ends: endsOf(starts, lexemes),
    spaces: new Uint8Array(spaces),
    tags: new Uint16Array(length),
    pos: new Uint16Array(length),
    deps: new Uint16Array(length),
    entities: new Uint16Array(length).fill(numberOf('')),
    heads: new Int32Array(length),
    sentenceStarts: new Uint8Array(length),
    lemmas: [],
  };
}

function endsOf(starts: readonly number[], lexemes: readonly Lexeme[]): Int32Array {
  const ends = new Int32Array(starts);
  for (let i = 0; i < ends.length; i++) ends[i]! += lexemes[i]!.text.length;
  return ends;
}

function writeEntity({ entities }: Columns, from: number, { first, last, label }: EntitySpan): void {
  entities.fill(numberOf(`I-${label}`), from + first, from + last + 1);
  entities[from + first] = numberOf(`B-${label}`);
}
