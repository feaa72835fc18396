/** What follows on what is supposed tells what is thought of it: "if they close the port, we will retaliate". */

import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { childrenWith, isVerb } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import { evaluationIn } from './evaluation';
import { governingBy } from './governing-by';
import { retaliation } from './lexicon';
import type { Taken } from './taken';
import { holderOf } from './voice';

/** `mark`: the "if" of the clause that the mention stands in. */
export function ofSupposed(mark: Token, i: number, context: Context): Taken {
  const clause = mark.head;
  const main = clause.head;
  const told = mainWords(clause, main, i, context);
  const threat = told.find((token) => isThreat(token, main));
  if (threat) return { stance: 'opposes', rule: 'answered with a threat, if so', word: threat, weight: 3 };
  const found = evaluationIn(told);
  if (found?.verdict === 'against') return { stance: 'opposes', rule: 'bad, if so', word: found.word, weight: 3 };
  const own = ownStance(main, i, context);
  if (own === 'opposes') return { stance: 'opposes', rule: 'refused, if so', word: main, weight: 3 };
  return { stance: 'proposes', rule: 'made a condition', word: mark, weight: 3 };
}

/** What the speaker says beside the clause. */
function mainWords(clause: Token, main: Token, i: number, { contents }: Context): readonly Token[] {
  const inClause = new Set(clause.subtree);
  return contents[i]!.filter((token) => token.sentence === main.sentence && !inClause.has(token));
}

/** "will retaliate", "has to take measures". */
const isThreat = (token: Token, main: Token): boolean =>
  isVerb(token)
    ? retaliation.verbs.has(token.lemma) && (token === main || token.head === main || token.head.head === main)
    : retaliation.nouns.has(token.lemma) && token.dep === 'dobj' && (token.head === main || token.head.head === main);

/** The stance that the main clause takes on something else, which hangs on this. */
function ownStance(main: Token, i: number, context: Context): Stance | undefined {
  const attitude = [main, ...childrenWith(main, 'acomp')].map(attitudeOf).find((one) => one !== undefined);
  if (!attitude || attitude.stance === 'neutral') return undefined;
  const { stance, holders } = governingBy(attitude);
  return holderOf(holders, i, context) === 'other' ? undefined : stance;
}
