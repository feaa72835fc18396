import type { Token } from './annotation';
import { AnnotatedToken } from './token';

/** Stands for `undefined` among kept answers. */
const NOTHING = Symbol('nothing');

let readings = 0;

/**
 * A reading that depends on nothing but the token and its tree, done once a token: many rules ask the same of the same
 * verb. Its answers are shared, so they are readonly.
 */
export function perToken<T>(read: (token: Token) => T): (token: Token) => T {
  const number = readings++;
  return (token) => {
    if (!(token instanceof AnnotatedToken)) return read(token);
    const answers = token.of.answersTo(number);
    const known = answers[token.i];
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    const answer = read(token);
    answers[token.i] = answer === undefined ? NOTHING : answer;
    return answer;
  };
}
