/** From statements to the ledger of one article: proposals, stances, positions, events and dates. */
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast } from '../cast';
import type { Event, Position, Proposal, Statement } from '../extraction';
import { clustersOf } from '../proposals';
import { contextOf } from './context';

export interface Reading {
  /** The statements given, with `about`, `date`, `dateDetail` and `certainty` filled. */
  readonly statements: readonly Statement[];
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
}

/** `statements[i]` is the statement made of `attributions` of class "speech", in the same order. */
export function readProposals(
  document: Document,
  cast: Cast,
  _attributions: readonly Attribution[],
  statements: readonly Statement[],
): Reading {
  const context = contextOf(document, cast, statements);
  const clusters = clustersOf(context);
  const inContent = (c: any) => c.members.some((m: any) => context.statementsAt(m.candidate.head).length > 0);
  const kept = clusters.filter(inContent);
  const proposals = kept.map((c, i) => ({ id: `p${i + 1}`, name: '', kind: c.kind, proposedBy: [], mentions: c.members.map(({ candidate: { span } }) => ({ ...span, text: document.article.text.slice(span.start, span.end) })) }));
  const about = statements.map((s, i) => kept.flatMap((c, j) => c.members.some((m) => context.statementsAt(m.candidate.head).includes(i)) ? [{ proposal: `p${j + 1}`, stance: 'supports' as const }] : []));
  return { statements: statements.map((s, i) => ({ ...s, about: about[i]! })), proposals, positions: [], events: [] };
}
