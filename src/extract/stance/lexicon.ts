/** Predicates, verdicts, conditions and evasions of the ledger: the tables under data/stances, checked and indexed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { STANCES, type Stance } from '../extraction';

const folder = path.join(__dirname, '..', '..', '..', 'data', 'stances');
const Words = z.array(z.string().min(1));

function read<T>(file: string, form: z.ZodType<T>): T {
  return form.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
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

const predicateLists = read(
  'predicates.json',
  z.object({
    verbs: z.array(Polarity.extend({ word: z.string().min(1), with: Words })),
    phrases: z.array(Polarity.extend({ words: z.string().min(1) })),
    alone: z.partialRecord(StanceForm, Words),
    agents: Words,
    meeting: Words,
  }),
);

/** Verbs by lemma, each with its complement. */
export const predicates: ReadonlyMap<string, readonly Predicate[]> = groupedBy(predicateLists.verbs, 'word');
/** Phrases that end in the preposition that takes the proposal, by that preposition. */
export const prepositional: ReadonlyMap<string, readonly (Polarity & { readonly words: string })[]> = new Map(
  [...new Set(predicateLists.phrases.map(({ words }) => lastWord(words)))].map((word) => [
    word,
    predicateLists.phrases.filter(({ words }) => lastWord(words) === word),
  ]),
);

/** Verbs that take a stance with no complement: "Norway abstained". */
export const alone: ReadonlyMap<string, Stance> = byWord(predicateLists.alone);
/** Nouns that name who holds a stance: "a supporter of". */
export const stanceHolders: ReadonlySet<string> = new Set(predicateLists.agents);
/** Verbs whose subject is met with the stance that is their object: "drew criticism from". */
export const meeting: ReadonlySet<string> = new Set(predicateLists.meeting);

function byWord(lists: Partial<Record<Stance, readonly string[]>>): Map<string, Stance> {
  return new Map(
    Object.entries(lists).flatMap(([stance, words]) => words.map((word): [string, Stance] => [word, stance as Stance])),
  );
}

function groupedBy<T, K extends keyof T>(items: readonly T[], key: K): Map<T[K], T[]> {
  const table = new Map<T[K], T[]>();
  for (const item of items) table.set(item[key], [...(table.get(item[key]) ?? []), item]);
  return table;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** Phrases that judge, by verdict; `open`: neither yes nor no. */
export const verdicts = read('verdicts.json', z.object({ for: Words, against: Words, open: Words }));

const conditionLists = read(
  'conditions.json',
  z.object({
    clauses: Words,
    'only clauses': Words,
    times: Words,
    'ready clauses': Words,
    dependence: Words,
    phrases: Words,
    absences: Words,
    fulfilment: Words,
  }),
);
export const conditions = {
  clauses: new Set(conditionLists.clauses),
  onlyClauses: new Set(conditionLists['only clauses']),
  times: new Set(conditionLists.times),
  readyClauses: new Set(conditionLists['ready clauses']),
  dependence: new Set(conditionLists.dependence),
  phrases: conditionLists.phrases,
  absences: conditionLists.absences,
  /** What one does to a proposal when it is carried out: said to be necessary it is no condition on it. */
  fulfilment: new Set(conditionLists.fulfilment),
} as const;

const receptionLists = read('receptions.json', z.object({ nouns: Words, manners: z.partialRecord(StanceForm, Words) }));
/** "met with a frosty response": nouns of reception, and the stance that an adjective gives them. */
export const receptions = { nouns: new Set(receptionLists.nouns), manners: byWord(receptionLists.manners) } as const;

/** Words by which a speaker withholds a stance. */
export const withheld: readonly string[] = read('withheld.json', Words);

/** Cues whose noun phrase is taken up by them: "announced new tariffs". */
export const cueStances: ReadonlyMap<string, Stance> = byWord(read('cues.json', z.partialRecord(StanceForm, Words)));
