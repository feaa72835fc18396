import { endsSentence, wordsOf } from '../headline-form';
import type { Line } from '../lines';

const MAX_WORDS = 8;

/** What an official text sets above its first paragraph, a line each: a speaker's name, a place, a document's number. */
export function isMasthead({ text }: Line): boolean {
  return (
    wordsOf(text).length <= MAX_WORDS && !endsSentence(text) && !/[:"“”]/.test(text) && /^[\p{Lu}\p{N}]/u.test(text)
  );
}
