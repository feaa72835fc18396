/** What is said of taking a stance: "it would be a mistake to reject the deal", "signing it is the right thing". */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { childrenWith, isVerb } from '../grammar';
import { evaluationBy } from './evaluation';
import { combined } from './governing-by';
import { governingOn } from './predicate';
import type { Taken } from './taken';

export function ofJudgedClause(path: readonly Token[]): Taken | undefined {
  const at = path.findIndex((verb, n) => n > 0 && isVerb(verb) && judgingOver(verb) !== undefined);
  if (at < 0) return undefined;
  const { predicate, subject } = judgingOver(path[at]!)!;
  const inner = governingOn(path.slice(0, at + 1)).reduce<Stance | undefined>(
    (under, { stance }) => combined(stance, under),
    undefined,
  );
  const found = inner && inner !== 'uncommitted' ? evaluationBy(predicate, subject) : undefined;
  if (!found || found.verdict === 'open') return undefined;
  const stance = found.verdict === 'for' ? inner! : combined('opposes', inner);
  return { stance, rule: `taking it judged ${found.verdict}`, word: found.word, weight: 4 };
}

interface Judging {
  readonly predicate: Token;
  readonly subject: Token;
}

/** The clause that judges the verb's: the verb its subject, or an infinitive that "it" stands for. */
function judgingOver(verb: Token): Judging | undefined {
  if (['csubj', 'nsubj'].includes(verb.dep)) return { predicate: verb.head, subject: verb };
  if (verb.tag !== 'VB' || !['acl', 'xcomp', 'advcl', 'relcl'].includes(verb.dep)) return undefined;
  const predicate = isVerb(verb.head) ? verb.head : verb.head.head;
  const [it] = childrenWith(predicate, 'nsubj', 'expl').filter(({ text }) => /^it$/i.test(text));
  return it && predicate.lemma === 'be' ? { predicate, subject: it } : undefined;
}
