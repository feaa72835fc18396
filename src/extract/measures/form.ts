/** From what was read, in tokens, to the form of an extraction. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { TextSpan } from '../../text/document';
import type { FoundEvent } from '../events';
import type { About, Certainty, Event, Position, Proposal, ResolvedDate, Statement } from '../extraction';
import type { Stated } from '../positions';
import type { Cluster } from '../proposals/coreference';
import { nameOf } from '../proposals/name';
import type { Entry } from '../stance/entry';
import { type Context, tokensIn } from './context';

const proposalId = (i: number) => `p${i + 1}`;

export function proposalForm(found: Cluster, i: number, proposers: readonly string[], context: Context): Proposal {
  const { members, kind } = found;
  return {
    id: proposalId(i),
    name: nameOf(found, context),
    kind,
    proposedBy: [...new Set(proposers)],
    mentions: members.map(({ candidate: { span } }) => textAt(span.start, span.end, context)),
    parties: partiesOf(found, context),
    modifiers: [...new Set(flatMap(members, ({ words }) => words))],
  };
}

/** Everybody whom its mentions name. */
function partiesOf({ members }: Cluster, { tokens, cast }: Context): string[] {
  const named = flatMap(members, ({ candidate }) => tokensIn(tokens, candidate.span));
  return [...new Set(flatMap(named, ({ i }) => cast.referenceAt(i).actors))];
}

export function statementForm(
  statement: Statement,
  entries: readonly Entry[],
  date: ResolvedDate | undefined,
  context: Context,
): Statement {
  return {
    ...statement,
    ...(date ? { date: date.precision === 'day' ? date.start : null, dateDetail: date } : {}),
    ...(entries.length > 0 ? { certainty: certaintyOf(entries) } : {}),
    about: entries.map((entry) => aboutForm(entry, statement, context)),
  };
}

/** Of the stances that are the speaker's own. */
function certaintyOf(entries: readonly Entry[]): Certainty {
  const own = entries.filter(({ stance }) => stance !== 'neutral').map(({ stance }) => stance);
  if (own.length > 0 && own.every((stance) => stance === 'uncommitted')) return 'withheld';
  return own.includes('conditional') ? 'conditional' : 'asserted';
}

/** The evidence is the word that decided; where the act of speech decides, its cue, or without one what is said. */
function aboutForm({ proposal, stance, rule, word, holder }: Entry, statement: Statement, context: Context): About {
  const evidence = word ? textAt(word.start, word.end, context) : (statement.cue ?? statement.content[0]);
  return {
    proposal: proposalId(proposal),
    stance,
    ...(evidence ? { evidence } : {}),
    rule,
    ...(holder ? { holder } : {}),
  };
}

export const positionForm = (stated: Stated, date: ResolvedDate | undefined, context: Context): Position => ({
  actor: stated.actor,
  proposal: proposalId(stated.proposal),
  stance: stated.stance,
  evidence: spanning(stated.evidence, context),
  rule: stated.rule,
  date: date?.precision === 'day' ? date.start : null,
});

export function eventForm(
  found: FoundEvent,
  i: number,
  clusters: readonly (readonly [number, Cluster])[],
  context: Context,
): Event {
  const { span, head: _head, inState: _inState, named: _named, ...event } = found;
  const meets = ({ candidate }: Cluster['members'][number]) =>
    candidate.span.start < span.end && span.start < candidate.span.end;
  const concerns = flatMap(clusters, ([n, { members }]) => (members.some(meets) ? [proposalId(n)] : []));
  return { id: `e${i + 1}`, ...event, evidence: textAt(span.start, span.end, context), concerns };
}

const spanning = (tokens: readonly Token[], context: Context): TextSpan =>
  textAt(tokens[0]!.start, tokens[tokens.length - 1]!.end, context);

const textAt = (start: number, end: number, { document }: Context): TextSpan => ({
  start,
  end,
  text: document.article.text.slice(start, end),
});
