/** Later mentions by the same noun, where the noun alone would not have been a proposal: "the force", "these corridors". */
import type { Context } from '../measures/context';
import { isNoun } from '../measures/grammar';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { describe } from './description';
import { candidateOf, isDefinite } from './nominal';

const INSIDE = new Set(['compound', 'nmod', 'poss', 'npadvmod']);

export function namedAgain(context: Context, found: readonly Candidate[]): Candidate[] {
  const heads = new Set(found.map(({ head }) => head.i));
  const named = found.filter(({ form }) => form === 'measure' || form === 'noun');
  const nouns = new Set(named.flatMap((candidate) => describe(candidate, context).core));
  return context.tokens
    .filter((token) => isNoun(token) && token.ent === '' && !INSIDE.has(token.dep) && !heads.has(token.i))
    .filter((token) => nouns.has(lemmaOf(token)) && (isDefinite(token) || context.statementsAt(token).length > 0))
    .filter((token) => !found.some(({ span }) => span.start <= token.start && token.end <= span.end))
    .map((token) => candidateOf(token, 'generic', 'named again'));
}
