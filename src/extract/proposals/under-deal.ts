/** Provisions told by the deal they stand in: "Under the accord, direct trains will resume in May". */
import type { Token } from '../../language/annotation';
import { agentsOf, isNegated, isNoun, isPassive, isVerb, modalsOf, objectsOf, prepositionalObjects } from '../grammar';
import { beginnings, generics, procedural, stative } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';

/** What is to be done under it: to something, or so that something comes about. */
export const isUnderDeal = (verb: Token): boolean =>
  verb.dep !== 'relcl' &&
  !isNegated(verb) &&
  !stative.has(lemmaOf(verb)) &&
  modalsOf(verb).some((modal) => TO_BE.has(modal)) &&
  isInDeal(verb) &&
  (comesAbout(verb) || (!procedural.has(lemmaOf(verb)) && objectsOf(verb).some(isNoun)));

const TO_BE = new Set(['will', 'would', 'shall', 'must']);

/** The deal stands before the verb or before the one it is coordinated with. */
function isInDeal(verb: Token): boolean {
  if (prepositionalObjects(verb, ['under']).some((noun) => noun.i < verb.i && isDeal(noun))) return true;
  return verb.dep === 'conj' && isVerb(verb.head) && isInDeal(verb.head);
}

/** No law or rule, under which everything is done. */
const isDeal = (noun: Token): boolean =>
  DEALS.some((kind) => generics.get(lemmaOf(noun))?.includes(kind)) && !['measure', 'vote'].includes(lemmaOf(noun));

const DEALS = ['agreement', 'any'];

/** "flights will resume": the subject is what it is about. */
export const comesAbout = (verb: Token): boolean =>
  beginnings.has(lemmaOf(verb)) &&
  !isPassive(verb) &&
  objectsOf(verb).length === 0 &&
  agentsOf(verb).some((subject) => isNoun(subject) && subject.ent === '');
