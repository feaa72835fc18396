/** New annotations out of existing ones. */

import { flatMap } from '../flat-map';
import { AnnotatedText } from './annotated-text';
import type { Annotation } from './annotation';
import type { Columns } from './columns';
import { numberOf } from './names';

/** The annotation of a piece of a text, and where in the text the piece begins. */
export interface Part {
  readonly annotation: Annotation;
  readonly offset: number;
  /**
   * For a piece that was rewritten before it was annotated (white space collapsed, glued marks split): where in the text
   * each UTF-16 unit of the piece stands, and at last where the piece ends. Then the piece need not be the text's own.
   */
  readonly offsets?: Int32Array;
}

/** Another head for a token, and another label where given. */
export interface HeadChange {
  readonly token: number;
  /** Token number of the new head; the token's own number makes it a root. */
  readonly head: number;
  readonly dep?: string;
}

/**
 * One annotation over a text out of annotations of pieces of it, in text order. Tokens are numbered through, offsets
 * are those of the text, sentences stay as they are.
 * @throws RangeError where a piece is not the text at its offset, or pieces overlap.
 */
export function concatenate(text: string, parts: readonly Part[]): Annotation {
  let end = 0;
  for (const { annotation, offset, offsets } of parts) {
    if (offset < end || !(offsets ?? text.startsWith(annotation.text, offset))) {
      throw new RangeError(`the piece at ${offset} is not what the text has there`);
    }
    end = offsets?.at(-1) ?? offset + annotation.text.length;
  }
  return new AnnotatedText(joinColumns(text, parts));
}

/**
 * The annotation with some heads and labels changed; sentences stay as they are.
 * @throws RangeError where a head is no token, or heads would run in a circle.
 */
export function withHeads(annotation: Annotation, changes: readonly HeadChange[]): Annotation {
  const { columns } = annotated(annotation);
  const heads = columns.heads.slice();
  const deps = columns.deps.slice();
  for (const { token, head, dep } of changes) {
    if (heads[token] === undefined || heads[head] === undefined) throw new RangeError(`no token ${token} or ${head}`);
    heads[token] = head;
    if (dep !== undefined) deps[token] = numberOf(dep);
  }
  for (const { token } of changes) refuseCircle(heads, token);
  return new AnnotatedText({ ...columns, heads, deps });
}

function refuseCircle(heads: Int32Array, token: number): void {
  let at = token;
  for (let steps = 0; heads[at] !== at; steps++) {
    if (steps > heads.length) throw new RangeError(`token ${token} would be below itself`);
    at = heads[at]!;
  }
}

function annotated(annotation: Annotation): AnnotatedText {
  if (annotation instanceof AnnotatedText) return annotation;
  throw new TypeError('only annotations made by this module can be put together or changed');
}

function joinColumns(text: string, parts: readonly Part[]): Columns {
  const all = parts.map(({ annotation }) => annotated(annotation).columns);
  const length = all.reduce((sum, { starts }) => sum + starts.length, 0);
  const bytes = (column: 'spaces' | 'sentenceStarts') => join(new Uint8Array(length), all, (c) => c[column]);
  const names = (column: 'tags' | 'pos' | 'deps' | 'entities') => join(new Uint16Array(length), all, (c) => c[column]);
  return {
    text,
    ...joinPlaces(all, parts, length),
    spaces: bytes('spaces'),
    sentenceStarts: bytes('sentenceStarts'),
    tags: names('tags'),
    pos: names('pos'),
    deps: names('deps'),
    entities: names('entities'),
    lemmas: flatMap(all, ({ lemmas }) => lemmas),
  };
}

/** Where in the text tokens stand, and their heads by their new numbers. */
function joinPlaces(
  all: readonly Columns[],
  parts: readonly Part[],
  length: number,
): Pick<Columns, 'starts' | 'ends' | 'heads'> {
  const [starts, ends, heads] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  let firstToken = 0;
  all.forEach((columns, i) => {
    const part = parts[i]!;
    const count = columns.starts.length;
    for (let token = 0; token < count; token++) {
      starts[firstToken + token] = placeOf(columns.starts[token]!, part);
      // The end of the last unit: what follows it may have been taken out of the piece.
      ends[firstToken + token] = placeOf(columns.ends[token]! - 1, part) + 1;
      heads[firstToken + token] = columns.heads[token]! + firstToken;
    }
    firstToken += count;
  });
  return { starts, ends, heads };
}

const placeOf = (at: number, { offset, offsets }: Part): number => (offsets ? offsets[at]! : offset + at);

/** Writes a column of each part one after the other into an array that holds them all. */
function join<T extends Uint16Array | Uint8Array>(
  target: T,
  parts: readonly Columns[],
  columnOf: (columns: Columns) => ArrayLike<number>,
): T {
  let firstToken = 0;
  for (const columns of parts) {
    target.set(columnOf(columns), firstToken);
    firstToken += columns.starts.length;
  }
  return target;
}
