/** Mentions of one event brought together. */
import type { FoundEvent } from './found';

/** Adds an event to those found, or fills in the one that it repeats. */
export function merged(found: readonly FoundEvent[], event: FoundEvent): FoundEvent[] {
  const at = found.findIndex((other) => same(other, event));
  if (at < 0) return [...found, event];
  return found.map((other, i) => (i === at ? union(other, event) : other));
}

/** Of one kind, and nothing that they say of day, place or people tells them apart. */
export function same(one: FoundEvent, other: FoundEvent): boolean {
  if (one.kind !== other.kind || one.status !== other.status) return false;
  if (differ(one.state, other.state) || differ(one.place, other.place) || apart(one, other)) return false;
  if (one.participants.length === 0 || other.participants.length === 0) return true;
  return one.participants.some((id) => other.participants.includes(id));
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** Their days do not meet. */
function apart({ dateDetail: one }: FoundEvent, { dateDetail: other }: FoundEvent): boolean {
  if (!one?.start || !one.end || !other?.start || !other.end) return false;
  return one.end < other.start || other.end < one.start;
}

/** The evidence of the one that tells the day, else of the first. */
function union(first: FoundEvent, second: FoundEvent): FoundEvent {
  const [more, less] = first.date === null && second.date !== null ? [second, first] : [first, second];
  return {
    ...less,
    ...more,
    place: more.place ?? less.place,
    state: more.state ?? less.state,
    participants: [...new Set([...first.participants, ...second.participants])],
  };
}
