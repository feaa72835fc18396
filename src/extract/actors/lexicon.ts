/** Titles, functions and nouns that tell what a noun phrase is: data/gazetteer/titles.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from './fold';
import type { Gender } from './gazetteer-file';

interface TitlesFile {
  readonly courtesy: Readonly<Record<'male' | 'female' | 'any', readonly string[]>>;
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  readonly femaleFunctions: readonly string[];
  readonly maleFunctions: readonly string[];
  readonly official: readonly string[];
  readonly private: readonly string[];
  readonly groupNouns: readonly string[];
  readonly stateNouns: readonly string[];
  readonly bodyNouns: readonly string[];
  readonly mediaNouns: readonly string[];
  readonly governmentBodies: readonly string[];
  readonly documentNouns: readonly string[];
  readonly noBodies: readonly string[];
  readonly nationalOffices: readonly string[];
  readonly nationalSpeakers: readonly string[];
  readonly officesOfOneState: Readonly<Record<string, string>>;
  readonly manyOfAState: readonly string[];
  readonly statesWithout: Readonly<Record<string, readonly string[]>>;
  readonly islandStates: readonly string[];
  readonly ofEveryState: readonly string[];
  readonly portfolios: readonly string[];
  readonly particles: readonly string[];
  readonly privateBodies: readonly string[];
  readonly partyMembers: readonly string[];
}

const FILE = path.join(__dirname, '..', '..', '..', 'data', 'gazetteer', 'titles.json');
const titles = JSON.parse(readFileSync(FILE, 'utf8')) as TitlesFile;
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

export const OFFICIAL = setOf(titles.official);
export const PRIVATE = setOf(titles.private);
export const GROUP_NOUNS = setOf(titles.groupNouns);
/** "the Syrian government": another word for the state. */
export const STATE_NOUNS = setOf(titles.stateNouns);
/** "the Russian defence ministry": an organization. */
export const BODY_NOUNS = setOf(titles.bodyNouns);
export const MEDIA_NOUNS = setOf(titles.mediaNouns);
/** Bodies of nobody's government, whatever state their name tells of. */
export const PRIVATE_BODIES = setOf(titles.privateBodies);
/** Bodies that speak for the state they belong to. */
export const GOVERNMENT_BODIES = setOf(titles.governmentBodies);
/** Names that end in these are treaties, waters and works: nobody who acts. */
export const NO_BODIES = setOf(titles.noBodies);
/** Offices that only a state has. */
export const NATIONAL_OFFICES = setOf(titles.nationalOffices);
/** Whose spokesmen speak for a state. */
export const NATIONAL_SPEAKERS = setOf(titles.nationalSpeakers);
/** Offices that one state has, by name, with its code. */
export const OFFICES_OF_ONE_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries(titles.officesOfOneState).map(([office, state]) => [fold(office), state]),
);
/** Functions that more than one person has in a state: it has one foreign minister, but many officials. */
export const MANY_OF_A_STATE = setOf(titles.manyOfAState);
/** Offices and bodies, with the codes of the states that have none: monarchies no president. */
export const STATES_WITHOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(titles.statesWithout).map(([office, states]) => [fold(office), new Set(states)]),
);
/** Codes of the states that "the island" can mean. */
export const ISLAND_STATES: ReadonlySet<string> = new Set(titles.islandStates);
/** Every country has them: with no state beside them they are those of the state at hand. */
export const OF_EVERY_STATE = setOf(titles.ofEveryState);
/** Fields of a ministry's business: by themselves part of a title. */
export const PORTFOLIOS = setOf(titles.portfolios);
/** Who speaks for somebody speaks for whom that one speaks for. */
export const SPOKESMAN = /^spokes(?:man|woman|person|men|women|people)$/i;
/** A document's issuer speaks through it. */
export const DOCUMENT_NOUNS = setOf(titles.documentNouns);
/** "the Social Democrat | Anna Berg": what a member of a party is called. */
export const PARTY_MEMBERS = setOf(titles.partyMembers);
export const PARTICLES = setOf(titles.particles);
export const COURTESY = setOf([...titles.courtesy.male, ...titles.courtesy.female, ...titles.courtesy.any]);

const abbreviations = new Map(Object.entries(titles.abbreviations).map(([title, nouns]) => [fold(title), nouns]));

/** Nouns by which one of that title is spoken of again: "Rep." is a congressman, "Minister" a minister. */
export const nounsOfTitle = (title: string): readonly string[] => abbreviations.get(fold(title)) ?? [singular(title)];

const genders = new Map<string, Gender>([
  ...[...titles.courtesy.male, ...titles.maleFunctions].map((word): [string, Gender] => [fold(word), 'male']),
  ...[...titles.courtesy.female, ...titles.femaleFunctions].map((word): [string, Gender] => [fold(word), 'female']),
]);

/** Gender that a title or function tells. */
export const genderOfTitle = (word: string): Gender | undefined => genders.get(fold(word));

/** Most words of an article come again: what was found for a word is kept, up to this many words. */
const MOST = 20_000;

function remembered<T>(find: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || memory.has(word)) return known as T;
    if (memory.size > MOST) memory.clear();
    const found = find(word);
    memory.set(word, found);
    return found;
  };
}

/** "ministers" is "minister", "spokesmen" "spokesman". */
export const singular = remembered((word: string): string => {
  const folded = fold(word);
  if (folded.endsWith('men')) return `${folded.slice(0, -3)}man`;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (folded.endsWith('sses')) return folded.slice(0, -2);
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
});

/** What kind of function a word names, if any. */
export const functionOf = remembered((word: string): 'official' | 'private' | undefined => {
  const folded = fold(word);
  for (const form of [folded, singular(folded)]) {
    if (OFFICIAL.has(form)) return 'official';
    if (PRIVATE.has(form)) return 'private';
  }
  return undefined;
});
