/**
 * Finds named entities by moving through the text once: begin, in, last, unit, out (Ratinov and Roth, 2009).
 * Source: spacy/pipeline/_parser_internals/ner.pyx. Inside an entity only "in" and "last" of its label are valid.
 */
import type { EmbeddingParts } from './form-embeddings';
import type { Arithmetic } from './kernels';
import { MoveScorer } from './move-scorer';
import type { InputRange } from './weights';

const FEATURES = 3;
const NONE = -1;

/** Tokens [first, last], both inclusive. */
export interface EntitySpan {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** What the moves may look at besides the vectors, for a stretch that ends where a sentence ends. */
export interface EntityContext {
  readonly count: number;
  readonly isSpace: (token: number) => boolean;
  readonly startsSentence: (token: number) => boolean;
}

export class EntityRecognizer {
  private readonly labels: readonly string[];
  private readonly scorer: MoveScorer;
  /** Where the moves of each kind begin among the scores. */
  private readonly begin = 0;
  private readonly unit: number;
  private readonly out: number;
  private readonly inside: number;
  private readonly last: number;

  constructor(parts: EmbeddingParts, arithmetic: Arithmetic, range: InputRange | undefined) {
    const moves = parts.weights.nerMoves;
    this.labels = moves[1]!;
    const size = this.labels.length;
    this.unit = size;
    this.out = 2 * size;
    this.inside = 2 * size + 1;
    this.last = 3 * size + 1;
    this.scorer = new MoveScorer(parts, 'ner', FEATURES, scoreOrder(moves), arithmetic, range);
  }

  recognize(vectors: number, context: EntityContext): EntitySpan[] {
    this.scorer.prepare(vectors, context.count);
    const entities: EntitySpan[] = [];
    let open = NONE;
    let label = NONE;
    for (let token = 0; token < context.count; token++) {
      const mayContinue = token + 1 < context.count && !context.startsSentence(token + 1);
      if (open === NONE) {
        if (context.isSpace(token)) continue;
        const move = this.chooseOutside(token, mayContinue);
        if (move < this.unit) [open, label] = [token, move];
        else if (move < this.out) entities.push({ first: token, last: token, label: this.labels[move - this.unit]! });
      } else if (!mayContinue || this.closes(token, open, label)) {
        entities.push({ first: open, last: token, label: this.labels[label]! });
        open = NONE;
      }
    }
    return entities;
  }

  /** A move among begin (of each label), unit (of each label) and out. */
  private chooseOutside(token: number, mayBegin: boolean): number {
    this.look(token, NONE);
    this.scorer.score(mayBegin ? this.begin : this.unit, this.out + 1);
    const begin = mayBegin ? this.scorer.best(this.begin, this.unit, NONE) : NONE;
    return this.scorer.best(this.unit, this.out + 1, begin);
  }

  private closes(token: number, open: number, label: number): boolean {
    this.look(token, open);
    this.scorer.score(this.inside + label, this.inside + label + 1);
    this.scorer.score(this.last + label, this.last + label + 1);
    return this.scorer.scoreOf(this.last + label) > this.scorer.scoreOf(this.inside + label);
  }

  private look(token: number, open: number): void {
    this.scorer.setFeature(0, token);
    this.scorer.setFeature(1, open);
    this.scorer.setFeature(2, open === NONE ? NONE : token - 1);
    this.scorer.look();
  }
}

/** The model lists missing, begin, in, last, unit (and a unit without label, never valid), out. */
function scoreOrder([missing, begin, inside, last, unit, out]: readonly (readonly string[])[]): number[] {
  const at = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);
  const firstBegin = missing!.length;
  const firstInside = firstBegin + begin!.length;
  const firstLast = firstInside + inside!.length;
  const firstUnit = firstLast + last!.length;
  const labels = begin!.length;
  return [
    ...at(firstBegin, labels),
    ...at(firstUnit, labels),
    ...at(firstUnit + unit!.length, out!.length),
    ...at(firstInside, labels),
    ...at(firstLast, labels),
  ];
}
