/** The act by what a speaker says of others: the second table of `content-act.ts`. */
import type { Act } from '../extraction';
import { isAccusing, isMisdeed, isNeglected } from './accusing';
import { WORDS } from './act-words';
import { isFuture, lower, type Predicate } from './content-predicate';
import { CLAIMS, NOUNS } from './lexicon';
import { isRequested } from './requested';
import { absentThing, hasNo, isForbidden, isRuledOut } from './ruled-out';

export function othersAct(predicate: Predicate): Act | undefined {
  const { verb, subject, auxiliaries, negated, words, condition } = predicate;
  if (auxiliaries.includes('must') && negated) return subject?.dep === 'nsubjpass' ? undefined : 'warn';
  if (isRequested(predicate)) return 'request';
  const possible = isFuture(predicate) || auxiliaries.some((word) => ['could', 'may', 'might', 'can'].includes(word));
  const harmful = words.some((word) => WORDS.warning.has(word.lemma.toLowerCase())) || isTroubling(predicate);
  const hostile = condition !== undefined && (WORDS.hostile.has(verb.lemma) || WORDS.retaliating.has(verb.lemma));
  if (possible && (harmful || hostile) && absentThing(predicate) === undefined) return 'warn';
  if (isDenial(predicate) || isRefuted(predicate)) return 'deny';
  if (isForbidden(predicate) || isRuledOut(predicate)) return 'reject';
  if (isNeglected(predicate)) return 'accuse';
  if (negated || possible) return undefined;
  const charged = isMisdeed(predicate) || (!WORDS.countering.has(verb.lemma) && isAccusing(verb));
  return charged ? 'accuse' : undefined;
}

/** "would raise tensions", "can only bring a new conflict", "there would be a crisis". */
const isTroubling = ({ verb, subject, negated, words }: Predicate): boolean =>
  !negated &&
  (WORDS.raising.has(verb.lemma.toLowerCase()) || (subject?.dep === 'expl' && verb.lemma === 'be')) &&
  words.some((word) => WORDS.trouble.has(word.lemma.toLowerCase()));

/** "The reports are untrue": what is claimed is not so. */
const isRefuted = ({ verb, subject, negated }: Predicate): boolean =>
  !negated &&
  verb.lemma === 'be' &&
  subject !== undefined &&
  CLAIMS.has(subject.lemma.toLowerCase()) &&
  verb.children.some(
    (child) => ['acomp', 'attr'].includes(child.dep) && (UNTRUE.has(lower(child)) || isAccusing(child)),
  );

const UNTRUE = new Set([
  'untrue',
  'false',
  'baseless',
  'groundless',
  'unfounded',
  'fabricated',
  'wrong',
  'nonsense',
  'lies',
  'fiction',
]);

/** "No promise was made": the thing denied is the subject of an act that one could be charged with. */
const isDenial = (predicate: Predicate): boolean => {
  const { verb, subject } = predicate;
  return (
    !isFuture(predicate) &&
    subject?.dep === 'nsubjpass' &&
    (WORDS.deniable.has(verb.lemma) || (verb.lemma === 'make' && NOUNS.get(subject.lemma)?.[0]?.class === 'speech')) &&
    hasNo(subject)
  );
};
