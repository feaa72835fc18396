/** An event as it was found, before it is numbered. */
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import type { Event, EventKind, EventStatus, ResolvedDate } from '../extraction';
import type { Where } from './place';

export interface FoundEvent extends Omit<Event, 'evidence' | 'id'> {
  readonly span: Span;
  readonly head: Token;
  /** Told by its state alone: "talks in Peru". */
  readonly inState: boolean;
}

/** Modals by which something is not said to be so. */
export const UNSURE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'should', 'must', 'can']);

interface Parts {
  readonly kind: EventKind;
  readonly head: Token;
  readonly span: Span;
  readonly participants: readonly string[];
  readonly where: Where | undefined;
  readonly date: ResolvedDate | undefined;
  readonly status: EventStatus;
}

export function eventOf({ kind, head, span, participants, where, date, status }: Parts): FoundEvent {
  return {
    kind,
    participants,
    place: where?.place ?? null,
    state: where?.state ?? null,
    date: date && isDay(date) ? date.start : null,
    ...(date ? { dateDetail: date } : {}),
    status,
    span,
    head,
    inState: where?.isState ?? false,
  };
}

/** A day, or the first of the days given; "last month" is no day. */
const isDay = ({ precision, reason }: ResolvedDate): boolean =>
  precision === 'day' || (precision === 'interval' && !/^(stretch|counted)/.test(reason));
