import type { Alignment } from './alignment';
import type { ScoredStatement } from './form';
import type { Tally } from './tally';

type Stances = ReadonlyMap<string, string>;

function stancesOf(
  statements: readonly ScoredStatement[],
  statementId: (id: string) => string,
  proposalId: (id: string) => string,
): Stances {
  const entries = statements.flatMap((s) =>
    s.about.map((q) => [`${statementId(s.id)} ${proposalId(q.proposal)}`, q.stance] as const),
  );
  return new Map(entries);
}

/** `statement proposal` to stance, predicted ids put into those of the gold ("?" before what has no match). */
export function aboutStances(a: Alignment): { readonly gold: Stances; readonly predicted: Stances } {
  const same = (id: string) => id;
  return {
    gold: stancesOf(a.gold.statements, same, same),
    predicted: stancesOf(
      a.predicted.statements,
      (id) => a.goldStatement.get(id) ?? `?${id}`,
      (id) => a.goldProposal.get(id) ?? `?${id}`,
    ),
  };
}

function counted(a: Alignment) {
  const { gold, predicted } = aboutStances(a);
  const both = [...gold.keys()].filter((key) => predicted.has(key));
  const right = both.filter((key) => gold.get(key) === predicted.get(key)).length;
  return { gold: gold.size, found: predicted.size, both: both.length, right };
}

/** Pairs of statement and proposal. */
export function about(a: Alignment): Tally {
  const { gold, found, both } = counted(a);
  return { gold, found, right: both };
}

/** Pairs found with the right stance. */
export function stance(a: Alignment): Tally {
  const { both, right } = counted(a);
  return { gold: both, found: both, right };
}

/** Pair and stance right. */
export function ledger(a: Alignment): Tally {
  const { gold, found, right } = counted(a);
  return { gold, found, right };
}
