/** What the encoders see of a word form, besides its norm. Source: spacy/lang/lex_attrs.py. */

const LONG = 100;
const RUN = 4;
const LETTER = /\p{L}/u;
const UPPERCASE = /\p{Uppercase}/u;
/** Python's `str.isdigit`: decimal digits, superscripts, subscripts and circled digits. */
const DIGIT = /[\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u2468]/u;

/** The first code point. */
export function prefixOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0)!);
}

/** The last three code points. */
export function suffixOf(text: string): string {
  return Array.from(text.slice(-6)).slice(-3).join('');
}

/** Letters as x and X, digits as d, runs of the same kept to four: "Xxxxx", "dd-xxxx-xxx"; "LONG" from 100 code points. */
export function shapeOf(text: string): string {
  if (text.length >= LONG && Array.from(text.slice(0, 2 * LONG)).length >= LONG) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= RUN) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (LETTER.test(character)) return UPPERCASE.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
}

/** Python's `str.isspace` of a UTF-16 unit (no white space lies beyond the basic plane). */
export function isSpaceCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) || (code >= 0x1c && code <= 0x1f);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return true;
}
