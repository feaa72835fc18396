/**
 * What a demand, an offer, an acceptance or a refusal is of, where no word in it names a measure: "urged the fleet to
 * leave the bay", "is willing to meet her". That it is asked for or refused makes it a course of action.
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act } from '../extraction';
import {
  agentsOf,
  childrenWith,
  isInfinitive,
  isNecessary,
  isNoun,
  isOpenQuestion,
  isToCome,
  isVerb,
  objectsOf,
} from '../grammar';
import { attitudeOf, isTarget } from '../measures/attitude';
import type { Context } from '../measures/context';
import { goals, noMeasures, stative } from '../measures/lexicon';
import { courseOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { isSide } from '../stance/side';
import type { Candidate } from './candidate';
import { kindOf } from './kinds';
import { isVague } from './noun-form';
import { isIdiom } from './special-courses';

/** Acts that are done with regard to a course of action. */
const DIRECTED: ReadonlySet<Act> = new Set<Act>(['request', 'propose', 'promise', 'support', 'reject', 'warn']);

/** One candidate for each statement of such an act in which none has been found. */
export function ofActs(context: Context, found: readonly Candidate[]): Candidate[] {
  const named = new Set(flatMap(found, ({ head }) => context.statementsAt(head)));
  return flatMap(
    [...context.statements.keys()].filter((i) => !named.has(i)),
    (i) =>
      flatMap(rootsOf(i, context), (root) => courseUnder(root, i, isDirected(i, context), context) ?? []).slice(0, 1),
  ).map((head) => ({
    head,
    span: courseOf(head),
    form: 'clause',
    kind: kindOf(head) ?? 'other',
    rule: 'what an act is directed at',
    opens: true,
  }));
}

const isDirected = (i: number, { statements }: Context): boolean => DIRECTED.has(statements[i]!.act);

/** Verbs that the content hangs on, those of another's words inside it left out. */
const rootsOf = (i: number, { contents, statementsAt }: Context): Token[] =>
  contents[i]!.filter(
    (token) =>
      isVerb(token) && statementsAt(token)[0] === i && (token.head === token || !statementsAt(token.head).includes(i)),
  );

/** The clause itself, or what its predicate is for or against. */
function courseUnder(root: Token, i: number, directed: boolean, context: Context): Token | undefined {
  const target = targetOf(root);
  const under = target && courseUnder(target, i, true, context);
  if (under || !directed) return under;
  return isDone(root) && (isUntensed(root) || isToBe(root, i, context)) ? root : undefined;
}

/** "is willing to meet her": what the predicate takes a stance on. */
function targetOf(verb: Token): Token | undefined {
  const holders = [verb, ...childrenWith(verb, 'acomp', 'attr')];
  const targets = flatMap(holders, (holder) => {
    const attitude = attitudeOf(holder);
    return attitude ? holder.children.filter((child) => isTarget(attitude, child)) : [];
  });
  return flatMap(targets, (child) => (child.pos === 'ADP' ? childrenWith(child, 'pobj', 'pcomp') : [child])).find(
    (child) => isVerb(child) && isUntensed(child),
  );
}

const isUntensed = (verb: Token): boolean =>
  isInfinitive(verb) ||
  (['VB', 'VBG'].includes(verb.tag) && childrenWith(verb, 'aux', 'auxpass', 'nsubj').length === 0);

/** "should review the ban", "will take it to court": asked of anybody, announced of oneself. */
function isToBe(verb: Token, i: number, context: Context): boolean {
  const { act } = context.statements[i]!;
  if (isNecessary(verb)) return true;
  if (act === 'reject' || !isToCome(verb)) return false;
  const agents = flatMap(agentsOf(verb), (agent) => context.cast.referenceAt(agent.i).actors);
  return agents.some((agent) => isSide(agent, context.statements[i]!, context));
}

/** Something is done to something or somebody: not how things are or feel, what is only said or thought, or "it". */
function isDone(verb: Token): boolean {
  const objects = objectsOf(verb);
  if (
    stative.has(verb.lemma) ||
    isIdiom(verb) ||
    objects.some(({ text }) => /^(it|this|that|them|these|those)$/i.test(text))
  )
    return false;
  return objects.some(isTangible) || childrenWith(verb, 'ccomp').some(isOpenQuestion);
}

/** Something that can be acted upon: no goal, no mere word, no day, not just any measure. */
const isTangible = (noun: Token): boolean =>
  isNoun(noun) &&
  !isVague(noun) &&
  !/DATE|TIME/.test(noun.ent) &&
  !noMeasures.has(lemmaOf(noun)) &&
  !goals.has(lemmaOf(noun));
