/** Words by which events are named, from data/events. */
import { z } from 'zod';
import { flatMap } from '../flat-map';
import type { Token } from '../language/annotation';
import { EVENT_KINDS, type EventKind } from './extraction';
import { prepositionalObjects } from './grammar';
import { listReader, Words } from './lists';
import { norm } from './measures/words';

const Lists = z.partialRecord(z.enum(EVENT_KINDS), Words);
const lists = listReader('events')(
  'events.json',
  z.object({
    nouns: Lists,
    verbs: Lists,
    holding: Words,
    cancelled: Words,
    gathered: Words,
    debating: Words,
    unachieved: Words,
    placed: Words,
    behest: Words,
  }),
);

const table = (entries: z.infer<typeof Lists>) =>
  new Map(
    flatMap(EVENT_KINDS, (kind) =>
      (entries[kind] ?? []).map((word) => [word.split(' ').map(norm).join(' '), kind] as const),
    ),
  );

const nouns: ReadonlyMap<string, EventKind> = table(lists.nouns);
const verbs: ReadonlyMap<string, EventKind> = table(lists.verbs);
export const holding: ReadonlySet<string> = new Set(lists.holding);
/** Nouns that name people by their part in an encounter: "the participants". */
export const gathered: ReadonlySet<string> = new Set(lists.gathered.map(norm));
/** Verbs whose infinitive is not said to come about: "offered to host", "failed to meet". */
export const unachieved: ReadonlySet<string> = new Set(lists.unachieved);
/** Nouns that name an event only where its place is told. */
export const placed: ReadonlySet<string> = new Set(lists.placed);
/** Verbs of talking that may also be of a text or a person alone: their object is the matter. */
export const debating: ReadonlySet<string> = new Set(lists.debating);
/** Nouns of a wish by which something comes about, and which are no place: "at the president's request". */
export const behest: ReadonlySet<string> = new Set(lists.behest);
export const cancelling: ReadonlySet<string> = new Set(lists.cancelled);

/** "press conference" before "conference"; an adjective may stand between. */
export function eventNoun(noun: Token): EventKind | undefined {
  const head = norm(noun.lemma);
  // A parliament by that name, not a gathering.
  if (head === 'congress' && noun.tag.startsWith('NNP')) return undefined;
  if (head === 'round' && prepositionalObjects(noun, ['of']).some(isVote)) return undefined;
  const before = noun.children.filter(({ dep, i }) => i < noun.i && (dep === 'compound' || dep === 'amod'));
  for (const modifier of before.reverse()) {
    const kind = nouns.get(`${norm(modifier.text)} ${head}`);
    if (kind) return kind;
  }
  return nouns.get(head);
}

/** "the first round of the election" is the election. */
const isVote = (noun: Token): boolean => nouns.get(norm(noun.lemma)) === 'vote' || noun.lemma === 'voting';

export const eventVerb = (verb: Token): EventKind | undefined => verbs.get(verb.lemma.toLowerCase());
