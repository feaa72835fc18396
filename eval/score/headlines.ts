import type { Alignment } from './alignment';
import { bestPairs, charactersOf, jaccard } from './match';
import type { Tally } from './tally';

/** Teasers kept out of the body, matched by characters (Jaccard at least 0.8). */
export function headlines(a: Alignment): Tally {
  const characters = (spans: Alignment['gold']['headlines']) => spans.map((span) => charactersOf([span]));
  const pairs = bestPairs(characters(a.gold.headlines), characters(a.predicted.headlines), jaccard, 0.8);
  return { gold: a.gold.headlines.length, found: a.predicted.headlines.length, right: pairs.length };
}
