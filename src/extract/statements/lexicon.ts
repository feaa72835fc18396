/** The cue lexicon: which words introduce what others said, with which complements, and as which speech act. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { flatMap } from '../../flat-map';
import type { AttributionClass } from '../attribution';
import { ACTS, type Act } from '../extraction';

/** Complements that hold content. `data/cues/README.md` shows each with a sentence. */
const FRAMES = ['clause', 'quotation', 'infinitive', 'object', 'control', 'addressee', 'as', 'naming'] as const;
export type Frame = (typeof FRAMES)[number];

const verb = z.strictObject({
  lemma: z.string(),
  act: z.enum(ACTS),
  strength: z.number().int().min(1).max(3),
  frames: z.array(z.enum(FRAMES)),
  particles: z.array(z.string()).default([]),
  prepositions: z.array(z.string()).default([]),
  target: z.array(z.string()).default([]),
  meant: z.array(z.string()).default([]),
  controlPrepositions: z.array(z.string()).default([]),
});

const noun = z.strictObject({
  lemma: z.string(),
  act: z.enum(ACTS),
  class: z.enum(['speech', 'attitude']),
  frames: z.array(z.enum(FRAMES)),
  prepositions: z.array(z.string()),
});

const expression = z.strictObject({
  verb: z.string(),
  /** Word that completes it, an object, particle or adjective: "clear" in "make clear", "aim" in "take aim at". */
  word: z.string(),
  act: z.enum(ACTS),
  class: z.enum(['speech', 'attitude']),
  frames: z.array(z.enum(FRAMES)),
  prepositions: z.array(z.string()).default([]),
  /** Heads of the object with which alone it means speech: "shot down the *idea*", not "a drone". */
  objects: z.array(z.string()).default([]),
});

const idiom = z.strictObject({
  verb: z.string(),
  /** All of them stand among the verb's complements. */
  words: z.array(z.string()).min(1),
  /** Whether it holds only where it is negated, or only where it is not. */
  denied: z.boolean(),
  /** Of whom it is said: of the speaker's side, or of somebody or something else. */
  whose: z.enum(['own', 'others', 'any']),
  act: z.enum(ACTS),
  /** Nouns of which alone it is said. */
  subjects: z.array(z.string()).optional(),
});

export interface VerbEntry extends Readonly<z.infer<typeof verb>> {
  readonly class: AttributionClass;
}
export type NounEntry = Readonly<z.infer<typeof noun>>;
export type Expression = Readonly<z.infer<typeof expression>>;

const FOLDER = path.join(__dirname, '..', '..', '..', 'data', 'cues');

function rows<T extends z.ZodType>(file: string, row: T): z.infer<T>[] {
  return z.array(row).parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')));
}

function byKey<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) map.set(key(entry), [...(map.get(key(entry)) ?? []), entry]);
  return map;
}

const verbs: readonly VerbEntry[] = [
  ...rows('speech-verbs.json', verb).map((entry) => ({ ...entry, class: 'speech' as const })),
  ...rows('attitude-verbs.json', verb).map((entry) => ({ ...entry, class: 'attitude' as const })),
];

const CONTENT_PREPOSITIONS = ['for', 'on', 'to', 'about', 'of', 'against', 'with', 'at', 'over', 'in'];

/** What any verb could take as content if it were one of speech, for those that are weighed; of strength 0. */
export const OPEN_VERB: VerbEntry = {
  lemma: '',
  class: 'speech',
  act: 'say',
  strength: 0,
  frames: ['object', 'clause', 'infinitive', 'control', 'as'],
  particles: [],
  prepositions: CONTENT_PREPOSITIONS,
  target: [],
  meant: [],
  controlPrepositions: [],
};
/** The same of any noun. */
export const OPEN_NOUN: NounEntry = {
  lemma: '',
  class: 'speech',
  act: 'say',
  frames: ['clause', 'infinitive'],
  prepositions: CONTENT_PREPOSITIONS,
};

/** Entries of a verb by lemma: several where it has several senses ("reject" the plan, "reject" to go). */
export const VERBS = byKey(verbs, (entry) => entry.lemma);
const speechStrengths: ReadonlyMap<string, number> = new Map(
  [...VERBS].map(([lemma, entries]) => [
    lemma,
    Math.max(0, ...entries.filter((entry) => entry.class === 'speech').map((entry) => entry.strength)),
  ]),
);
/** How strongly a verb means speech, 1 to 3; 0 where it does not. */
export const speechStrength = (lemma: string): number => speechStrengths.get(lemma) ?? 0;
export const NOUNS = byKey(rows('nouns.json', noun), (entry) => entry.lemma);
/** Light verbs with what completes them, by verb. */
export const EXPRESSIONS = byKey(rows('expressions.json', expression), (entry) => entry.verb);

/** Set phrases of content that show its act, by verb. */
export const IDIOMS = byKey(rows('idioms.json', idiom), (entry) => entry.verb);

