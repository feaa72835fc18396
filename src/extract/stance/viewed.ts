/** How somebody looks on a proposal: "views it with suspicion", "sees it as a threat", "left it unanswered". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { STANCE_OF, verdictOf } from '../evaluations';
import type { Stance } from '../extraction';
import { agentsOf, childrenWith, isNegated, isPassive, isVerb, prepositionalObjects } from '../grammar';
import { denied, type Governing } from './governing-by';
import { reactions } from './lexicon';

/** `child`: the object, the subject of the passive, or that of a clause with no verb. */
export function viewed(child: Token, governor: Token): Governing | undefined {
  const verb = isVerb(governor) ? governor : governor.head;
  const stance = isVerb(governor) ? ofObject(child, governor) : inSmallClause(child, governor);
  if (!stance) return undefined;
  const attitude = { token: verb, form: 'verbs', stance } as const;
  return { attitude, stance: denied(stance, isNegated(verb)), holders: agentsOf(verb), rule: 'way of looking on it' };
}

function ofObject(child: Token, verb: Token): Stance | undefined {
  const isObject = child.dep === 'dobj' || (child.dep === 'nsubjpass' && isPassive(verb));
  return isObject ? (byManner(verb, child) ?? byRole(verb, child) ?? byState(verb, child)) : undefined;
}

/** "considers the plan a threat", "made the plan a priority". */
function inSmallClause(subject: Token, predicate: Token): Stance | undefined {
  const verb = predicate.head;
  if (subject.dep !== 'nsubj' || predicate.dep !== 'ccomp' || !isVerb(verb)) return undefined;
  if (verb.lemma === 'make' && predicate.lemma === 'priority') return 'supports';
  const verdict = reactions.looking.has(verb.lemma) ? verdictOf(predicate) : undefined;
  return verdict && STANCE_OF[verdict];
}

/** Prepositions of the verb, also where the parser hangs them on the object. */
const behind = (verb: Token, object: Token, preposition: string): readonly Token[] => [
  ...prepositionalObjects(verb, [preposition]),
  ...prepositionalObjects(object, [preposition]),
];

/** "views the plan with deep suspicion". */
function byManner(verb: Token, object: Token): Stance | undefined {
  if (!reactions.looking.has(verb.lemma)) return undefined;
  return flatMap(behind(verb, object, 'with'), ({ lemma }) => reactions.manners.get(lemma) ?? [])[0];
}

/** "sees the plan as a threat". */
function byRole(verb: Token, object: Token): Stance | undefined {
  if (!reactions.looking.has(verb.lemma)) return undefined;
  const roles = [
    ...behind(verb, object, 'as'),
    ...verb.subtree.filter(({ dep, head }) => dep === 'amod' && head.lemma === 'as'),
  ];
  const verdict = flatMap(roles, (role) => verdictOf(role) ?? [])[0];
  return verdict && STANCE_OF[verdict];
}

/** "left the request unanswered", "put the plan on the table". */
function byState(verb: Token, object: Token): Stance | undefined {
  if (verb.lemma === 'put' && behind(verb, object, 'on').some(({ lemma }) => lemma === 'table')) return 'proposes';
  const states = childrenWith(verb, 'oprd', 'acomp', 'ccomp', 'xcomp', 'advcl').filter(({ i }) => i > verb.i);
  const words = states.map(({ text }) => text.toLowerCase());
  return verb.lemma === 'leave' && words.some((word) => UNSETTLED.has(word)) ? 'uncommitted' : undefined;
}

const UNSETTLED = new Set(['unanswered', 'open', 'undecided', 'unsigned', 'unratified']);
