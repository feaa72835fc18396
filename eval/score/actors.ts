import { type Alignment, spoken } from './alignment';
import { pairsWhere } from './match';
import type { Tally } from './tally';

function foundActors(a: Alignment): readonly (readonly [string, string])[] {
  const [gold, predicted] = [spoken(a.gold), spoken(a.predicted)];
  return pairsWhere(gold, predicted, a.sameActor).map(([i, j]) => [gold[i]!, predicted[j]!]);
}

/** Speakers and position takers, by name. */
export function actors(a: Alignment): Tally {
  return { gold: spoken(a.gold).length, found: spoken(a.predicted).length, right: foundActors(a).length };
}

/** Of the actors found, those with the right state. */
export function represents(a: Alignment): Tally {
  const found = foundActors(a);
  const right = found.filter(([g, p]) => a.goldActor(g)?.represents === a.predictedActor(p)?.represents).length;
  return { gold: found.length, found: found.length, right };
}
