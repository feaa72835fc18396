/** Measures, generic nouns and attitudes: the word lists under data/measures, checked and indexed. */
import { z } from 'zod';
import { flatMap } from '../../flat-map';
import { PROPOSAL_KINDS, type ProposalKind } from '../extraction';
import { listReader, Words } from '../lists';
import { norm } from './norm';

const read = listReader('measures');
const Kind = z.enum(PROPOSAL_KINDS);

/** `strong`: a proposal by itself; `weak`: only where someone takes a stance on it. */
export type Strength = 'strong' | 'weak';

export interface Noun {
  readonly kind: ProposalKind;
  readonly strength: Strength;
}

const normPhrase = (phrase: string) => phrase.split(' ').map(norm).join(' ');

function nounTable(): Map<string, Noun> {
  const lists = read('nouns.json', z.record(Kind, z.object({ strong: Words, weak: Words })));
  const table = new Map<string, Noun>();
  for (const strength of ['weak', 'strong'] as const)
    for (const kind of PROPOSAL_KINDS)
      for (const phrase of lists[kind]?.[strength] ?? [])
        if (!table.has(normPhrase(phrase)) || strength === 'strong') table.set(normPhrase(phrase), { kind, strength });
  return table;
}

/** Nouns and compounds by which a proposal is named: "ceasefire", "buffer zone". */
export const nouns: ReadonlyMap<string, Noun> = nounTable();

interface Frame {
  readonly kind: ProposalKind;
  readonly objects: ReadonlySet<string>;
}

const FrameList = z.array(z.object({ kind: Kind, actions: Words, objects: Words }));

/** An action and what it is done to: "lift" and "sanction" make sanctions-relief. */
const frames: ReadonlyMap<string, readonly Frame[]> = frameTable();

/** By action: most words are none. */
function frameTable(): Map<string, Frame[]> {
  const table = new Map<string, Frame[]>();
  for (const { kind, actions, objects } of read('frames.json', FrameList)) {
    const frame = { kind, objects: new Set(objects.map(normPhrase)) };
    for (const action of new Set(actions.map(normPhrase))) table.set(action, [...(table.get(action) ?? []), frame]);
  }
  return table;
}

/** Whether anything makes a measure of its kind with the action. */
export const isAction = (word: string): boolean => frames.has(word);

export const frameOf = (action: string, object: string): ProposalKind | undefined =>
  frames.get(action)?.find(({ objects }) => objects.has(object))?.kind;

/** Verbs that are a proposal whatever their object, if they have one: "withdraw", "extradite". */
export const verbsAlone: ReadonlyMap<string, ProposalKind> = new Map(
  flatMap(Object.entries(read('verbs-alone.json', z.partialRecord(Kind, Words))), ([kind, verbs]) =>
    (verbs ?? []).map((verb) => [norm(verb), kind as ProposalKind] as const),
  ),
);

/** Nouns that stand for a proposal named elsewhere, with the kinds they can stand for. */
export const generics: ReadonlyMap<string, readonly string[]> = genericTable();

function genericTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(read('generics.json', z.record(z.string(), Words))))
    for (const word of words) table.set(norm(word), [...(table.get(norm(word)) ?? []), kind]);
  return table;
}

/** Nouns of acts, with the verbs by which what they name is put forward: "asked for a loan", "the request". */
export const actsNamed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(read('acts.json', z.record(z.string(), Words))).map(([noun, verbs]) => [norm(noun), new Set(verbs)]),
);

const complementLists = read(
  'complements.json',
  z.object({ whole: Words, content: Words, purposes: Words, texts: Words }),
);
/** "the proposal for a truce" names the proposal as a whole; "the call for a truce" is somebody's stance on the truce. */
export const namedWhole: ReadonlySet<string> = new Set(complementLists.whole);
export const namedByContent: ReadonlySet<string> = new Set(complementLists.content);
/** Nouns of texts and plans, whose subjects' clauses say what they provide for: "the draft would open the port". */
export const texts: ReadonlySet<string> = new Set(complementLists.texts);
/** "in a bid to catch him" says what something else was done for. */
export const purposes: ReadonlySet<string> = new Set(complementLists.purposes);

