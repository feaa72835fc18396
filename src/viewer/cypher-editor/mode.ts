/** Cypher's tokens for the editor: enough to colour a query, not to judge it; the server does that. */
import { StreamLanguage, type StringStream } from '@codemirror/language';
import { FUNCTIONS, KEYWORDS } from './words';

const WORDS = new Set(KEYWORDS.flatMap((keyword) => keyword.toUpperCase().split(' ')));
const CALLS = new Set<string>(FUNCTIONS.map((name) => name.toLowerCase()));

interface Mode {
  /** Inside a comment that goes over lines. */
  comment: boolean;
  /** The last sign was a colon: what follows is a label or type. */
  colon: boolean;
}

function comment(stream: StringStream, mode: Mode): string {
  mode.comment = !stream.match(/^.*?\*\//);
  if (mode.comment) stream.skipToEnd();
  return 'comment';
}

function word(text: string, stream: StringStream, colon: boolean): string {
  if (colon) return 'typeName';
  if (CALLS.has(text.toLowerCase()) && stream.match(/^\s*\(/, false)) return 'variableName.function';
  return WORDS.has(text.toUpperCase()) ? 'keyword' : 'variableName';
}

function token(stream: StringStream, mode: Mode): string | null {
  if (mode.comment) return comment(stream, mode);
  if (stream.eatSpace()) return null;
  const colon = mode.colon;
  mode.colon = false;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) return comment(stream, mode);
  if (stream.match(/^(?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?)/)) return 'string';
  if (stream.match(/^\$\w+/)) return 'atom';
  if (stream.match(/^\d+(?:\.\d+)?/)) return 'number';
  const name = stream.match(/^(?:[A-Za-z_]\w*|`[^`]*`?)/);
  if (name) return word((name as RegExpMatchArray)[0], stream, colon);
  const sign = stream.next();
  mode.colon = sign === ':' || (colon && (sign === '|' || sign === '&'));
  if (sign === '|' || sign === '&') mode.colon = true;
  return 'operator';
}

export const cypherLanguage = StreamLanguage.define<Mode>({
  name: 'cypher',
  startState: () => ({ comment: false, colon: false }),
  token,
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '[', '{', "'", '"'] } },
});
