/** Attitudes in the complement of a verb, the proposal hanging on the verb: "gave a welcome to the plan", "is neutral on it". */
import type { Token } from '../../language/annotation';
import { agentsOf } from '../grammar';
import { type Attitude, attitudeOf, isTarget } from '../measures/attitude';
import { having } from '../measures/lexicon';

export interface Complement {
  readonly attitude: Attitude;
  readonly holders: readonly Token[];
}

/** `child`: what hangs on the verb and leads to the proposal. */
export function ofComplement(child: Token, verb: Token): Complement | undefined {
  if (child.dep !== 'prep' && child.dep !== 'dative') return undefined;
  const complement = verb.children.find((one) => one.i > verb.i && one.i < child.i && isComplement(one, verb));
  const attitude = complement && attitudeOf(complement);
  if (!attitude || attitude.stance === 'neutral' || !isTarget(attitude, child)) return undefined;
  return { attitude, holders: agentsOf(verb) };
}

const isComplement = ({ dep }: Token, verb: Token): boolean =>
  dep === 'acomp' || (dep === 'dobj' && having.has(verb.lemma));
