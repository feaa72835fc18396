/** The stances of all statements on all proposals, each seen in the light of the others. */

import { flatMap } from '../../flat-map';
import type { Context } from '../measures/context';
import type { Stated } from '../positions';
import type { Cluster } from '../proposals/coreference';
import { stanceOn } from '.';
import { answered, referredTo } from './anaphora';
import { continued } from './continued';
import type { Entry } from './entry';
import { PRESUMED } from './judgement';
import { isSide } from './side';
import { lasting } from './taken';

/** `proposers[p]`: actor ids that the text names as having put proposal `p` forward. */
export function ledgerOf(
  clusters: readonly Cluster[],
  proposers: readonly (readonly string[])[],
  context: Context,
  stated: readonly Stated[] = [],
): Entry[] {
  const named = flatMap(clusters, (found, proposal) =>
    flatMap(context.statements, (_, statement) => {
      const taken = stanceOn(statement, found, context);
      return taken ? [{ ...taken, statement, proposal }] : [];
    }),
  );
  const entries = [...named, ...unnamed(named, clusters, context)];
  const seen = entries.map((entry) =>
    entry.weight > PRESUMED || entry.stance === 'conditional'
      ? entry
      : (ofOwn(entry, proposers, context) ??
        elsewhere(entry, entries, context) ??
        toldOf(entry, stated, context) ??
        entry),
  );
  return [...seen, ...continued(seen, stated, clusters, context)];
}

/** Of proposals that the statement does not name: what it was asked about, or what its pronouns stand for. */
function unnamed(named: readonly Entry[], clusters: readonly Cluster[], context: Context): Entry[] {
  const spoken = new Set(named.map(({ statement }) => statement));
  const isNamed = (statement: number, proposal: number) =>
    named.some((entry) => entry.statement === statement && entry.proposal === proposal);
  return flatMap([...context.statements.keys()], (statement) => {
    const referred = spoken.has(statement)
      ? answerElsewhere(statement, clusters, context)
      : referredTo(statement, clusters, context);
    return referred && !isNamed(statement, referred.proposal)
      ? [{ ...referred.taken, statement, proposal: referred.proposal }]
      : [];
  });
}

/** "If Uganda opens its ports, we will" answers what the reporter tells was asked, whatever else it names. */
function answerElsewhere(statement: number, clusters: readonly Cluster[], context: Context) {
  return context.statements[statement]!.cue === null ? undefined : answered(statement, clusters, context);
}

/** Whoever speaks of a proposal of their own side's is for it, unless they say otherwise. */
function ofOwn(entry: Entry, proposers: readonly (readonly string[])[], context: Context): Entry | undefined {
  const statement = context.statements[entry.statement]!;
  const own = proposers[entry.proposal]!.some((actor) => isSide(actor, statement, context));
  return own ? { ...entry, stance: 'supports', rule: "the speaker's own proposal" } : undefined;
}

/** What the same speaker says of it in so many words at another place, or else somebody of the speaker's side. */
function elsewhere(entry: Entry, entries: readonly Entry[], context: Context): Entry | undefined {
  const statement = context.statements[entry.statement]!;
  const others = entries.filter(
    (other) =>
      other !== entry && other.proposal === entry.proposal && other.weight > PRESUMED && other.stance !== 'neutral',
  );
  const speakerOf = (other: Entry) => context.statements[other.statement]!.speaker;
  const own = others.filter((other) => speakerOf(other) === statement.speaker);
  const said = own.length > 0 ? own : others.filter((other) => isSide(speakerOf(other), statement, context));
  const nearest = said.sort((a, b) => distance(a, entry) - distance(b, entry))[0];
  if (!nearest) return undefined;
  const rule = own.length > 0 ? 'as the speaker says elsewhere' : "as the speaker's side says elsewhere";
  return { ...entry, stance: lasting(nearest.stance), rule };
}

/** What the reporter tells of the speaker's side. */
function toldOf(entry: Entry, stated: readonly Stated[], context: Context): Entry | undefined {
  const statement = context.statements[entry.statement]!;
  const told = stated.find(({ proposal, actor }) => proposal === entry.proposal && isSide(actor, statement, context));
  return told && { ...entry, stance: lasting(told.stance), rule: "as the speaker's side is told to hold" };
}

const distance = (one: Entry, other: Entry) => Math.abs(one.statement - other.statement);
