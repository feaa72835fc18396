import type { Alignment } from './alignment';
import type { Tally } from './tally';

/** Proposals whose mentions overlap. */
export function proposals(a: Alignment): Tally {
  return { gold: a.gold.proposals.length, found: a.predicted.proposals.length, right: a.proposals.length };
}

/** Of the proposals found, those of the right kind. */
export function kind(a: Alignment): Tally {
  const right = a.proposals.filter(([i, j]) => a.gold.proposals[i]!.kind === a.predicted.proposals[j]!.kind).length;
  return { gold: a.proposals.length, found: a.proposals.length, right };
}
