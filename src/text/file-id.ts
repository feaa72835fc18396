/**
 * Ids that files' names make: the first text of a name goes by the name itself, another text of the same name by the
 * name and a piece of its digest, so that neither takes the other's place.
 */
import { createHash } from 'node:crypto';

const DIGITS = 8;
const APART = new RegExp(`~[0-9a-f]{${DIGITS}}$`);

export const apartId = (name: string, text: string): string =>
  `${name}~${createHash('sha256').update(text).digest('hex').slice(0, DIGITS)}`;

/** The file's name that an id was made from. */
export const nameOfId = (id: string): string => id.replace(APART, '');
