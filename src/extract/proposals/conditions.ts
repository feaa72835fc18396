/** Clauses that say on what something else depends. */
import type { Token } from '../../language/annotation';
import { isVerb } from '../grammar';

/** "if they lift the ban": what is made a condition is asked for. */
export const isCondition = (verb: Token): boolean => conditionAround(verb) !== undefined;

/** The verb that leads the conditional clause in which a verb or its conjunct stands. */
export function conditionAround(verb: Token): Token | undefined {
  if (verb.dep === 'conj' && isVerb(verb.head)) return conditionAround(verb.head);
  const isLed = verb.children.some(
    ({ dep, lemma }) => (dep === 'mark' && CONDITIONS.has(lemma)) || (dep === 'advmod' && lemma === 'once'),
  );
  return (verb.dep === 'advcl' && isLed) || isProvided(verb) ? verb : undefined;
}

/** "provided the duty goes". */
const isProvided = ({ dep, head }: Token): boolean => dep === 'pcomp' && /^provid(ed|ing)$/i.test(head.text);

const CONDITIONS = new Set(['if', 'unless', 'until', 'once']);
