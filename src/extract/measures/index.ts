/** From statements to the ledger of one article: proposals, stances, positions, events and dates. */

import { flatMap } from '../../flat-map';
import { dateMentions } from '../dates';
import { positionDate } from '../dates/position-date';
import { countedFromQuotations } from '../dates/quoted';
import { statementDates } from '../dates/statement-date';
import { eventsIn } from '../events';
import type { Event, Position, Proposal, Statement } from '../extraction';
import { positionsOn, type Stated } from '../positions';
import { clustersOf } from '../proposals';
import { isBackground } from '../proposals/background';
import { proposersOf } from '../proposals/proposers';
import type { Entry } from '../stance/entry';
import type { Read } from '../stance/features';
import { ledgerOf } from '../stance/ledger';
import { weighedEntries } from '../stance/weighed';
import type { Context } from './context';
import { eventForm, positionForm, proposalForm, statementForm } from './form';

export interface Reading {
  /** The statements given, with `about`, `date`, `dateDetail` and `certainty` filled. */
  readonly statements: readonly Statement[];
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
}

export function readProposals(context: Context): Reading {
  const { document, statements } = context;
  const read = readOf(context);
  const { clusters, proposers: named, stated: positions } = read;
  const ledger = weighedEntries(read, context);
  const found = dateMentions(document);
  const dates = statementDates(found, context);
  const mentions = countedFromQuotations(found, dates, context);
  const events = eventsIn(mentions, context);
  const spokenOf = new Set([...ledger, ...positions].map(({ proposal }) => proposal));
  const kept = flatMap(clusters, (found, i) => (isBackground(found, spokenOf.has(i)) ? [] : [[i, found] as const]));
  const entriesOf = (i: number) => ledger.filter((entry) => entry.statement === i);
  return {
    statements: statements.map((statement, i) => statementForm(statement, entriesOf(i), dates.get(i), context)),
    proposals: kept.map(([i, found]) =>
      proposalForm(found, i, [...named[i]!, ...proposing(i, ledger, positions, context)], context),
    ),
    positions: positions.map((stated) =>
      positionForm(stated, positionDate(stated.evidence, mentions, document), context),
    ),
    events: events.map((found, i) => eventForm(found, i, kept, context)),
  };
}

/** What the constructions of an article say of its proposals. */
export function readOf(context: Context): Read {
  const clusters = clustersOf(context);
  const proposers = clusters.map(({ members }) =>
    proposersOf(
      members.map(({ candidate }) => candidate),
      context,
    ),
  );
  const stated = positionsOn(clusters, context);
  return { clusters, proposers, stated, entries: ledgerOf(clusters, proposers, context, stated) };
}

/** Whoever proposes it in a statement, or is told to have put it forward. */
const proposing = (
  i: number,
  ledger: readonly Entry[],
  positions: readonly Stated[],
  { statements }: Context,
): string[] => [
  ...ledger
    .filter((entry) => entry.proposal === i && entry.stance === 'proposes')
    .map((entry) => statements[entry.statement]!.speaker),
  ...positions.filter(({ proposal, stance }) => proposal === i && stance === 'proposes').map(({ actor }) => actor),
];
