import type { Token } from './annotation';
import type { Columns } from './columns';

/** The dependency tree of an annotation, each answer made once and kept. */
export class Tree {
  private readonly childrenOf: readonly Token[][];
  private readonly leftsOf = new Map<number, readonly Token[]>();
  private readonly rightsOf = new Map<number, readonly Token[]>();
  private readonly subtreeOf = new Map<number, readonly Token[]>();
  private knownSentenceNumbers?: Int32Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly columns: Columns,
  ) {
    const children: Token[][] = tokens.map(() => NO_TOKENS);
    columns.heads.forEach((head, i) => {
      if (head === i) return;
      if (children[head] === NO_TOKENS) children[head] = [];
      children[head]!.push(tokens[i]!);
    });
    this.childrenOf = children;
  }

  children(i: number): readonly Token[] {
    return this.childrenOf[i]!;
  }

  lefts(i: number): readonly Token[] {
    return kept(this.leftsOf, i, () => this.children(i).filter((child) => child.i < i));
  }

  rights(i: number): readonly Token[] {
    return kept(this.rightsOf, i, () => this.children(i).filter((child) => child.i > i));
  }

  subtree(i: number): readonly Token[] {
    return kept(this.subtreeOf, i, () => {
      const found = [this.tokens[i]!];
      for (let at = 0; at < found.length; at++) for (const child of this.children(found[at]!.i)) found.push(child);
      return found.sort((a, b) => a.i - b.i);
    });
  }

  ancestors(i: number): readonly Token[] {
    const { heads } = this.columns;
    const found: Token[] = [];
    for (let at = i; heads[at] !== at; at = heads[at]!) found.push(this.tokens[heads[at]!]!);
    return found;
  }

  leftEdge(i: number): Token {
    return this.subtree(i)[0]!;
  }

  rightEdge(i: number): Token {
    return this.subtree(i).at(-1)!;
  }

  sentenceNumber(i: number): number {
    if (!this.knownSentenceNumbers) {
      let number = -1;
      this.knownSentenceNumbers = Int32Array.from(this.columns.sentenceStarts, (start, token) => {
        if (start === 1 || token === 0) number++;
        return number;
      });
    }
    return this.knownSentenceNumbers[i]!;
  }
}

const NO_TOKENS: Token[] = [];

function kept<T>(answers: Map<number, T>, i: number, make: () => T): T {
  let answer = answers.get(i);
  if (answer === undefined) {
    answer = make();
    answers.set(i, answer);
  }
  return answer;
}
