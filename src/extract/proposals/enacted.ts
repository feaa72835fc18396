/** "ratify the treaty", "go ahead with the tariffs", "implementation of the pact": what is carried out is what is meant. */
import type { Token } from '../../language/annotation';
import { isNoun, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import { enacting } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';

/** The measure that a verb or noun of carrying out is done to, if it names one. */
export const enactedBy = (head: Token): Token | undefined =>
  (isVerb(head) ? doneBy(head) : underNoun(head)).find((noun) => isNoun(noun) && noun.ent === '');

function doneBy(verb: Token): readonly Token[] {
  if (enacting.verbs.has(verb.lemma)) return objectsOf(verb);
  if (enacting.with.has(verb.lemma)) return prepositionalObjects(verb, ['with']);
  return enacting.ahead.has(verb.lemma) ? goneAheadWith(verb) : [];
}

/** "ratification of the treaty", "compliance with the treaty". */
const underNoun = (noun: Token): readonly Token[] =>
  isNoun(noun) && enacting.nouns.has(lemmaOf(noun)) ? prepositionalObjects(noun, ['of', 'with']) : [];

function goneAheadWith(verb: Token): Token[] {
  const ahead = verb.children.find(({ lemma }) => lemma === 'ahead' || lemma === 'forward');
  return ahead ? [...prepositionalObjects(verb, ['with']), ...prepositionalObjects(ahead, ['with'])] : [];
}
