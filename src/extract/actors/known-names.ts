/** Names that the gazetteer knows, where they stand in a text. */

import { flatMap } from '../../flat-map';
import type { Annotation, Token } from '../../language/annotation';
import { fold } from './fold';
import type { Gazetteer, Known } from './gazetteer';
import { BODY_NOUNS, COURTESY, MEDIA_NOUNS } from './lexicon';
import type { PhraseMatch } from './phrase-trie';

export type NameKind = Known['kind'];

/** Tokens `[first, last]` that name something. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly known?: Known;
  /** The model's label, where the name comes from the model. */
  readonly label?: string;
}

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Which of the meanings of a phrase is meant, before the sentence is asked. */
function choose(values: readonly Known[]): Known {
  const order: NameKind[] = ['state', 'organization', 'person', 'adjective', 'people', 'capital', 'place'];
  return flatMap(order, (kind) => values.filter((value) => value.kind === kind))[0]!;
}

/** "The Times" gives way to "Times of India" where that goes further. */
function longestAt(tokens: readonly Token[], i: number, { phrases }: Gazetteer): PhraseMatch<Known> | undefined {
  const match = phrases.matchAt(tokens, i);
  if (!match || match.last === i || tokens[i]!.text !== 'The') return match;
  const after = phrases.matchAt(tokens, i + 1);
  return after && after.last > match.last ? after : match;
}

/** "The diplomat said": the capital is the sentence's, and no magazine's. */
const isOnlyAtStart = (tokens: readonly Token[], { first, last }: PhraseMatch<Known>): boolean =>
  last === first + 1 && tokens[first]!.text === 'The' && /^\p{Ll}/u.test(tokens[last]!.text);

/** "Southern Liberation Front", "Guardian Council": the word is part of a body's name, not the newspaper. */
function isWordOfBody(tokens: readonly Token[], last: number, known: Known): boolean {
  const next = tokens[last + 1];
  const isMedium = known.kind === 'organization' && known.organization.type === 'media';
  return isMedium && next !== undefined && next.i === tokens[last]!.head.i && isNamedBody(next);
}

/** "League", "Front" with a capital: the last word of a body's name; a newspaper's kind stands behind its name. */
export const isNamedBody = (token: Token): boolean =>
  isCapital(token) && BODY_NOUNS.has(fold(token.text)) && !MEDIA_NOUNS.has(fold(token.text));

/** Known phrases, longest first from the left. */
export function knownSpans({ tokens }: Annotation, gazetteer: Gazetteer): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = tokens[i]!.isSpace ? undefined : longestAt(tokens, i, gazetteer);
    if (!match || isOnlyAtStart(tokens, match)) continue;
    const known = choose(match.values);
    // "Sheikh Sabah" is a man, Sabah a place.
    if (known.kind === 'place' && i > 0 && isCapital(tokens[i - 1]!) && COURTESY.has(fold(tokens[i - 1]!.text)))
      continue;
    if (isWordOfBody(tokens, match.last, known)) continue;
    spans.push({ first: match.first, last: match.last, kind: known.kind, known });
    i = match.last;
  }
  return spans;
}
