import { flatMap } from '../../flat-map';
import type { Span } from '../document';
import { wordsOf } from '../headline-form';
import type { Line } from '../lines';
import { anyOf } from './phrases';

const ROLE = anyOf('trailerRoles');
const CREDIT = `${ROLE}(?:,?\\s+(?:and\\s+)?${ROLE})*\\s*(?:\\s(?:by|from|in|for)\\b|:)`;
const OPENS = new RegExp(`^[([]?\\s*${CREDIT}`, 'i');
const PARENTHESIZED = new RegExp(`^[([]\\s*${CREDIT}[^()]*(?:\\([^()]*\\)[^()]*)*[)\\]]?\\.?$`, 'i');
/** The same behind the last sentence of a paragraph. */
const APPENDED = new RegExp(`(?<=[.!?"”’']\\s*)\\(\\s*${CREDIT}[^()]*\\)\\.?$`, 'i');
const CONTRIBUTED =
  /\b(?:contributed|helped)\b.{0,40}\b(?:to|with|from)\b.{0,20}\b(?:this|the)\s+(?:report|story|article|piece|post)|\bcontributed\s+(?:reporting|research)\b/i;
const REPORTED_FROM = /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,5}reported\s+from\s+\p{Lu}[^.]{1,80}\.?$/u;
/** What stands alone below the last paragraph: "Source", "— Reuters", "ENDS". */
const WHOLE = new RegExp(
  `^[\\s([–—-]*(?:with\\s+)?(?:${anyOf('trailerWhole')})(?:\\s*(?:[/,&]|and)\\s*(?:${anyOf('trailerWhole')}))*[\\s)\\].–—-]*$`,
  'i',
);
const SOURCE = /^(?:sources?|via)\s*:\s*\S.{0,80}$/i;

const MAX_LENGTH = 600;
/** Words in small letters that a list of names and roles may hold. */
const LIST_WORDS = /^(?:and|in|by|at|of|the|from|with|to|for|de|da|di|van|von|al|el|bin)$/i;

/** Whether a line credits those who reported, wrote and edited, wherever it stands. */
export function isTrailer({ text }: Line): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (PARENTHESIZED.test(text)) return true;
  if (text.length <= 250 && CONTRIBUTED.test(text) && !/["“”]/.test(text)) return true;
  return (OPENS.test(text) && isListOfNames(text)) || REPORTED_FROM.test(text);
}

/** Whether a line is a trailer if nothing but left-out lines follows it. */
export const isTrailerAtEnd = ({ text }: Line): boolean => WHOLE.test(text) || SOURCE.test(text);

/** The trailer that closes a paragraph ("... he said. (Reporting by ...)"), as offsets into the paragraph. */
export function trailerWithin(paragraph: string): Span | undefined {
  const match = APPENDED.exec(paragraph);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function isListOfNames(text: string): boolean {
  const roleWords = new Set(flatMap(text.match(new RegExp(ROLE, 'gi')) ?? [], (role) => wordsOf(role)));
  const rest = wordsOf(text).filter((word) => !roleWords.has(word) && !LIST_WORDS.test(word));
  return rest.length > 0 && rest.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
