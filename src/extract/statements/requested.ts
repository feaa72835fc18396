/** Whether a predicate asks something of others: "must leave", "needs to be paid", "it is vital that", "it is time to". */
import type { Token } from '../../language/annotation';
import { isPassive } from '../grammar';
import { WORDS } from './act-words';
import { isFuture, lower, type Predicate } from './content-predicate';

export function isRequested(predicate: Predicate): boolean {
  return isImpersonal(predicate) || isAsked(predicate);
}

/** "it is vital that", "it is time to": "it" is nobody, whoever it might mean elsewhere. */
export const isImpersonal = (predicate: Predicate): boolean => isNecessity(predicate) || isTime(predicate);

const isAsked = (predicate: Predicate): boolean =>
  !isSaidOfAll(predicate) && (isBidden(predicate) || isObliged(predicate));

/** "it was vital that". */
const isNecessity = ({ verb, subject }: Predicate): boolean =>
  verb.lemma === 'be' &&
  ['it', 'what'].includes(subject === undefined ? '' : lower(subject)) &&
  verb.children.some((child) => child.dep === 'acomp' && WORDS.necessary.has(lower(child)));

/** "it is time to leave", "it is high time", not "it is the first time that". */
const isTime = ({ verb, subject }: Predicate): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  lower(subject) === 'it' &&
  verb.children.some(
    (child) => child.dep === 'attr' && lower(child) === 'time' && child.lefts.every((left) => lower(left) === 'high'),
  );

/** "No country should", "each must decide for itself", "you have to": a maxim, which nobody is asked to follow. */
const isSaidOfAll = ({ subject }: Predicate): boolean =>
  subject !== undefined &&
  (EVERYBODY.has(lower(subject)) ||
    subject.lefts.some(
      (child) =>
        ['det', 'predet'].includes(child.dep) &&
        (EACH.has(lower(child)) || (lower(child) === 'all' && MANKIND.has(subject.lemma.toLowerCase()))),
    ));

const EACH = new Set(['no', 'every', 'each']);
/** "All countries should", not "all sides must". */
const MANKIND = new Set(['country', 'nation', 'state', 'world', 'people', 'mankind', 'humanity', 'government']);
const EVERYBODY = new Set(['nobody', 'everybody', 'everyone', 'anybody', 'anyone', 'none', 'you', 'one']);

/** "must leave", "should be released"; "should help" and "should not" only judge or expect. */
function isBidden({ verb, auxiliaries, negated }: Predicate): boolean {
  if (verb.lefts.some((child) => child.dep === 'aux' && child.lemma === 'have')) return false;
  if (auxiliaries.includes('must')) return true;
  return auxiliaries.some((word) => ['should', 'ought'].includes(word)) && !negated && !isExpected(verb);
}

/** "should help to pave the way", "should make clear", "should be seen as a signal". */
const isExpected = (verb: Token): boolean =>
  WORDS.expected.has(verb.lemma.toLowerCase()) ||
  (verb.lemma === 'make' && verb.children.some((child) => lower(child) === 'clear'));

/** "needs to leave", "has to leave", "is needed"; "would need to", "will have to" tell what follows from something. */
function isObliged(predicate: Predicate): boolean {
  const { verb, subject, auxiliaries, negated } = predicate;
  if (verb.lemma === 'need' && subject?.dep === 'nsubjpass') return auxiliaries.length === 0;
  const infinitive = verb.children.find(
    (child) => ['xcomp', 'advcl'].includes(child.dep) && child.i > verb.i && /^VB[N]?$/.test(child.tag),
  );
  if (infinitive === undefined || negated || verb.children.some((child) => child.dep === 'dobj')) return false;
  if (verb.lemma === 'need') return !isConsequence(predicate);
  return verb.lemma === 'have' && !relates(infinitive) && (isPassive(infinitive) || !isConsequence(predicate));
}

const isConsequence = (predicate: Predicate): boolean =>
  isFuture(predicate) || predicate.auxiliaries.some((word) => ['may', 'might', 'could'].includes(word));

/** "has to do with". */
const relates = ({ lemma, children }: Token): boolean =>
  lemma === 'do' && children.some((child) => lower(child) === 'with');
