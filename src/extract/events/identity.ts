/** Whether two mentions are of one event. */
import type { FoundEvent } from '.';

/** Of one kind, and nothing that they say of day, place or people tells them apart. */
export function same(one: FoundEvent, other: FoundEvent): boolean {
  if (one.kind !== other.kind) return false;
  if (differ(one.date, other.date) || differ(one.state, other.state) || differ(one.place, other.place)) return false;
  if (one.participants.length === 0 || other.participants.length === 0) return true;
  return one.participants.some((id) => other.participants.includes(id));
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
