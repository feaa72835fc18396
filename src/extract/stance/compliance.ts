/** Keeping to an agreement: who says that another does not, or is to, wants the agreement kept. */
import type { Token } from '../../language/annotation';
import { agentsOf, isNegated, isVerb } from '../grammar';
import type { Context } from '../measures/context';
import { DIRECTIONAL } from './act';
import { compliance } from './lexicon';
import { phraseUpTo } from './phrases';
import type { Taken } from './taken';
import { holderOf } from './voice';

/** "Japan has not honoured the pact", "once Chile complies with the treaty", "failed to live up to the accord". */
export function ofCompliance(path: readonly Token[], i: number, context: Context): Taken | undefined {
  if (DIRECTIONAL.has(context.statements[i]!.act)) return undefined;
  const word = path.find((verb, n) => n > 0 && isKeeping(verb, path[n - 1]!));
  if (!word || holderOf(agentsOf(word), i, context) !== 'other') return undefined;
  const rule = isNegated(word) ? 'not kept to by another' : 'kept to by another';
  return { stance: 'supports', rule, word, weight: 4 };
}

/** The object of the verb, or that of its preposition: "abide by". */
function isKeeping(verb: Token, child: Token): boolean {
  if (!isVerb(verb)) return false;
  if (child.dep === 'dobj') return compliance.verbs.has(verb.lemma);
  return child.dep === 'prep' && compliance.phrases.some((words) => phraseUpTo(child, words)?.[0] === verb);
}