const list = z.array(z.string());
const words = z
  .strictObject({
    lightVerbs: list,
    documents: list,
    sources: list,
    hypothetical: list,
    discourse: list,
    negators: list,
    performativeAdjectives: z.partialRecord(z.enum(ACTS), list),
    people: list,
    repeating: list,
    claims: list,
    carryingOut: list,
    goingOn: list,
    plainReports: list,
    onlyReports: list,
    noAgents: list,
    occasions: list,
    saying: list,
    afterwards: list,
    bodies: list,
    withOn: list,
    withFor: list,
    withTo: list,
    finding: list,
    adjudicators: list,
    receiving: list,
    preventing: list,
    conceding: list,
    viewpoints: z.record(z.string(), list),
  })
  .parse(JSON.parse(readFileSync(path.join(FOLDER, 'words.json'), 'utf8')));

/** Verbs that only carry a noun of speech: "issue a warning", "make a call". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(words.lightVerbs);
/** Nouns for what is said or written, whose issuer speaks: "a statement saying". */
export const DOCUMENTS: ReadonlySet<string> = new Set(words.documents);
/** Things that are sources though no person is: "the report said". */
export const SOURCES: ReadonlySet<string> = new Set(words.sources);
export const HYPOTHETICAL: ReadonlySet<string> = new Set(words.hypothetical);
/** Adverbs of the reporter before a reported clause: "Meanwhile". */
export const DISCOURSE: ReadonlySet<string> = new Set(words.discourse);
export const NEGATORS: ReadonlySet<string> = new Set(words.negators);
/** "We are convinced that", in a statement's own name: the act of each. */
export const PERFORMATIVE_ADJECTIVES: ReadonlyMap<string, Act> = new Map(
  flatMap(ACTS, (act) => (words.performativeAdjectives[act] ?? []).map((word) => [word, act] as const)),
);
/** Nouns for persons, bodies and crowds, which can speak. */
export const PEOPLE: ReadonlySet<string> = new Set(words.people);
/** Verbs of saying again: the noun of speech under them tells the act. */
export const REPEATING: ReadonlySet<string> = new Set(words.repeating);
/** Nouns for what is held to be true: who rejects one denies it. */
export const CLAIMS: ReadonlySet<string> = new Set(words.claims);
/** Verbs under which an infinitive is carried out: "went on to say". */
export const CARRYING_OUT: ReadonlySet<string> = new Set(words.carryingOut);
/** Verbs whose participle goes on with a report: "adding that". */
export const GOING_ON: ReadonlySet<string> = new Set(words.goingOn);
/** Verbs that only report: a second one in the same tense goes on with the speaker whatever stands between. */
export const PLAIN_REPORTS: ReadonlySet<string> = new Set(words.plainReports);
/** Verbs whose only complement is what was said. */
export const ONLY_REPORTS: ReadonlySet<string> = new Set(words.onlyReports);
/** Nouns in -er, -or, -ist and the like that name nobody: "number", "border". */
export const NO_AGENTS: ReadonlySet<string> = new Set(words.noAgents);
/** Bodies, of which one says "it": "he" is somebody else. */
export const BODIES: ReadonlySet<string> = new Set(words.bodies);
/** Nouns of measures behind which "on" says what they are about: "a ban on trawling". */
export const WITH_ON: ReadonlySet<string> = new Set(words.withOn);
/** Nouns of measures behind which "for" says what is to be: "a proposal for a ceasefire". */
export const WITH_FOR: ReadonlySet<string> = new Set(words.withFor);
/** Nouns of measures behind which an infinitive says what is to be done: "a deal to share the river". */
export const WITH_TO: ReadonlySet<string> = new Set(words.withTo);
/** Nouns of how something was said: "in separate calls", "in an interview". */
export const OCCASIONS: ReadonlySet<string> = new Set(words.occasions);
/** Verbs of saying whatever their subject is: "the sign read". */
export const SAYING: ReadonlySet<string> = new Set(words.saying);
/** Adverbs of when and how it was said: "said later". */
export const AFTERWARDS: ReadonlySet<string> = new Set(words.afterwards);
/** Verbs of thought by which a court says what it has come to: "held that". */
export const FINDING: ReadonlySet<string> = new Set(words.finding);
/** Persons and bodies that give judgement: "judge", "panel". */
export const ADJUDICATORS: ReadonlySet<string> = new Set(words.adjudicators);
/** Verbs of coming in for a judgement, with the preposition where one leads to it: "drew", "came under". */
export const RECEIVING: ReadonlySet<string> = new Set(words.receiving);
/** Verbs by which a document is kept from being issued: "blocked a statement calling for restraint". */
export const PREVENTING: ReadonlySet<string> = new Set(words.preventing);
/** Who admits that something is wrong accuses nobody, nor does a court that finds it so. */
export const CONCEDING: ReadonlySet<string> = new Set(words.conceding);
/** Nouns of a judgement told in passing, by their preposition: "in her *view*", "by its own *reckoning*". */
export const VIEWPOINTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(words.viewpoints));
