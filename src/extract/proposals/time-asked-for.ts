/** More time, which one may be asked for: "asked for another week". */
import type { Token } from '../../language/annotation';
import { lemmaOf } from '../measures/words';

const TIMES = new Set(['time', 'day', 'week', 'month', 'year', 'hour', 'fortnight']);
const ASKING = new Set(['ask', 'plead', 'beg', 'appeal', 'press']);

/** "another week", "more time". */
export const isMoreTime = (noun: Token): boolean =>
  TIMES.has(lemmaOf(noun)) && noun.children.some(({ text }) => /^(another|more|extra|additional|further)$/i.test(text));

/** What is asked for, where the time is taken for how long the asking lasted. */
export const isAskedForTime = ({ dep, head }: Token): boolean =>
  dep === 'pobj' && head.lemma === 'for' && ASKING.has(head.head.lemma);
