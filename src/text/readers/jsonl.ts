import { ArticleFields, type Draft, issuesOf } from './draft';

/** The longest line that is held: an article of the greatest length, every character escaped. */
const MAX_LINE_BYTES = 32_000_000;

export interface NumberedLine {
  /** 1-based. */
  readonly line: number;
  /** undefined where the line was too long to hold. */
  readonly bytes: Buffer | undefined;
}

/** The lines of a stream of bytes, one at a time, however the chunks fall. */
export async function* linesOfStream(stream: AsyncIterable<Buffer>): AsyncGenerator<NumberedLine> {
  let [line, held, size]: [number, Buffer[], number] = [1, [], 0];
  const take = (): NumberedLine => {
    const bytes = size > MAX_LINE_BYTES ? undefined : Buffer.concat(held);
    [held, size] = [[], 0];
    return { line: line++, bytes };
  };
  const hold = (piece: Buffer) => {
    size += piece.length;
    if (size <= MAX_LINE_BYTES) held.push(piece);
    else held = [];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

/** One article of one line of JSON; undefined for an empty line. */
export function readJsonLine({ line, bytes }: NumberedLine): Draft | { readonly reason: string } | undefined {
  if (!bytes) return { reason: `longer than ${MAX_LINE_BYTES} bytes` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line !== 1 }).decode(bytes);
  } catch {
    return { reason: 'not UTF-8: JSON must be' };
  }
  if (text.trim() === '') return undefined;
  return fromJson(text);
}

function fromJson(text: string): Draft | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: `broken JSON: ${(error as Error).message}` };
  }
  const read = ArticleFields.safeParse(value);
  return read.success ? read.data : { reason: issuesOf(read.error) };
}
