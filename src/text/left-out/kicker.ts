import { anyOf } from './phrases';
import { timeStampLength } from './time-stamp';

/** "Breaking: ", "EXCLUSIVE | " */
const KICKER = new RegExp(`^${anyOf('kickers')}\\s*(?:[:|]|(?<=\\p{Lu}{4})\\s[–—-])\\s+(?=[\\p{Lu}"“])`, 'iu');
/** "UPDATE 1-", "WRAPUP 3-", as agencies number their versions. */
const VERSION = /^\p{Lu}{5,9} \d{1,2}-(?=\p{Lu})/u;

/** Length of what an editor set before the first words of a line, 0 for nothing. */
export const kickerLength = (line: string): number =>
  (KICKER.exec(line) ?? VERSION.exec(line))?.[0].length ?? timeStampLength(line);
