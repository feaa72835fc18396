/** "counter-offer", "counter-text": the parser takes both halves and the hyphen for words of their own. */
import type { Token } from '../../language/annotation';

const HYPHEN = '-';

const isJoined = (hyphen: Token | undefined): boolean =>
  hyphen?.text === HYPHEN && !hyphen.spaceAfter && hyphen.previous?.spaceAfter === false;

/** The half before the hyphen. */
export const prefixOf = (noun: Token): Token | undefined =>
  isJoined(noun.previous) && noun.previous!.previous!.lemma === 'counter' ? noun.previous!.previous : undefined;

/** The first half or the hyphen itself, which names nothing. */
export const isHalf = (token: Token): boolean =>
  token.text === HYPHEN || (token.lemma === 'counter' && isJoined(token.next));
