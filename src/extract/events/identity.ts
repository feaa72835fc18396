/** Mentions of one event brought together. */
import type { Token } from '../../language/annotation';
import type { FoundEvent } from './found';

/** Adds an event to those found, or fills in the one that it repeats. */
export function merged(found: readonly FoundEvent[], event: FoundEvent): FoundEvent[] {
  const at = found.findIndex((other) => same(other, event));
  if (at < 0) return [...found, event];
  return found.map((other, i) => (i === at ? union(other, event) : other));
}

/** Of one kind, and nothing that they say of day, place or people tells them apart. */
export function same(one: FoundEvent, other: FoundEvent): boolean {
  if (one.kind !== other.kind || isAnother(other.head)) return false;
  if (one.status !== other.status && !pointsBack(other)) return false;
  if (differ(one.state, other.state) || elsewhere(one, other) || apart(one, other)) return false;
  if (isIntroduced(other.head) && (one.named.length === 0 || other.named.length === 0)) return false;
  return meet(one.named, other.named);
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** In two places by name; a state and a town in it are one place. */
const elsewhere = (one: FoundEvent, other: FoundEvent): boolean =>
  differ(one.place, other.place) && !one.inState && !other.inState;

/** "another meeting", "a second round": told apart from those before it. */
const isAnother = ({ children }: Token): boolean =>
  children.some(({ lemma, dep }) => ['det', 'amod'].includes(dep) && ANOTHER.has(lemma.toLowerCase()));
const ANOTHER = new Set(['another', 'separate', 'second', 'third', 'further', 'more', 'new', 'other', 'fresh']);

/** "a conference", of which only people could say that it is one told before. */
const isIntroduced = ({ children }: Token): boolean =>
  children.some(({ lemma, dep }) => dep === 'det' && lemma.toLowerCase() === 'a');

/** "the meeting", with no day or place of its own: one that the text has told, whether it is to come or not. */
const pointsBack = ({ head, date, state, place }: FoundEvent): boolean =>
  date === null &&
  state === null &&
  place === null &&
  head.children.some(({ dep, lemma }) => dep === 'det' && ['the', 'this', 'that'].includes(lemma.toLowerCase()));

/** Those named once are among those named the other time; of one alone, that he is. */
function meet(some: readonly string[], others: readonly string[]): boolean {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  return few.every((id) => many.includes(id));
}

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
    named: [...new Set([...first.named, ...second.named])],
    participants: [...new Set([...first.participants, ...second.participants])],
  };
}
