import type { Alignment } from './alignment';
import { overlaps, type Pair, pairsWhere } from './match';
import type { Tally } from './tally';

/** Same actor, proposal and stance, evidence that overlaps. */
export function matchedPositions(a: Alignment): readonly Pair[] {
  return pairsWhere(
    a.gold.positions,
    a.predicted.positions,
    (g, p) =>
      a.goldProposal.get(p.proposal) === g.proposal &&
      g.stance === p.stance &&
      a.sameActor(g.actor, p.actor) &&
      overlaps(g.evidence, p.evidence),
  );
}

/** Stances outside statements. */
export function positions(a: Alignment): Tally {
  return {
    gold: a.gold.positions.length,
    found: a.predicted.positions.length,
    right: matchedPositions(a).length,
  };
}
