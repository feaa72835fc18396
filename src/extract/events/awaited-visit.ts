/** Visits that are told by who is awaited where: "is due in Lima on Monday", "is expected in Lima". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { DateMention } from '../dates';
import { argumentsOf, childrenWith, conjuncts, isNegated, modalsOf, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';
import { dateOf } from './date';
import { eventOf, type FoundEvent } from './found';
import { whereOf } from './place';
import { clauseSpan } from './verb-event';

export function awaitedVisit(verb: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  const awaited = awaitedIn(verb);
  if (!awaited || isNegated(verb) || (modalsOf(verb).length > 0 && awaited !== verb)) return undefined;
  const where = whereOf([awaited], context);
  const participants = flatMap(
    flatMap(argumentsOf(verb, 'nsubj', 'nsubjpass'), conjuncts),
    ({ i }) => context.cast.referenceAt(i).actors,
  );
  if (!where || participants.length === 0) return undefined;
  return eventOf({
    kind: 'visit',
    head: verb,
    span: clauseSpan(verb),
    participants,
    where,
    date: dateOf(verb, dates, context),
    status: 'scheduled',
  });
}

/** "will be in Lima tomorrow". */
const isToBeThere = (verb: Token): boolean =>
  verb.lemma === 'be' &&
  modalsOf(verb).includes('will') &&
  prepositionalObjects(verb, ['in']).some(({ ent }) => ent.endsWith('GPE')) &&
  childrenWith(verb, 'acomp', 'attr').length === 0;

/** The word that the place hangs on; where something is to be done there, that is the event. */
function awaitedIn(verb: Token): Token | undefined {
  if (isToBeThere(verb)) return verb;
  const isPresent = verb.tag === 'VBZ' || verb.tag === 'VBP';
  const awaited =
    verb.lemma === 'be' && isPresent
      ? childrenWith(verb, 'acomp').find(({ lemma }) => lemma === 'due')
      : verb.lemma === 'expect' && childrenWith(verb, 'auxpass').length > 0
        ? verb
        : undefined;
  const isFree = awaited?.children.every(({ dep }) => !['xcomp', 'ccomp', 'advcl'].includes(dep));
  return awaited && isFree && prepositionalObjects(awaited, ['in']).length > 0 ? awaited : undefined;
}
