/** Chooses the moves of the arc-eager system. Source: spacy/pipeline/transition_parser.pyx, dep_parser.pyx. */
import { ArcEagerState } from './arc-eager';
import type { EmbeddingParts } from './form-embeddings';
import type { Arithmetic } from './kernels';
import { MoveScorer } from './move-scorer';
import type { InputRange } from './weights';

const FEATURES = 8;
const SHIFT = 0;
const REDUCE = 1;
/** Tokens before the end of a window whose analysis may have looked beyond it. */
const MARGIN = 8;

/** Heads and labels of the first `length` tokens of a window. Heads count from the window; a root is its own head. */
export interface ParsedWindow {
  readonly length: number;
  readonly heads: Int32Array;
  /** ClearNLP labels, "X||Y" for arcs that were lifted to make the tree projective. */
  readonly labels: string[];
}

export class TransitionParser {
  private readonly scorer: MoveScorer;
  /** Label of each move; arcs are the moves [left, end), right arcs from `right` on, `end` is Break. */
  private readonly labels: readonly string[];
  private readonly left: number;
  private readonly right: number;
  private readonly break: number;

  constructor(parts: EmbeddingParts, arithmetic: Arithmetic, range: InputRange | undefined) {
    const [shift, reduce, left, right] = parts.weights.parserMoves;
    this.labels = parts.weights.parserMoves.flat();
    this.left = shift!.length + reduce!.length;
    this.right = this.left + left!.length;
    this.break = this.right + right!.length;
    this.scorer = new MoveScorer(parts, 'parser', FEATURES, [...this.labels.keys()], arithmetic, range);
  }

  /**
   * Parses a window of a text. Where text follows it, the analysis ends after the last tree that is surely not
   * affected by what follows; a window without such a place is parsed as if it were all.
   */
  parse(vectors: number, count: number, textFollows: boolean): ParsedWindow {
    this.scorer.prepare(vectors, count);
    const state = new ArcEagerState(count);
    let end = 0;
    while (!state.isFinal) {
      if (textFollows && state.isBetweenTrees && state.position <= count - MARGIN) end = state.position;
      this.apply(this.choose(state), state);
      if (textFollows && end > 0 && state.position > count - MARGIN) break;
    }
    return this.result(state, textFollows && end > 0 ? end : count);
  }

  /** The valid move with the best score; the first where scores are equal. */
  private choose(state: ArcEagerState): number {
    const { canShift, canReduce, canAttach, canBreak } = state;
    if (!canAttach && Number(canShift) + Number(canReduce) + Number(canBreak) === 1) {
      return canShift ? SHIFT : canReduce ? REDUCE : this.break;
    }
    this.setFeatures(state);
    const { scorer } = this;
    if (canAttach) scorer.score(0, this.break + 1);
    else this.scoreWithoutArcs(canBreak);
    let best = canShift ? SHIFT : -1;
    if (canReduce) best = scorer.best(REDUCE, REDUCE + 1, best);
    if (canAttach) best = scorer.best(this.left, this.break, best);
    if (canBreak) best = scorer.best(this.break, this.break + 1, best);
    return best;
  }

  private scoreWithoutArcs(canBreak: boolean): void {
    this.scorer.score(SHIFT, REDUCE + 1);
    if (canBreak) this.scorer.score(this.break, this.break + 1);
  }

  private setFeatures(state: ArcEagerState): void {
    const { scorer } = this;
    const front = state.inBuffer(0);
    const top = state.onStack(0);
    scorer.setFeature(0, front);
    scorer.setFeature(1, state.inBuffer(1));
    scorer.setFeature(2, top);
    scorer.setFeature(3, state.onStack(1));
    scorer.setFeature(4, state.onStack(2));
    scorer.setFeature(5, state.leftmost(front));
    scorer.setFeature(6, state.leftmost(top));
    scorer.setFeature(7, state.rightmost(top));
    scorer.look();
  }

  private apply(move: number, state: ArcEagerState): void {
    if (move === SHIFT) state.shift();
    else if (move === REDUCE) state.reduce();
    else if (move === this.break) state.breakSentence();
    else if (move < this.right) state.attachLeft(move);
    else state.attachRight(move);
  }

  private result(state: ArcEagerState, length: number): ParsedWindow {
    const heads = state.heads.slice(0, length);
    const labels: string[] = [];
    for (let i = 0; i < length; i++) {
      const isRoot = heads[i]! < 0 || heads[i] === i;
      if (isRoot) heads[i] = i;
      labels.push(isRoot ? 'ROOT' : this.labels[state.moves[i]!]!);
    }
    return { length, heads, labels };
  }
}
