import type { Alignment } from './alignment';
import type { Tally } from './tally';

/** Statements whose content was found (characters, Jaccard at least 0.5). */
export function statements(a: Alignment): Tally {
  return { gold: a.gold.statements.length, found: a.predicted.statements.length, right: a.statements.length };
}
