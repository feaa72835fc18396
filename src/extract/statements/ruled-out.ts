/** What the speaker will not have: "no ship would be allowed in", "there will be no talks". */
import type { Token } from '../../language/annotation';
import { WORDS } from './act-words';
import { isFuture, lower, type Predicate } from './content-predicate';

/** "No ship would be allowed in", "no extension will be granted". */
export function isForbidden(predicate: Predicate): boolean {
  const { subject, verb, negated } = predicate;
  if (!isFuture(predicate) || subject?.dep !== 'nsubjpass' || !(negated || hasNo(subject))) return false;
  const granted = GRANTING.has(verb.lemma) && WORDS.grantable.has(subject.lemma.toLowerCase());
  return granted || WORDS.granting.has(verb.lemma);
}

const GRANTING = new Set(['grant', 'give', 'make', 'offer', 'hold', 'agree']);

/**
 * "There would be no talks", "there can be none": of what one could grant; "there will be no winners" refuses nothing.
 * "There is nothing to discuss": of what one could do about it.
 */
export function isRuledOut(predicate: Predicate): boolean {
  if (isPointless(predicate)) return true;
  const possible = isFuture(predicate) || predicate.auxiliaries.some((word) => ['can', 'could'].includes(word));
  const absent = possible ? absentThing(predicate) : undefined;
  return absent !== undefined && WORDS.grantable.has(absent.lemma.toLowerCase());
}

/** "There was nothing to mediate". */
const isPointless = ({ subject, verb }: Predicate): boolean =>
  subject?.dep === 'expl' &&
  verb.lemma === 'be' &&
  verb.children.some(
    (child) =>
      lower(child) === 'nothing' && [...child.children, ...verb.rights].some(({ lemma }) => WORDS.debatable.has(lemma)),
  );

/** "There would be no war": what is said not to be. */
export const absentThing = ({ subject, verb }: Predicate): Token | undefined =>
  subject?.dep === 'expl' && verb.lemma === 'be'
    ? verb.children.find((child) => child.dep === 'attr' && hasNo(child))
    : undefined;

/** "no land", "not an inch of land"; "not all the land" leaves some. */
export const hasNo = (noun: Token): boolean =>
  noun.children.some(
    (child) => ['no', 'not'].includes(lower(child)) && ['det', 'neg', 'preconj'].includes(child.dep),
  ) && !noun.children.some((child) => ['all', 'every', 'many', 'only'].includes(lower(child)));
