/** Predicates that are read as attitudes elsewhere and by which nobody takes a position. */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import type { Attitude } from '../measures/attitude';
import { attending, mediating } from './words';

/** "brokered it", "attended the talks", "considers it a mistake": no stance is taken by these. */
export const isNone = ({ token }: Attitude, stance: Stance): boolean =>
  mediating.has(token.lemma) ||
  (stance === 'accepts' && attending.has(token.lemma)) ||
  (token.lemma === 'consider' && token.children.some(({ dep }) => dep === 'oprd' || dep === 'xcomp'));

/** "once Chad complied", said by another: no more than the time of something else. */
export const isInTime = (token: Token): boolean =>
  token.dep === 'advcl' &&
  token.children.some(({ dep, lemma }) => (dep === 'mark' || dep === 'advmod') && TIMES.has(lemma.toLowerCase()));

const TIMES = new Set(['when', 'whenever', 'once', 'until', 'till', 'before', 'as', 'since', 'if', 'unless', 'should']);