const VerbLists = z.object({
  stative: Words,
  procedural: Words,
  carriers: Words,
  negotiating: Words,
  gathering: Words,
  questioning: Words,
  beginnings: Words,
  ending: Words,
  'running out': Words,
  causing: Words,
  freeing: Words,
  moving: Words,
  putting: Words,
  having: Words,
  creating: Words,
  goals: Words,
  'giving up': Words,
  refusing: Words,
  arranging: Words,
  wishing: Words,
  'leaving office': Words,
  'doing away': Words,
  telling: Words,
  barring: Words,
  'standing for office': Words,
  light: Words,
  hinting: Words,
  supervising: Words,
});
const verbLists = read('verbs.json', VerbLists);
/** Verbs of talking, knowing, being and going about: to do so is no measure between parties. */
export const procedural: ReadonlySet<string> = new Set(verbLists.procedural);
/** Verbs of how things are, are known, are said or come out: to do so is no course of action. */
export const stative: ReadonlySet<string> = new Set(verbLists.stative);
/** Verbs that only carry their object: in "support the truce" the truce is the proposal. */
export const carriers: ReadonlySet<string> = new Set(verbLists.carriers);
export const negotiating: ReadonlySet<string> = new Set(verbLists.negotiating);
/** Verbs of coming together to talk. */
export const gathering: ReadonlySet<string> = new Set(verbLists.gathering);
/** Verbs of putting a question to somebody. */
export const questioning: ReadonlySet<string> = new Set(verbLists.questioning);
/** Verbs whose object comes about by them and names the measure afterwards: "set up a zone", "the zone". */
export const creating: ReadonlySet<string> = new Set(verbLists.creating);
/** Verbs whose subject has the attitude that is their object: "voiced support". */
export const having: ReadonlySet<string> = new Set(verbLists.having);
/** Verbs whose subject comes about by them: "flights would start". */
export const beginnings: ReadonlySet<string> = new Set(verbLists.beginnings);
/** Verbs of demanding and proposing, whose clause says what is to be done. */
export const putting: ReadonlySet<string> = new Set(verbLists.putting);
/** Verbs that, without an object, end their subject: "the embargo will expire". */
export const runningOut: ReadonlySet<string> = new Set(verbLists['running out']);
/** Verbs that let or make somebody do what their clause says. */
export const causing: ReadonlySet<string> = new Set(verbLists.causing);
/** Verbs and nouns of setting people free: with a person as object they mean captives. */
export const freeing: ReadonlySet<string> = new Set(verbLists.freeing);
/** Verbs whose subject, without an object, is what is moved or kept: "the troops would leave". */
export const moving: ReadonlySet<string> = new Set(verbLists.moving);
/** What one wishes to reach or to be rid of: to do something about it is a goal and no measure. */
export const goals: ReadonlySet<string> = new Set(verbLists.goals.map(norm));
/** To do this to something is to be against it. */
export const ending: ReadonlySet<string> = new Set(verbLists.ending);
/** Attitudes as their object are given up: "lifted its objections". */
export const givingUp: ReadonlySet<string> = new Set(verbLists['giving up']);
/** Verbs of opposing something by a deed, which somebody may be asked to do: "abandon its weapons". */
export const doingAway: ReadonlySet<string> = new Set(verbLists['doing away']);
/** Predicates of not doing what their infinitive says. */
export const refusing: ReadonlySet<string> = new Set(verbLists.refusing);
/** Predicates by which what their infinitive says will be done: "is due to", "agreed to". */
export const arranging: ReadonlySet<string> = new Set(verbLists.arranging);
/** Predicates by which what their infinitive says is only wished for. */
export const wishing: ReadonlySet<string> = new Set(verbLists.wishing);
/** Verbs that, without an object, mean to leave office: "called for the premier to go". */
export const leavingOffice: ReadonlySet<string> = new Set(verbLists['leaving office']);
/** Verbs of keeping somebody from something, and of what is then kept from him: "barred from standing". */
export const barring: ReadonlySet<string> = new Set(verbLists.barring);
export const standing: ReadonlySet<string> = new Set(verbLists['standing for office']);
/** Verbs of letting on: what may be done, in their clause, is a course put about. */
export const hinting: ReadonlySet<string> = new Set(verbLists.hinting);
/** Verbs of watching over what is proposed: "to be monitored by the union". */
export const supervising: ReadonlySet<string> = new Set(verbLists.supervising);
/** Verbs that with a word for a state of affairs say nothing of what is done: "keep an eye on", "took their place". */
export const light: ReadonlySet<string> = new Set(verbLists.light);
/** Verbs of giving: with words as object they only tell something. */
export const telling: ReadonlySet<string> = new Set(verbLists.telling);

