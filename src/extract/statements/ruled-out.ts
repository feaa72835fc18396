/** What the speaker will not have: "no ship would be allowed in", "there will be no talks". */
import type { Token } from '../../language/annotation';
import { WORDS } from './act-words';
import { isFuture, lower, type Predicate } from './content-predicate';

/** "No ship would be allowed in". */
export const isForbidden = (predicate: Predicate): boolean =>
  isFuture(predicate) &&
  predicate.subject?.dep === 'nsubjpass' &&
  ['allow', 'permit', 'accept', 'tolerate'].includes(predicate.verb.lemma) &&
  (predicate.negated || hasNo(predicate.subject));

/** "There would be no talks": of what one could grant; "there will be no winners" refuses nothing. */
export const isRuledOut = (predicate: Predicate): boolean =>
  isFuture(predicate) &&
  predicate.subject?.dep === 'expl' &&
  predicate.verb.lemma === 'be' &&
  predicate.verb.children.some(
    (child) => child.dep === 'attr' && WORDS.grantable.has(child.lemma.toLowerCase()) && hasNo(child),
  );

/** "no land", "not an inch of land". */
export const hasNo = (noun: Token): boolean =>
  noun.children.some((child) => ['no', 'not'].includes(lower(child)) && ['det', 'neg', 'preconj'].includes(child.dep));
