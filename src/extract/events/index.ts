/** Events that took place or are to: talks, calls, visits, summits, signings, votes, briefings. */

import { flatMap } from '../../flat-map';
import type { DateMention } from '../dates';
import { isNoun, isVerb } from '../grammar';
import type { Context } from '../measures/context';
import { awaitedVisit } from './awaited-visit';
import type { FoundEvent } from './found';
import { merged } from './identity';
import { eventOfNoun } from './noun-event';
import { sitting } from './sitting';
import { eventOfVerb } from './verb-event';

export type { FoundEvent } from './found';

const INSIDE = new Set(['compound', 'nmod', 'amod']);

/** Each event once, in the order of the text, with what all its mentions tell of it. */
export function eventsIn(dates: readonly DateMention[], context: Context): FoundEvent[] {
  const all = flatMap(context.tokens, (token) => {
    if (INSIDE.has(token.dep) || context.cuedBy(token) !== undefined) return [];
    const event = isVerb(token)
      ? (awaitedVisit(token, dates, context) ?? eventOfVerb(token, dates, context) ?? sitting(token, dates, context))
      : isNoun(token) && !/PERSON|ORG|GPE/.test(token.ent)
        ? eventOfNoun(token, dates, context)
        : undefined;
    return event ? [event] : [];
  });
  return all.reduce<FoundEvent[]>(merged, []);
}
