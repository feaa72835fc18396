/** What is on the table, though no word in it names a measure. */
import type { Token } from '../../language/annotation';
import { prepositionalObjects } from '../grammar';
import { isDefinite } from './noun-form';

/** "a two-year stopgap was on the table". */
export const isOnTheTable = (noun: Token): boolean =>
  noun.dep === 'nsubj' &&
  noun.head.lemma === 'be' &&
  !isDefinite(noun) &&
  prepositionalObjects(noun.head, ['on']).some(({ lemma, children }) => lemma === 'table' && children.length === 1);
