/** Later mentions by a verb, where the verb alone would not have been a proposal: "even if they do freeze production". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNoun, isVerb, objectsOf } from '../grammar';
import type { Context } from '../measures/context';
import { courseOf } from '../measures/phrase';
import { lemmaOf, sameFamily } from '../measures/words';
import type { Candidate } from './candidate';
import { coreOf } from './description';

/** In what is said, a verb and an object that name together what has been named before. */
export function doneAgain(context: Context, found: readonly Candidate[]): Candidate[] {
  const taken = new Set(found.map(({ head }) => head.i));
  const cores = found
    .filter(({ opens }) => opens)
    .map((candidate) => ({ candidate, words: coreOf(candidate.head).map(lemmaOf) }));
  return flatMap(
    context.tokens
      .filter((token) => isVerb(token) && !taken.has(token.i) && context.statementsAt(token).length > 0)
      .filter((token) => !found.some(({ span }) => span.start <= token.start && token.end <= span.end)),
    (verb) => {
      const like = cores.find(({ words }) => words.length > 1 && names(verb, words));
      return like ? [mentionOf(verb, like.candidate)] : [];
    },
  );
}

function names(verb: Token, words: readonly string[]): boolean {
  const objects = objectsOf(verb).filter(isNoun);
  const has = (token: Token) => words.some((word) => sameFamily(word, lemmaOf(token)));
  return has(verb) && objects.some(has);
}

const mentionOf = (verb: Token, { kind }: Candidate): Candidate => ({
  head: verb,
  span: courseOf(verb),
  form: 'clause',
  kind,
  rule: 'done again',
  opens: false,
});
