/** States that are no more: an article of their days means them by their people, adjective and capital, a later one only by name. */

import { flatMap } from '../../flat-map';
import type { Known } from './gazetteer';
import type { StateEntry } from './gazetteer-file';
import type { NameSpan } from './name-spans';

type StateKnown = Extract<Known, { state: StateEntry }>;

const stateIn = (known: Known | undefined): StateKnown | undefined =>
  known !== undefined && 'state' in known ? known : undefined;

/** Whether the state is there on the day; one with no days always is. */
export const isOfDay = ({ from, until }: StateEntry, day: string | undefined): boolean =>
  until === null || (day !== undefined && (from ?? '') <= day && day < until);

const formerOn = (states: ReadonlyMap<string, StateEntry>, day: string | undefined): StateEntry[] =>
  [...states.values()].filter((state) => state.until !== null && isOfDay(state, day));

/** "Moscow" is the government of the state whose capital it was on the day. */
export function capitalOf(states: ReadonlyMap<string, StateEntry>, known: StateKnown, day?: string): StateKnown {
  if (known.kind !== 'capital') return known;
  const state = formerOn(states, day).find(({ capitals }) =>
    capitals.some((one) => known.state.capitals.includes(one)),
  );
  return state ? { kind: 'capital', state } : known;
}

/** The names as the article's day has them; without a day, as today has them. */
export function namesOfDay(
  spans: readonly NameSpan[],
  states: ReadonlyMap<string, StateEntry>,
  day: string | undefined,
): NameSpan[] {
  return flatMap(spans, (span) => {
    const known = stateIn(span.known);
    if (!known) return span;
    if (known.kind === 'capital') return { ...span, known: capitalOf(states, known, day) };
    return known.kind === 'state' || isOfDay(known.state, day) ? span : [];
  });
}
