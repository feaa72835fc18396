import type { Quotation, Span } from './document';
import { isMeasure, isPossessive, isSingle, marksOf, type QuotationMark } from './quotation-marks';

/** A pair before its tokens are known. */
export type QuotationPair = Omit<Quotation, 'firstToken' | 'lastToken'>;

interface OpenPair {
  readonly mark: QuotationMark | undefined;
  readonly start: number;
  readonly innerStart: number;
  readonly continues?: number;
  readonly parent?: OpenPair;
  /** The pair of the same paragraph whose speech goes on in this one. */
  readonly resumes?: OpenPair;
  end?: number;
  innerEnd?: number;
  /** It ends where another opens, with no mark of its own. */
  cut?: boolean;
}

/**
 * The pairs of quotation marks in paragraphs of a text, in the order in which they open. A mark that its paragraph does
 * not close goes on in the next where that reopens it, or closes it with a mark of its own.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): QuotationPair[] {
  const all: QuotationPair[] = [];
  let carried: number | undefined;
  for (const paragraph of paragraphs) {
    const pairs = pairsOf(text.slice(paragraph.start, paragraph.end), carried);
    const numbers = new Map(pairs.map((pair, k) => [pair, all.length + k]));
    for (const pair of pairs) all.push(placed(pair, numbers, paragraph));
    carried = lastOpen(pairs, numbers);
  }
  return all;
}

function placed(pair: OpenPair, numbers: ReadonlyMap<OpenPair, number>, paragraph: Span): QuotationPair {
  const length = paragraph.end - paragraph.start;
  return {
    i: numbers.get(pair)!,
    start: paragraph.start + pair.start,
    end: paragraph.start + (pair.end ?? length),
    inner: { start: paragraph.start + pair.innerStart, end: paragraph.start + (pair.innerEnd ?? length) },
    depth: depthOf(pair),
    parent: pair.parent && numbers.get(pair.parent),
    continues: pair.resumes ? numbers.get(pair.resumes) : pair.continues,
    closed: pair.end !== undefined && !pair.cut,
  };
}

const depthOf = (pair: OpenPair): number => (pair.parent ? depthOf(pair.parent) + 1 : 0);

function lastOpen(pairs: readonly OpenPair[], numbers: ReadonlyMap<OpenPair, number>): number | undefined {
  const open = pairs.find((pair) => pair.end === undefined && !pair.parent);
  return open && numbers.get(open);
}

/** Pairs of one paragraph. Single marks that find no partner were apostrophes; a double one stays open to the end. */
function pairsOf(paragraph: string, carried: number | undefined): OpenPair[] {
  const marks = marksOf(paragraph);
  const pairs: OpenPair[] = [];
  const stack: OpenPair[] = [];
  const resumed = carried === undefined ? undefined : resume(marks, carried);
  if (resumed) open(resumed);
  for (const [k, mark] of marks.entries()) {
    if (resumed?.mark === mark) continue;
    const partner = partnerOf(paragraph, mark, stack, marks, k);
    if (partner) close(partner, mark);
    else if (mayOpen(paragraph, mark, stack)) {
      const resumes = reopened(paragraph, mark, stack);
      if (resumes) cut(resumes, mark.start);
      open({ mark, start: mark.start, innerStart: mark.end, parent: stack.at(-1), resumes });
    }
  }
  return pairs.filter((pair) => !isUnpairedSingle(pair));

  function open(pair: OpenPair) {
    pairs.push(pair);
    stack.push(pair);
  }
  function cut(pair: OpenPair, at: number) {
    stack.length = stack.indexOf(pair);
    const end = paragraph.slice(0, at).trimEnd().length;
    Object.assign(pair, { end, innerEnd: end, cut: true });
  }
  /** What stands open inside of the pair that closes was no quotation if its mark is single; else it ends here too. */
  function close(pair: OpenPair, mark: QuotationMark) {
    for (let top = stack.pop()!; top !== pair; top = stack.pop()!) {
      if (isUnpairedSingle(top)) pairs.splice(pairs.indexOf(top), 1);
      else Object.assign(top, { end: mark.start, innerEnd: mark.start });
    }
    Object.assign(pair, { end: mark.end, innerEnd: mark.start });
  }
}

const isUnpairedSingle = ({ mark, end }: OpenPair) => end === undefined && mark !== undefined && isSingle(mark.family);

/** How a speech that the paragraph before left open goes on: with an opening mark, or with a closing mark only. */
function resume(marks: readonly QuotationMark[], continues: number): OpenPair | undefined {
  const first = marks.find(({ family }) => !isSingle(family));
  if (!first) return undefined;
  if (first.start === 0) return { mark: first, start: 0, innerStart: first.end, continues };
  return first.role === 'close' ? { mark: undefined, start: 0, innerStart: 0, continues } : undefined;
}

function partnerOf(
  paragraph: string,
  mark: QuotationMark,
  stack: readonly OpenPair[],
  marks: readonly QuotationMark[],
  k: number,
): OpenPair | undefined {
  if (mark.role === 'open')
    return stack.at(-1)?.mark?.family === 'low' && closesLow(paragraph, mark) ? stack.at(-1) : undefined;
  const partner = stack.findLast((pair) => pairsWith(pair.mark, mark));
  if (!partner) return undefined;
  if (isPossessive(paragraph, mark) && closesLater(paragraph, partner, marks, k)) return undefined;
  return partner;
}

/** „So“ quotes German; the mark that closes there opens in English. */
const closesLow = (paragraph: string, { end, family }: QuotationMark) =>
  family === 'curly' && !/^\p{L}/u.test(paragraph.slice(end));

/** Typists close a curly mark by a straight one and a low by a high one. */
const MIXED: readonly string[] = ['curly', 'straight', 'low'];

const pairsWith = (opening: QuotationMark | undefined, closing: QuotationMark) =>
  opening === undefined
    ? !isSingle(closing.family)
    : opening.family === closing.family || (MIXED.includes(opening.family) && MIXED.includes(closing.family));

/** Whether a better closing mark of the same family follows before another opens. */
function closesLater(paragraph: string, { mark }: OpenPair, marks: readonly QuotationMark[], k: number): boolean {
  const rest = marks.slice(k + 1).filter(({ family }) => family === mark?.family);
  const next = rest[0];
  return next !== undefined && next.role === 'close' && !isPossessive(paragraph, next);
}

/** Paragraphs run together: an opening mark right after a sentence of an open quotation resumes it. */
const reopened = (paragraph: string, mark: QuotationMark, stack: readonly OpenPair[]): OpenPair | undefined =>
  mark.role === 'open' && !isSingle(mark.family) && /[.?!…]['’]?\s+$/.test(paragraph.slice(0, mark.start))
    ? stack.findLast((pair) => pair.mark?.family === mark.family)
    : undefined;

function mayOpen(paragraph: string, mark: QuotationMark, stack: readonly OpenPair[]): boolean {
  if (mark.role === 'close') return isMisturned(paragraph, mark) && stack.length === 0;
  if (isMeasure(paragraph, mark)) return false;
  if (isSingle(mark.family)) return mark.role === 'open';
  return mark.role === 'open' || stack.length === 0;
}

/** A closing mark where only an opening one can stand: "said ”we". */
const isMisturned = (paragraph: string, { start, end, family }: QuotationMark) =>
  !isSingle(family) &&
  (start === 0 || /[\s(]$/.test(paragraph.slice(0, start))) &&
  /^[\p{L}\p{N}]/u.test(paragraph.slice(end));
