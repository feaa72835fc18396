/** Nouns of which only how much or which one is told or asked. */
import type { Token } from '../../language/annotation';
import { lemmaOf } from '../measures/words';

/** "what patient diplomacy can do": none in particular. */
export const isAskedWhich = (noun: Token): boolean =>
  noun.children.some(({ i, text }) => i < noun.i && /^what(ever)?$/i.test(text));

/** "a great deal": an amount, not an agreement. */
export const isQuantity = (noun: Token): boolean =>
  lemmaOf(noun) === 'deal' &&
  noun.children.some((child) => ['great', 'good'].includes(child.lemma) && noun.children.some((c) => c.lemma === 'a'));

/** "how much water": of which only the quantity is asked. */
export const isAmount = (noun: Token): boolean =>
  noun.children.some(({ lemma, lefts }) => lemma === 'much' && lefts.some((how) => how.lemma === 'how'));
