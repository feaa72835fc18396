/** What a predicate charges its subject with: a misdeed, a duty not done, an accusing word. */
import type { Token } from '../../language/annotation';
import { childrenWith, prepositionalObjects } from '../grammar';
import { WORDS } from './act-words';
import { isPast, type Predicate } from './content-predicate';

/** "Chad was stalling": what somebody is blamed for by the verb alone; "the talks were stalled" blames nobody. */
export const isMisdeed = ({ verb, subject }: Predicate): boolean =>
  subject?.dep === 'nsubj' && (isAttempted(verb) || WORDS.misdeeds.has(verb.lemma.toLowerCase()));

/** "has not complied", "is not honouring the pact", "failed to pay": the duty is named, and is not done. */
export function isNeglected({ verb, negated }: Predicate): boolean {
  if (verb.lemma === 'fail')
    return !negated && childrenWith(verb, 'xcomp').some((duty) => WORDS.owed.has(duty.lemma.toLowerCase()));
  const going = verb.lefts.some(({ dep, lemma }) => dep === 'aux' && lemma === 'be');
  return negated && WORDS.owed.has(verb.lemma) && (isPast(verb) || going);
}

/** "is trying to torpedo the talks", "wants to undermine it". */
const isAttempted = (verb: Token): boolean =>
  ATTEMPTING.has(verb.lemma) &&
  childrenWith(verb, 'xcomp').some(
    (done) => WORDS.misdeeds.has(done.lemma.toLowerCase()) || WORDS.accusing.has(done.lemma.toLowerCase()),
  );

const ATTEMPTING = new Set(['try', 'attempt', 'seek', 'want', 'aim', 'intend', 'plan', 'plot', 'continue', 'use']);

/** Dependents that belong to what the predicate says of its subject; clauses and agents have subjects of their own. */
const PREDICATED = new Set(['attr', 'acomp', 'dobj', 'prep', 'pobj', 'pcomp', 'amod', 'compound', 'conj', 'oprd']);

/** An accusing word in the predicate: "was a blatant attack", "is forming a terror army", "a declaration of war". */
export const isAccusing = (word: Token, depth = DEPTH): boolean =>
  (WORDS.accusing.has(word.lemma.toLowerCase()) && !isLying(word)) ||
  (word.lemma === 'declaration' && prepositionalObjects(word, ['of']).some(({ lemma }) => lemma === 'war')) ||
  word.children.some(
    (child) => PREDICATED.has(child.dep) && depth >= costOf(child) && isAccusing(child, depth - costOf(child)),
  );

/** How many nouns and adjectives below the verb a word still tells what the subject is or does. */
const DEPTH = 2;

const costOf = ({ dep }: Token): number => (dep === 'prep' || dep === 'pcomp' ? 0 : 1);

/** "was lying with the court": where a thing is. */
const isLying = ({ lemma, children }: Token): boolean =>
  lemma === 'lie' && children.some(({ dep, text }) => dep === 'prep' && !['to', 'about'].includes(text.toLowerCase()));
