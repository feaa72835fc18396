import type { Alignment } from './alignment';
import { overlaps, type Pair, pairsWhere } from './match';
import type { Tally } from './tally';

/** Same kind, evidence that overlaps. */
export function matchedEvents(a: Alignment): readonly Pair[] {
  return pairsWhere(a.gold.events, a.predicted.events, (g, p) => g.kind === p.kind && overlaps(g.evidence, p.evidence));
}

export function events(a: Alignment): Tally {
  return { gold: a.gold.events.length, found: a.predicted.events.length, right: matchedEvents(a).length };
}

/** Of the events found whose gold lies in a state, those with the same. */
export function eventPlace(a: Alignment): Tally {
  const placed = matchedEvents(a).filter(([i]) => a.gold.events[i]!.state);
  const right = placed.filter(([i, j]) => a.gold.events[i]!.state === a.predicted.events[j]!.state).length;
  return { gold: placed.length, found: placed.length, right };
}
