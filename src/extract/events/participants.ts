/** Who takes part in an event that a noun names. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { holding, unachieved } from '../event-words';
import { agentsOf, childrenWith, conjuncts, isNegated, isVerb, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';

const PARTNERS = ['between', 'with', 'by', 'of', 'among'];

/** "Xi's visit", "talks between A and B", "a visit by C", "US-Ukrainian talks", and who holds it. */
export function participantsOf(noun: Token, holder: Token | undefined, { cast }: Context): string[] {
  const named = [
    ...flatMap(childrenWith(noun, 'poss', 'compound', 'amod', 'nmod'), (child) => [child, ...child.children]),
    ...prepositionalObjects(noun, PARTNERS),
    ...flatMap(
      childrenWith(noun, 'acl').filter(({ lemma }) => holding.has(lemma)),
      (verb) => agentsOf(verb),
    ),
    ...engaged(noun),
    ...(holder ? [...agentsOf(holder), ...prepositionalObjects(holder, ['between', 'with', 'among'])] : []),
  ];
  return actorsOf(named, cast);
}

/** "will not attend the talks", "refused to attend the talks": who is named with an event and stays away. */
export const absenteesOf = (holder: Token | undefined, { cast }: Context): string[] =>
  holder && (isNegated(holder) || (holder.dep === 'xcomp' && unachieved.has(holder.head.lemma)))
    ? actorsOf(agentsOf(holder), cast)
    : [];

const actorsOf = (tokens: readonly Token[], cast: Context['cast']): string[] => [
  ...new Set(flatMap(flatMap(tokens, conjuncts), ({ i }) => cast.referenceAt(i).actors)),
];

/** "are in talks with Cuba", "agreed in a call with the emir": whoever is or acts in it. */
function engaged(noun: Token): readonly Token[] {
  const preposition = noun.head;
  const isIn = noun.dep === 'pobj' && ['in', 'during', 'at'].includes(preposition.lemma);
  return isIn && isVerb(preposition.head) ? agentsOf(preposition.head) : [];
}
