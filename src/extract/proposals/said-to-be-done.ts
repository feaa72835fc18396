/** What is asked, promised, called necessary or bargained for in what somebody says. */
import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act } from '../extraction';
import {
  agentsOf,
  childrenWith,
  FUTURE,
  isInfinitive,
  isNecessary,
  isNegated,
  isNoun,
  isPassive,
  isVerb,
  modalsOf,
} from '../grammar';
import type { Context } from '../measures/context';
import { stative } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { conditionAround } from './conditions';
import { listedAfter } from './gapped';
import { attitudeOver } from './governing';
import { ASKING } from './nominal';

/** "hand him over or expel him to Peru": either of which is asked for. */
export const isAlternative = ({ head }: Token): boolean =>
  head.children.some(({ dep, lemma }) => dep === 'cc' && lemma === 'or');

export const isFiniteClause = (verb: Token) =>
  ['VBZ', 'VBP', 'VBD'].includes(verb.tag) ||
  modalsOf(verb).length > 0 ||
  childrenWith(verb, 'aux', 'auxpass').some(({ tag }) => ['VBZ', 'VBP', 'VBD'].includes(tag));

/** Acts whose infinitive says what is to be done. */
const OFFERING: readonly Act[] = [...ASKING, 'promise', 'warn', 'reject'];

/** The clause that the cue of a request, promise or threat governs, whatever its verb. */
export function isAskedFor(verb: Token, { cuedBy, statements, statementsAt }: Context): boolean {
  const cue = cuedBy(verb.head);
  return (
    cue !== undefined &&
    !isImperativeOfLetting(verb) &&
    !(statements[cue]!.act === 'warn' && isReducedRelative(verb)) &&
    OFFERING.includes(statements[cue]!.act) &&
    statementsAt(verb)[0] === cue &&
    !isFiniteClause(verb)
  );
}

/** "to honour it, to halt the fire and to free the men". */
export function isListed(verb: Token, context: Context): boolean {
  const first = listedAfter(verb) ?? (isAlternative(verb) && verb.dep === 'conj' ? verb.head : undefined);
  return first !== undefined && isAskedFor(first, context);
}

/** "warned that papers drawn up abroad seldom last": which papers. */
const isReducedRelative = (verb: Token): boolean =>
  verb.tag === 'VBN' && childrenWith(verb, 'aux', 'auxpass').length === 0;

/** "pleaded for it to be reopened": what was named before is to have it done. */
export const isAskedForIt = (verb: Token, context: Context): boolean =>
  isPassive(verb) &&
  isInfinitive(verb) &&
  childrenWith(verb, 'nsubjpass').some(({ text }) => /^(it|them)$/i.test(text)) &&
  isAskedFor(verb, context);

/** "Let the Council send its engineers": the sending is what is asked for. */
const isImperativeOfLetting = (verb: Token): boolean => verb.lemma === 'let' && !isInfinitive(verb);

/** Its modals, or those of the verb that it is coordinated with. */
export const modalsWith = (verb: Token): string[] => {
  const own = modalsOf(verb);
  return own.length === 0 && verb.dep === 'conj' && isVerb(verb.head) ? modalsWith(verb.head) : own;
};

/** What the speaker announces, offers or threatens to do. */
export function isPromised(verb: Token, { statementsAt, statements, cast }: Context): boolean {
  const [inner] = statementsAt(verb);
  if (inner === undefined || isNegated(verb) || !modalsWith(verb).some((modal) => FUTURE.has(modal))) return false;
  const agents = agentsOf(verb);
  if (statements[inner]!.act === 'promise') return agents.length > 0;
  const named = agents.some(({ i, text }) => cast.referenceAt(i).actors.length > 0 || /^we$/i.test(text));
  return named && statements[inner]!.act === 'warn';
}

/** "the United States needs to lift its embargo", "a truce must be monitored": a demand in the form of a need. */
export function isDemanded(verb: Token, framed: boolean, context: Context): boolean {
  const needs = isNecessary(verb) || (verb.dep === 'conj' && isVerb(verb.head) && isNecessary(verb.head));
  if (context.statementsAt(verb).length === 0) return false;
  if (isLet(verb)) return true;
  if (!needs) return false;
  const others = agentsOf(verb).filter(({ text }) => !/^(we|i)$/i.test(text));
  return framed || isPassive(verb) || others.some((agent) => context.cast.referenceAt(agent.i).actors.length > 0);
}

/** "Let the Council send its engineers": asked of somebody by name in the imperative; "let everyone know" only tells, "let them try" is a challenge. */
const isLet = (verb: Token) =>
  !stative.has(lemmaOf(verb)) &&
  verb.dep === 'ccomp' &&
  verb.head.lemma === 'let' &&
  verb.head.tag === 'VB' &&
  agentsOf(verb).some(isNoun) &&
  agentsOf(verb.head).length === 0 &&
  modalsOf(verb.head).length === 0;

/** "would sign if the fees were dropped", "will stay away unless Peru opens its port": what somebody else is to do. */
export function isBargainedFor(verb: Token, { statementsAt, statements, cast }: Context): boolean {
  const [inner] = statementsAt(verb);
  const main = conditionAround(verb)?.head;
  if (inner === undefined || main === undefined || isNegated(verb)) return false;
  const offered = modalsWith(main).some((modal) => FUTURE.has(modal)) || attitudeOver(main) !== undefined;
  const { act, speaker, also } = statements[inner]!;
  if (!offered && act !== 'promise' && act !== 'reject') return false;
  const others = flatMap(agentsOf(verb), ({ i }) => cast.referenceAt(i).actors);
  return isPassive(verb) || others.some((actor) => actor !== speaker && !also.includes(actor));
}
