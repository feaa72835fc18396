/**
 * Predicates by which somebody takes a stance, from data/measures/attitudes.json. Those of `attitudes` make what they
 * govern a proposal ("reject the truce"); the others tell a stance on what is a proposal by other signs ("attend it").
 */
import { z } from 'zod';
import { flatMap } from '../../flat-map';
import { STANCES, type Stance } from '../extraction';
import { listReader, Words } from '../lists';

export const ATTITUDE_FORMS = ['verbs', 'nouns', 'adjectives'] as const;
export type AttitudeForm = (typeof ATTITUDE_FORMS)[number];

export interface AttitudeEntry {
  readonly stance: Stance;
  /** Preposition, particle or adverb that belongs to it ("for" in "call for"). */
  readonly particle?: string;
}

const StanceForm = z.enum(STANCES);
const Polarity = z.object({ stance: StanceForm, denied: StanceForm.optional(), pending: StanceForm.optional() });

/** The stance asserted, denied ("is not"), and still to come ("has yet to"). */
export type Polarity = z.infer<typeof Polarity>;
export interface Predicate extends Polarity {
  readonly word: string;
  /** What ties the proposal to it: "object", "clause", or a preposition or particle. */
  readonly with: readonly string[];
}

const lists = listReader('measures')(
  'attitudes.json',
  z.object({
    stances: z.partialRecord(StanceForm, z.object({ verbs: Words, nouns: Words, adjectives: Words })),
    addressing: Words,
    afterwards: Words,
    evasive: Words,
    lasting: Words,
    bearing: z.object({
      verbs: z.array(Polarity.extend({ word: z.string().min(1), with: Words })),
      phrases: z.array(Polarity.extend({ words: z.string().min(1) })),
      alone: z.partialRecord(StanceForm, Words),
      agents: Words,
      meeting: Words,
    }),
  }),
);

/** Verbs whose object is who is asked, not what is asked for. */
export const addressing: ReadonlySet<string> = new Set(lists.addressing);
/** Verbs of answering: not to do so withholds a stance. */
export const evasive: ReadonlySet<string> = new Set(lists.evasive);
/** Attitudes to what has been done or happens anyway: they make no plain noun a proposal. */
export const afterwards: ReadonlySet<string> = new Set(lists.afterwards);

/** Verbs and adjectives of a side's lasting stance: what it stands on is a proposal, whatever it is called. */
export const lasting: ReadonlySet<string> = new Set(lists.lasting);

/** By form and lemma. */
export const attitudes: Readonly<Record<AttitudeForm, ReadonlyMap<string, readonly AttitudeEntry[]>>> = attitudeTable();

function attitudeTable(): Record<AttitudeForm, Map<string, AttitudeEntry[]>> {
  const table = { verbs: new Map(), nouns: new Map(), adjectives: new Map() };
  for (const stance of STANCES)
    for (const form of ATTITUDE_FORMS)
      for (const phrase of lists.stances[stance]?.[form] ?? []) addAttitude(table[form], phrase, stance);
  return table;
}

function addAttitude(table: Map<string, AttitudeEntry[]>, phrase: string, stance: Stance): void {
  const [word, particle] = phrase.split(' ');
  const entry = particle ? { stance, particle } : { stance };
  table.set(word!, [...(table.get(word!) ?? []), entry]);
}

const { verbs, phrases, alone: standing, agents, meeting: met } = lists.bearing;

/** Verbs by lemma, each with its complement. */
export const predicates: ReadonlyMap<string, readonly Predicate[]> = grouped(verbs, ({ word }) => word);
/** Phrases that end in the preposition that takes the proposal, by that preposition; the longest first. */
export const prepositional: ReadonlyMap<string, readonly (Polarity & { readonly words: string })[]> = grouped(
  [...phrases].sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words.slice(words.lastIndexOf(' ') + 1),
);
/** Verbs that take a stance with no complement: "Norway abstained". */
export const alone: ReadonlyMap<string, Stance> = stanceByWord(standing);
/** Nouns that name who holds a stance: "a supporter of". */
export const stanceHolders: ReadonlySet<string> = new Set(agents);
/** Verbs whose subject is met with the stance that is their object: "drew criticism from". */
export const meeting: ReadonlySet<string> = new Set(met);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const item of items) table.set(keyOf(item), [...(table.get(keyOf(item)) ?? []), item]);
  return table;
}

/** Lists of words by stance, turned round. */
export function stanceByWord(byStance: Partial<Record<Stance, readonly string[]>>): Map<string, Stance> {
  return new Map(
    flatMap(Object.entries(byStance), ([stance, words]) =>
      words.map((word): [string, Stance] => [word, stance as Stance]),
    ),
  );
}
