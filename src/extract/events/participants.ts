/** Who takes part in an event that a noun names. */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import { agentsOf, childrenWith, conjuncts, prepositionalObjects } from '../measures/grammar';

const PARTNERS = ['between', 'with', 'by', 'of', 'among'];

/** "Xi's visit", "talks between A and B", "a visit by C", "US-Ukrainian talks", and who holds it. */
export function participantsOf(noun: Token, holder: Token | undefined, { cast }: Context): string[] {
  const named = [
    ...childrenWith(noun, 'poss', 'compound', 'amod', 'nmod').flatMap((child) => [child, ...child.children]),
    ...prepositionalObjects(noun, PARTNERS),
    ...(holder ? [...agentsOf(holder), ...prepositionalObjects(holder, ['between', 'with', 'among'])] : []),
  ];
  return [...new Set(named.flatMap(conjuncts).flatMap((token) => cast.referenceAt(token.i).actors))];
}
