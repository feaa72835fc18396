/** The stances of all statements on all proposals, each seen in the light of the others. */
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { stanceOn } from '.';
import { referredTo } from './anaphora';
import { PRESUMED } from './judgement';
import { isSide } from './side';
import type { Taken } from './taken';

export interface Entry extends Taken {
  readonly statement: number;
  readonly proposal: number;
}

/** `proposers[p]`: actor ids that the text names as having put proposal `p` forward. */
export function ledgerOf(
  clusters: readonly Cluster[],
  proposers: readonly (readonly string[])[],
  context: Context,
): Entry[] {
  const named = clusters.flatMap((found, proposal) =>
    context.statements.flatMap((_, statement) => {
      const taken = stanceOn(statement, found, context);
      return taken ? [{ ...taken, statement, proposal }] : [];
    }),
  );
  const entries = [...named, ...unnamed(named, clusters, context)];
  return entries.map((entry) =>
    entry.weight > PRESUMED || entry.stance === 'conditional'
      ? entry
      : (ofOwn(entry, proposers, context) ?? elsewhere(entry, entries, context) ?? entry),
  );
}

/** Of statements that name none of the proposals. */
function unnamed(named: readonly Entry[], clusters: readonly Cluster[], context: Context): Entry[] {
  const spoken = new Set(named.map(({ statement }) => statement));
  return [...context.statements.keys()]
    .filter((statement) => !spoken.has(statement))
    .flatMap((statement) => {
      const referred = referredTo(statement, clusters, context);
      return referred ? [{ ...referred.taken, statement, proposal: referred.proposal }] : [];
    });
}

/** Whoever speaks of a proposal of their own side's is for it, unless they say otherwise. */
function ofOwn(entry: Entry, proposers: readonly (readonly string[])[], context: Context): Entry | undefined {
  const statement = context.statements[entry.statement]!;
  const own = proposers[entry.proposal]!.some((actor) => isSide(actor, statement, context));
  return own ? { ...entry, stance: 'supports', rule: "the speaker's own proposal" } : undefined;
}

/** What the same speaker says of it in so many words at another place. */
function elsewhere(entry: Entry, entries: readonly Entry[], context: Context): Entry | undefined {
  const { speaker } = context.statements[entry.statement]!;
  const others = entries.filter(
    (other) =>
      other !== entry && other.proposal === entry.proposal && other.weight > PRESUMED && other.stance !== 'neutral',
  );
  const said = others.filter((other) => context.statements[other.statement]!.speaker === speaker);
  const nearest = said.sort((a, b) => distance(a, entry) - distance(b, entry))[0];
  if (!nearest) return undefined;
  return {
    ...entry,
    stance: nearest.stance === 'proposes' ? 'supports' : nearest.stance,
    rule: 'as the speaker says elsewhere',
  };
}

const distance = (one: Entry, other: Entry) => Math.abs(one.statement - other.statement);
