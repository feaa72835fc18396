/**
 * What an article only mentions: a treaty of the past, a law in force. Named once, by a noun that nobody asks for,
 * offers or refuses, and with nobody's stance on it, it is no proposal of this article.
 */
import type { Cluster } from './coreference';

/** Rules that take a phrase for a proposal by its words alone. */
const BY_WORDS = new Set([
  'measure noun',
  'action noun',
  'proposal with its content',
  'object of an attitude',
  'what is to come about',
  'means of settling',
  'measure carried out',
  'measure not yet carried out',
]);

/** `spokenOf`: somebody takes or has a stance on it. */
export function isBackground({ members }: Cluster, spokenOf: boolean): boolean {
  const [only, second] = members;
  return !spokenOf && second === undefined && BY_WORDS.has(only!.candidate.rule);
}
