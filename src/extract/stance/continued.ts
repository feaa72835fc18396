/** What statements that name no proposal think of the one they go on about. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import type { Stated } from '../positions';
import type { Cluster } from '../proposals/coreference';
import { answer } from './anaphora';
import { clauseOver, continues, followsOn, turnAnswered } from './continuation';
import type { Entry } from './entry';
import { isSide } from './side';
import { lasting, type Taken } from './taken';

type Continued = Taken & { readonly proposal: number };

/** Entries of further statements, each of which may be gone on with in its turn. */
export function continued(
  entries: readonly Entry[],
  stated: readonly Stated[],
  clusters: readonly Cluster[],
  context: Context,
): Entry[] {
  const mentions = flatMap(clusters, ({ members }) => members.map(({ candidate }) => candidate.head));
  const all = [...entries];
  for (const statement of inTextOrder(context)) {
    if (all.some((entry) => entry.statement === statement)) continue;
    const before = continues(statement, mentions, context);
    const found =
      ofTurn(statement, all, context) ??
      ofClause(statement, all, stated, context) ??
      ofPosition(statement, stated, mentions, context) ??
      (before === undefined ? undefined : kept(mainOf(before, all), 'goes on about it'));
    if (found) all.push({ ...found, statement });
  }
  return all.slice(entries.length);
}

const inTextOrder = ({ statements, contents }: Context): number[] =>
  [...statements.keys()].sort((a, b) => (contents[a]![0]?.i ?? 0) - (contents[b]![0]?.i ?? 0));

/** The proposal that the statement says most of, of its speaker's own stances. */
function mainOf(statement: number, entries: readonly Entry[]): Entry | undefined {
  const own = entries.filter((entry) => entry.statement === statement && entry.holder === undefined);
  return own.reduce<Entry | undefined>((best, one) => (!best || one.weight > best.weight ? one : best), undefined);
}

const kept = (entry: Entry | undefined, rule: string): Continued | undefined =>
  entry && {
    proposal: entry.proposal,
    stance: lasting(entry.stance),
    rule,
    weight: entry.weight,
  };

/** "rejected the plan, saying it was unfair": the stance of the clause, which the reporter states or another cue. */
function ofClause(
  i: number,
  entries: readonly Entry[],
  stated: readonly Stated[],
  context: Context,
): Continued | undefined {
  const clause = clauseOver(i, context);
  if (!clause) return undefined;
  const statement = context.statements[i]!;
  const cued = context.cuedBy(clause);
  if (cued !== undefined)
    return context.statements[cued]!.speaker === statement.speaker
      ? kept(mainOf(cued, entries), 'grounds of what is said of it')
      : undefined;
  const told = stated.find(
    ({ actor, evidence: [first, last] }) =>
      first !== undefined && first.i <= clause.i && clause.i <= last!.i && isSide(actor, statement, context),
  );
  return told && { proposal: told.proposal, stance: told.stance, rule: 'grounds of a position', weight: 3 };
}

/** "Chad came out against the toll: 'Roads belong to everybody,' its envoy said": the speaker's side has just been told to hold it. */
function ofPosition(
  i: number,
  stated: readonly Stated[],
  mentions: readonly Token[],
  context: Context,
): Continued | undefined {
  const told = stated.filter(({ evidence }) => followsOn(i, evidence[1]!, mentions, context)).pop();
  if (!told || !isSide(told.actor, context.statements[i]!, context)) return undefined;
  return { proposal: told.proposal, stance: told.stance, rule: 'goes on about a position', weight: 3 };
}

/** In a transcript an answer is about what was asked, and a short question about what was answered. */
function ofTurn(i: number, entries: readonly Entry[], context: Context): Continued | undefined {
  const before = turnAnswered(i, context);
  const [first] = context.contents[i]!;
  const main = before === undefined ? undefined : mainOf(before, entries);
  if (!main || !first) return undefined;
  if (context.statements[i]!.act === 'question')
    return { proposal: main.proposal, stance: 'neutral', rule: 'asked about further', weight: 1 };
  return { proposal: main.proposal, ...answer(i, first, false, context) };
}
