/**
 * The states of spaCy's arc-eager transition system. Source: spacy/pipeline/_parser_internals/{_state.pxd,
 * arc_eager.pyx}; Nivre (2004), with the non-monotonic moves of Honnibal and Johnson (2015): a later arc may replace
 * an earlier one, and a token taken off the stack without a head goes back to the buffer.
 */
const NONE = -1;

export class ArcEagerState {
  /** Head of each token, -1 for none yet. */
  readonly heads: Int32Array;
  /** Move that made the arc to each token's head. */
  readonly moves: Int16Array;
  private readonly stack: Int32Array;
  private stackSize = 0;
  /** Tokens put back in front of the buffer. */
  private readonly putBack: Int32Array;
  private putBackSize = 0;
  private nextToken = 0;
  /** The dependents added last on each side, and for each token the one added before it on its side. */
  private readonly lastLeft: Int32Array;
  private readonly lastRight: Int32Array;
  private readonly addedBefore: Int32Array;
  private readonly unshiftable: Uint8Array;
  private readonly sentenceStart: Uint8Array;

  constructor(private readonly length: number) {
    this.heads = new Int32Array(length).fill(NONE);
    this.moves = new Int16Array(length).fill(NONE);
    this.stack = new Int32Array(length + 1);
    this.putBack = new Int32Array(length + 1);
    this.lastLeft = new Int32Array(length).fill(NONE);
    this.lastRight = new Int32Array(length).fill(NONE);
    this.addedBefore = new Int32Array(length).fill(NONE);
    this.unshiftable = new Uint8Array(length);
    this.sentenceStart = new Uint8Array(length);
  }

  get isFinal(): boolean {
    return this.stackSize === 0 && this.bufferSize === 0;
  }

  /** Where nothing is under way: what comes next will be analysed as if the text began there. */
  get isBetweenTrees(): boolean {
    return this.stackSize === 0 && this.putBackSize === 0 && this.leftmost(this.inBuffer(0)) === NONE;
  }

  /** The first token never looked at as front of the buffer. */
  get position(): number {
    return this.nextToken;
  }

  /** Token `depth` from the top of the stack, -1 for none. */
  onStack(depth: number): number {
    return depth < this.stackSize ? this.stack[this.stackSize - 1 - depth]! : NONE;
  }

  /** Token `distance` from the front of the buffer, -1 for none. */
  inBuffer(distance: number): number {
    if (distance < this.putBackSize) return this.putBack[this.putBackSize - 1 - distance]!;
    const token = this.nextToken + distance - this.putBackSize;
    return token < this.length ? token : NONE;
  }

  /** The left dependent of a token added last, -1 for none (or no token). */
  leftmost(token: number): number {
    return token < 0 ? NONE : this.lastLeft[token]!;
  }

  rightmost(token: number): number {
    return token < 0 ? NONE : this.lastRight[token]!;
  }

  private get bufferSize(): number {
    return this.length - this.nextToken + this.putBackSize;
  }

  get canShift(): boolean {
    if (this.stackSize === 0) return true;
    const front = this.inBuffer(0);
    return this.bufferSize >= 2 && this.sentenceStart[front] === 0 && this.unshiftable[front] === 0;
  }

  get canReduce(): boolean {
    return this.stackSize > 0;
  }

  get canAttach(): boolean {
    return this.stackSize > 0 && this.bufferSize > 0 && this.sentenceStart[this.inBuffer(0)] === 0;
  }

  get canBreak(): boolean {
    const second = this.inBuffer(1);
    return second >= 0 && second === this.inBuffer(0) + 1 && this.sentenceStart[second] === 0;
  }

  shift(): void {
    this.stack[this.stackSize++] = this.putBackSize > 0 ? this.putBack[--this.putBackSize]! : this.nextToken++;
  }

  /** Takes the top off the stack; one without a head goes back to the buffer, unless it stands alone. */
  reduce(): void {
    const top = this.onStack(0);
    const done = this.heads[top]! >= 0 || this.stackSize === 1;
    this.stackSize--;
    if (done) return;
    this.unshiftable[top] = 1;
    this.putBack[this.putBackSize++] = top;
  }

  /** Makes the front of the buffer head of the top of the stack, in place of a head that it may have had. */
  attachLeft(move: number): void {
    const head = this.inBuffer(0);
    const child = this.onStack(0);
    if (this.heads[child]! >= 0) this.detach(child);
    this.attach(head, child, move);
    this.unshiftable[head] = 0;
    this.stackSize--;
  }

  /** Makes the top of the stack head of the front of the buffer, which is shifted. */
  attachRight(move: number): void {
    this.attach(this.onStack(0), this.inBuffer(0), move);
    this.shift();
  }

  /** Marks the second token of the buffer as the start of a sentence. */
  breakSentence(): void {
    this.sentenceStart[this.inBuffer(1)] = 1;
  }

  private attach(head: number, child: number, move: number): void {
    const last = child < head ? this.lastLeft : this.lastRight;
    this.heads[child] = head;
    this.moves[child] = move;
    this.addedBefore[child] = last[head]!;
    last[head] = child;
  }

  private detach(child: number): void {
    const head = this.heads[child]!;
    const last = child < head ? this.lastLeft : this.lastRight;
    if (last[head] === child) last[head] = this.addedBefore[child]!;
  }
}
