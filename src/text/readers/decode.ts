/** Bytes to text: by byte order mark, by a declared charset, else as UTF-8. */

export type Decoded = { readonly text: string } | { readonly reason: string };

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** `<meta charset="...">`, `<meta http-equiv=... content="...; charset=...">`, `<?xml encoding="..."?>` */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i;
const HEAD = 4096;
/** Bytes of a text file that may be control characters other than white space. */
const MAX_CONTROL_SHARE = 0.02;

/** The text of a file, without its byte order mark, or why there is none. */
export function decode(bytes: Buffer): Decoded {
  const mark = MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (!mark && isBinary(bytes)) return { reason: 'binary: convert it to text or HTML first' };
  const head = bytes.subarray(0, HEAD).toString('latin1');
  const declared = /<(?:html|head|meta|!doctype|\?xml)/i.test(head) ? DECLARED.exec(head) : null;
  const charset = mark?.[1] ?? declared?.[1] ?? declared?.[2] ?? 'utf-8';
  return decodeAs(
    bytes.subarray(mark?.[0].length ?? 0),
    charset.toLowerCase(),
    mark === undefined && declared !== null,
  );
}

function decodeAs(bytes: Buffer, charset: string, declared: boolean): Decoded {
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes) };
  } catch {
    if (declared) return { reason: `not in the charset it declares (${charset}): convert it to UTF-8` };
    return { reason: `not UTF-8, and no byte order mark or charset says what else: convert it to UTF-8` };
  }
}

function isBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD);
  if (head.includes(0)) return true;
  const control = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;
  return control > head.length * MAX_CONTROL_SHARE;
}
