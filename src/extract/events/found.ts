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
  /** Those who take part and those who are said to stay away: by them one event is told from another. */
  readonly named: readonly string[];
}

/** Modals by which something is not said to be so. */
export const UNSURE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'should', 'must', 'can']);

interface Parts {
  readonly kind: EventKind;
  readonly head: Token;
  readonly span: Span;
  readonly participants: readonly string[];
  readonly absent?: readonly string[];
  readonly where: Where | undefined;
  readonly date: ResolvedDate | undefined;
  readonly status: EventStatus;
}

export function eventOf({ kind, head, span, participants, absent = [], where, date, status }: Parts): FoundEvent {
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
    named: [...participants, ...absent],
    inState: where?.isState ?? false,
  };
}

/** A day, or the first of the days given; "last month" is no day. */
const isDay = ({ precision, reason }: ResolvedDate): boolean =>
  precision === 'day' || (precision === 'interval' && !/^(stretch|counted)/.test(reason));
