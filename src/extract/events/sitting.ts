/** Sittings that are told by what a body is to deal with and when: "ambassadors are to take up the matter on Friday". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { DateMention } from '../dates';
import { agentsOf, childrenWith, conjuncts, isNegated, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';
import { dateOf } from './date';
import { eventOf, type FoundEvent } from './found';
import { whereOf } from './place';
import { statusOf } from './status';
import { clauseSpan } from './verb-event';

export function sitting(verb: Token, dates: readonly DateMention[], context: Context): FoundEvent | undefined {
  if (!isDealing(verb) || isNegated(verb)) return undefined;
  const date = dateOf(verb, dates, context) ?? (verb.dep === 'xcomp' ? dateOf(verb.head, dates, context) : undefined);
  const participants = flatMap(
    flatMap(agentsOf(verb), conjuncts),
    ({ i }) => context.cast.referenceAt(i).actors,
  ).filter((id) => context.cast.actors.some((actor) => actor.id === id && actor.kind !== 'person'));
  if (!date || participants.length === 0) return undefined;
  const status = statusOf(verb, verb, date, context);
  if (status !== 'scheduled') return undefined;
  const where = whereOf([verb], context);
  return eventOf({ kind: 'talks', head: verb, span: clauseSpan(verb), participants, where, date, status });
}

/** "take up the mandate", "return to the matter", "discuss the draft". */
function isDealing(verb: Token): boolean {
  if (['discuss', 'debate', 'consider'].includes(verb.lemma)) return childrenWith(verb, 'dobj').length > 0;
  if (verb.lemma === 'take') return childrenWith(verb, 'prt').some(({ lemma }) => lemma === 'up');
  return verb.lemma === 'return' && prepositionalObjects(verb, ['to']).some(({ lemma }) => MATTERS.has(lemma));
}

const MATTERS = new Set(['matter', 'question', 'issue', 'subject', 'topic', 'draft', 'text', 'proposal', 'plan']);
