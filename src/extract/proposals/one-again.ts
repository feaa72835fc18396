/** "refused to discuss one", "put its name to one that frees them": such a thing as was named just before. */
import type { Token } from '../../language/annotation';
import { objectsOf } from '../grammar';
import type { Context } from '../measures/context';
import { negotiating } from '../measures/lexicon';
import { nounPhrase, spanOf } from '../measures/phrase';
import type { Candidate } from './candidate';
import { attitudeOver } from './governing';

/** Name of the rule for the pronoun "one". */
export const ONE = 'one of its kind';
/** Sentences over which it reaches back. */
export const ONE_REACH = 1;

export function oneAgain({ tokens }: Context): Candidate[] {
  return tokens
    .filter((token) => isOne(token) && isTaken(token))
    .map((head) => ({ head, span: spanOf(nounPhrase(head)), form: 'generic', kind: 'other', rule: ONE, opens: false }));
}

/** Somebody is for or against it, or refuses to talk of it. */
const isTaken = (one: Token): boolean => {
  const attitude = attitudeOver(one);
  return attitude !== undefined && (attitude.stance !== 'neutral' || negotiating.has(attitude.token.lemma));
};

/** "one" as an object, and no number: "one of them", "one ship", "no one". */
const isOne = ({ text, dep, children, previous }: Token): boolean =>
  text === 'one' &&
  (dep === 'dobj' || (dep === 'pobj' && children.length > 0)) &&
  previous?.lemma !== 'no' &&
  children.every(({ dep, lemma }) => dep === 'relcl' || dep === 'acl' || (dep === 'prep' && lemma !== 'of'));

/** "discuss one": the talks are about what was named before, and no proposal of their own. */
export const isOnOne = (verb: Token): boolean => negotiating.has(verb.lemma) && objectsOf(verb).some(isOne);
