/** From statements to the ledger of one article: proposals, stances, positions, events and dates. */
import type { Token } from '../../language/annotation';
import type { Document, TextSpan } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast } from '../cast';
import { dateMentions } from '../dates';
import { statementDates } from '../dates/statement-date';
import { eventsIn, type FoundEvent } from '../events';
import type { About, Certainty, Event, Position, Proposal, ResolvedDate, Statement } from '../extraction';
import { positionsOn, type Stated } from '../positions';
import { clustersOf } from '../proposals';
import type { Cluster } from '../proposals/coreference';
import { nameOf } from '../proposals/name';
import { proposersOf } from '../proposals/proposers';
import { type Entry, ledgerOf } from '../stance/ledger';
import { type Context, contextOf } from './context';

export interface Reading {
  /** The statements given, with `about`, `date`, `dateDetail` and `certainty` filled. */
  readonly statements: readonly Statement[];
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
}

export function readProposals(
  document: Document,
  cast: Cast,
  _attributions: readonly Attribution[],
  statements: readonly Statement[],
): Reading {
  const context = contextOf(document, cast, statements);
  const clusters = clustersOf(context);
  const named = clusters.map((found) =>
    proposersOf(
      found.members.map(({ candidate }) => candidate),
      context,
    ),
  );
  const ledger = ledgerOf(clusters, named, context);
  const positions = positionsOn(clusters, context);
  const mentions = dateMentions(document);
  const dates = statementDates(mentions, context);
  return {
    statements: statements.map((statement, i) =>
      withStances(
        statement,
        ledger.filter((entry) => entry.statement === i),
        context,
      ),
    ),
    proposals: clusters.map((found, i) =>
      proposal(found, i, [...named[i]!, ...proposing(i, ledger, context)], context),
    ),
    positions: positions.map((stated) => position(stated, context)),
    events: eventsIn(mentions, context).map((found, i) => event(found, i, clusters, context)),
  };
}

const proposalId = (i: number) => `p${i + 1}`;

function proposal(found: Cluster, i: number, proposers: readonly string[], context: Context): Proposal {
  return {
    id: proposalId(i),
    name: nameOf(found, context),
    kind: found.kind,
    proposedBy: [...new Set(proposers)],
    mentions: found.members.map(({ candidate }) => textAt(candidate.span.start, candidate.span.end, context)),
    parties: [...new Set(found.members.flatMap(({ parties }) => parties))],
    modifiers: [...new Set(found.members.flatMap(({ words }) => words))],
  };
}

const proposing = (i: number, ledger: readonly Entry[], context: Context) =>
  ledger
    .filter((entry) => entry.proposal === i && entry.stance === 'proposes')
    .map((entry) => context.statements[entry.statement]!.speaker);

function withStances(statement: Statement, entries: readonly Entry[], context: Context): Statement {
  if (entries.length === 0) return statement;
  return { ...statement, about: entries.map((entry) => aboutOf(entry, context)), certainty: certaintyOf(entries) };
}

/** Of the stances that are the speaker's own. */
function certaintyOf(entries: readonly Entry[]): Certainty {
  const own = entries.filter(({ stance }) => stance !== 'neutral').map(({ stance }) => stance);
  if (own.length > 0 && own.every((stance) => stance === 'uncommitted')) return 'withheld';
  return own.includes('conditional') ? 'conditional' : 'asserted';
}

function aboutOf({ proposal: i, stance, rule, word, holder }: Entry, context: Context): About {
  return {
    proposal: proposalId(i),
    stance,
    ...(word ? { evidence: textAt(word.start, word.end, context) } : {}),
    rule,
    ...(holder ? { holder } : {}),
  };
}

const position = ({ actor, proposal: i, stance, rule, evidence }: Stated, context: Context): Position => ({
  actor,
  proposal: proposalId(i),
  stance,
  evidence: spanned(evidence, context),
  rule,
});

function withDate(statement: Statement, date: ResolvedDate | undefined): Statement {
  if (!date) return statement;
  return { ...statement, date: date.precision === 'day' ? date.start : null, dateDetail: date };
}

function event({ span, head, ...found }: FoundEvent, i: number, clusters: readonly Cluster[], context: Context): Event {
  const inside = ({ candidate }: Cluster['members'][number]) =>
    candidate.span.start < span.end && span.start < candidate.span.end;
  const concerns = clusters.flatMap(({ members }, n) => (members.some(inside) ? [proposalId(n)] : []));
  return { id: `e${i + 1}`, ...found, evidence: textAt(span.start, span.end, context), concerns };
}

const spanned = (tokens: readonly Token[], context: Context) =>
  textAt(tokens[0]!.start, tokens[tokens.length - 1]!.end, context);

const textAt = (start: number, end: number, { document }: Context): TextSpan => ({
  start,
  end,
  text: document.article.text.slice(start, end),
});
