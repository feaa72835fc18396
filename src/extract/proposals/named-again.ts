/** Later mentions by the same noun, where the noun alone would not have been a proposal: "the force", "these corridors". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNoun, isVerb } from '../grammar';
import type { Context } from '../measures/context';
import { creating, people } from '../measures/lexicon';
import { lemmaOf, sameFamily } from '../measures/words';
import type { Candidate } from './candidate';
import { namesOf } from './description';
import { candidateOf, isNameOfActor } from './nominal';
import { isDefinite } from './noun-form';
import { saysNothing } from './weighed';

/** Name of the rule for a later mention by the same noun. */
export const NAMED_AGAIN = 'named again';

const INSIDE = new Set(['compound', 'nmod', 'poss', 'npadvmod']);

export function namedAgain(context: Context, found: readonly Candidate[]): Candidate[] {
  const named = new Set(flatMap(found.filter(isNaming), namesOf));
  const taken = new Set(found.map(({ head }) => head.i));
  const free = context.tokens.filter(
    (token) => isNoun(token) && token.ent === '' && !INSIDE.has(token.dep) && !taken.has(token.i),
  );
  return free
    .filter((token) => isDefinite(token) || context.statementsAt(token).length > 0)
    .filter((token) => !saysNothing(token))
    .filter(
      (token) =>
        named.has(lemmaOf(token)) || (!isDoer(token) && [...named].some((noun) => sameFamily(noun, lemmaOf(token)))),
    )
    .filter((token) => !found.some((candidate) => covers(candidate, token)) && !isNameOfActor(token, context))
    .map((token) => candidateOf(token, 'generic', NAMED_AGAIN));
}

/** "the negotiators" are no negotiations: who does it, and not what is done. */
const isDoer = (token: Token): boolean => /[eo]rs?$/.test(token.text) || people.has(lemmaOf(token));

/** Of the clauses of no special kind only those that set something up. */
const isNaming = ({ form, kind, head }: Candidate): boolean =>
  form === 'measure' || form === 'noun' || kind !== 'other' || (isVerb(head) && creating.has(head.lemma));

/** A part of the other's name; what a clause says is to be done to something names that as well ("a truce must be monitored"). */
const covers = ({ head, span }: Candidate, token: Token) =>
  span.start <= token.start && token.end <= span.end && !(isVerb(head) && token.i < head.i);
