/** Verdicts, conditions, receptions and evasions of the ledger: the tables under data/stances, checked and indexed. */
import { z } from 'zod';
import { STANCES, type Stance } from '../extraction';
import { listReader, Words } from '../lists';
import { stanceByWord } from '../measures/attitudes';

const read = listReader('stances');
const WordsByStance = z.partialRecord(z.enum(STANCES), Words);

const verdictLists = read('verdicts.json', z.object({ for: Words, against: Words, open: Words, harms: Words }));
/** Nouns of what befalls a proposal: "the collapse of the truce". */
export const harms: ReadonlySet<string> = new Set(verdictLists.harms);
/** Phrases that judge, by verdict; `open`: neither yes nor no. */
export const verdicts = { for: verdictLists.for, against: verdictLists.against, open: verdictLists.open };

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
    compliance: z.object({ verbs: Words, phrases: Words }),
    deciding: Words,
    retaliation: z.object({ verbs: Words, nouns: Words }),
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

/** Keeping to what has been agreed: verbs that take it as their object, and verbs with a preposition. */
export const compliance = {
  verbs: new Set(conditionLists.compliance.verbs),
  phrases: conditionLists.compliance.phrases,
} as const;
/** Words of those with whom it lies: "has not decided whether". */
export const deciding: ReadonlySet<string> = new Set(conditionLists.deciding);
/** What is threatened if something is done. */
export const retaliation = {
  verbs: new Set(conditionLists.retaliation.verbs),
  nouns: new Set(conditionLists.retaliation.nouns),
} as const;

const receptionLists = read('receptions.json', z.object({ nouns: Words, manners: WordsByStance }));
/** "met with a frosty response": nouns of reception, and the stance that an adjective gives them. */
export const receptions = {
  nouns: new Set(receptionLists.nouns),
  manners: stanceByWord(receptionLists.manners),
} as const;

const reactionLists = read(
  'reactions.json',
  z.object({
    verbs: Words,
    looking: Words,
    adjectives: Words,
    copulas: Words,
    phrases: WordsByStance,
    manners: WordsByStance,
  }),
);
/** "reacted with caution": verbs of reacting, verbs that join an adjective to their subject, and what a manner tells. */
export const reactions = {
  verbs: new Set(reactionLists.verbs),
  /** "views it with suspicion", "sees it as a threat". */
  looking: new Set(reactionLists.looking),
  /** Adjectives that tell a stance with no complement: "remained sceptical". */
  adjectives: new Set(reactionLists.adjectives),
  copulas: new Set(reactionLists.copulas),
  /** Whole phrases: "sat on the fence". */
  phrases: stanceByWord(reactionLists.phrases),
  manners: stanceByWord(reactionLists.manners),
} as const;

/** Words by which a speaker withholds a stance. */
export const withheld: readonly string[] = read('withheld.json', Words);

/** Cues whose noun phrase is taken up by them: "announced new tariffs". */
export const cueStances: ReadonlyMap<string, Stance> = stanceByWord(read('cues.json', WordsByStance));
