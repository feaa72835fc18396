/** From statements to the ledger of one article: proposals, stances, positions, events and dates. */
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast } from '../cast';
import type { Event, Position, Proposal, Statement } from '../extraction';

export interface Reading {
  /** The statements given, with `about`, `date`, `dateDetail` and `certainty` filled. */
  readonly statements: readonly Statement[];
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
}

/** `statements[i]` is the statement made of `attributions` of class "speech", in the same order. */
export function readProposals(
  _document: Document,
  _cast: Cast,
  _attributions: readonly Attribution[],
  statements: readonly Statement[],
): Reading {
  return { statements, proposals: [], positions: [], events: [] };
}