const enactingLists = read('enacting.json', z.object({ verbs: Words, with: Words, ahead: Words, nouns: Words }));
/** Words of carrying a measure out or through, by what ties the measure to them: its object, "with", "ahead with", "of". */
export const enacting = {
  verbs: new Set(enactingLists.verbs),
  with: new Set(enactingLists.with),
  ahead: new Set(enactingLists.ahead),
  nouns: new Set(enactingLists.nouns.map(norm)),
} as const;

const alteringLists = read('altering.json', z.object({ altering: Words, keeping: Words }));
/** What changes a measure that there is: to extend the ban is another course than the ban. */
export const altering: ReadonlySet<string> = new Set(alteringLists.altering.map(norm));
/** What leaves everything as it is. */
export const keeping: ReadonlySet<string> = new Set(alteringLists.keeping.map(norm));

const referralLists = read('referrals.json', z.object({ verbs: Words, forums: Words }));
/** Verbs of laying a matter before somebody, and who decides it: "take the dispute to the court". */
export const referrals = { verbs: new Set(referralLists.verbs), forums: new Set(referralLists.forums) } as const;

const NoMeasures = z.object({
  people: Words,
  words: Words,
  'states of affairs': Words,
  things: Words,
  strikes: Words,
  bodies: Words,
  commodities: Words,
});
const noMeasureLists = read('no-measures.json', NoMeasures);
/** Nouns that are no course of action, whatever governs them: who is asked, what is said, how things are. */
export const noMeasures: ReadonlySet<string> = new Set(
  [...noMeasureLists.people, ...noMeasureLists.words, ...noMeasureLists['states of affairs']].map(norm),
);
/** Nouns of what is only said or told. */
export const utterances: ReadonlySet<string> = new Set(noMeasureLists.words.map(norm));
/** Nouns of how things are. */
export const states: ReadonlySet<string> = new Set(noMeasureLists['states of affairs'].map(norm));
/** Bodies that may be proposed: "a joint authority". */
export const bodies: ReadonlySet<string> = new Set(noMeasureLists.bodies.map(norm));
/** Goods of which there is a demand that nobody puts forward. */
export const commodities: ReadonlySet<string> = new Set(noMeasureLists.commodities.map(norm));
/** Acts of force, which are proposals only where somebody is for or against them. */
export const strikes: ReadonlySet<string> = new Set(noMeasureLists.strikes.map(norm));
/** Things called by the same word as what is done: an army post is not the posting of an army. */
export const things: ReadonlySet<string> = new Set(noMeasureLists.things.map(norm));
/** Nouns of persons and bodies. */
export const people: ReadonlySet<string> = new Set(noMeasureLists.people.map(norm));

/** Participles and adjectives that say that something is put forward and not yet so. */
export const prospective: ReadonlySet<string> = new Set(read('prospective.json', Words));

const vagueLists = read('vague.json', z.object({ nouns: Words, adjectives: Words }));
/** Nouns that name no measure without more, and adjectives that say of one only how strong or how fit it is. */
export const vague = { nouns: new Set(vagueLists.nouns), adjectives: new Set(vagueLists.adjectives) } as const;

/** Adjectives that tell a measure from others of its kind by when or beside what it stands: "the original accord". */
export const setApart: ReadonlySet<string> = new Set(read('set-apart.json', Words));

/** Nouns under which all measures of a kind fall: "the sanctions" takes up a tariff, "the tariff" no embargo. */
export const umbrellas: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(read('umbrellas.json', z.partialRecord(Kind, Words))).map(([kind, words]) => [kind, new Set(words)]),
);

/** Adjectives of what holds already, as against what is new: "the current quota". */
export const inForce: ReadonlySet<string> = new Set(read('in-force.json', Words));

/** Texts that a state gives itself, told from resolutions of international bodies: "bill". */
export const laws: ReadonlySet<string> = new Set(read('laws.json', Words));

/** Matters of trade, money and everyday dealings, which make the talks on them no peace talks. */
export const business: ReadonlySet<string> = new Set(read('business.json', Words).map(norm));

/** Treaties by their names, which say nothing of what they are. */
export const treaties: ReadonlySet<string> = new Set(read('treaties.json', Words).map((name) => name.toLowerCase()));
