import path from 'node:path';
import { fold } from './fold';
import {
  type GazetteerFile,
  type Gender,
  type OrganizationEntry,
  type PersonEntry,
  type PlaceEntry,
  readGazetteerFile,
  type StateEntry,
} from './gazetteer-file';
import { PhraseTrie } from './phrase-trie';

/** What a known phrase stands for. */
export type Known =
  | { readonly kind: 'state'; readonly state: StateEntry; readonly ambiguous: boolean }
  | { readonly kind: 'adjective' | 'people' | 'capital'; readonly state: StateEntry }
  | { readonly kind: 'organization'; readonly organization: OrganizationEntry }
  | { readonly kind: 'place'; readonly place: PlaceEntry }
  | { readonly kind: 'person'; readonly name: string };

export interface Gazetteer {
  readonly phrases: PhraseTrie<Known>;
  readonly states: ReadonlyMap<string, StateEntry>;
  /** Holders of offices by folded name, and by folded surname. */
  readonly people: ReadonlyMap<string, readonly PersonEntry[]>;
  readonly surnames: ReadonlyMap<string, readonly PersonEntry[]>;
  readonly firstNames: ReadonlyMap<string, Gender>;
}

function addState(phrases: PhraseTrie<Known>, state: StateEntry): void {
  const ambiguous = new Set(state.ambiguous);
  const forms = new Set([state.name, ...state.names, ...state.abbreviations, ...state.ambiguous]);
  for (const form of forms) phrases.add(form, { kind: 'state', state, ambiguous: ambiguous.has(form) });
  for (const form of state.adjectives) phrases.add(form, { kind: 'adjective', state });
  for (const form of state.people) if (!form.startsWith('the ')) phrases.add(form, { kind: 'people', state });
  for (const form of state.capitals) if (!forms.has(form)) phrases.add(form, { kind: 'capital', state });
}

const NAME_SUFFIX = /,? (jr\.?|sr\.?|i{2,3}|iv|vi{0,3}|xiv|xvi|x)$/;
/** East Asian family names come first. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'VN', 'KH', 'SG']);

/** The folded name that news uses alone: "putin", "assad", "xi". */
export function surnamesOf(person: PersonEntry): string[] {
  const words = fold(person.name).replace(NAME_SUFFIX, '').split(' ');
  const last = words.at(-1)!.replace(/^(al|el)-/, '');
  const own = FAMILY_FIRST.has(person.represents ?? '') ? words[0]! : last;
  const short = person.names.map(fold).filter((name) => !name.includes(' '));
  return [...new Set([own, ...short, last])];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** "UN Women" is also written "U.N. Women" and "United Nations Women". */
function spellings({ name, names }: OrganizationEntry): string[] {
  const forms = [name, ...names];
  const written = (un: string) => forms.map((form) => form.replace(/\bUN(?= )/, un));
  return [...new Set([...forms, ...written('U.N.'), ...written('United Nations')])];
}

function joined(files: readonly GazetteerFile[]): Gazetteer {
  const phrases = new PhraseTrie<Known>();
  const states = new Map<string, StateEntry>();
  const people = new Map<string, PersonEntry[]>();
  const surnames = new Map<string, PersonEntry[]>();
  const firstNames = new Map<string, Gender>();
  for (const file of files) {
    for (const state of file.states) {
      if (!states.has(state.code)) states.set(state.code, state);
      addState(phrases, state);
    }
    for (const organization of file.organizations)
      for (const form of spellings(organization)) phrases.add(form, { kind: 'organization', organization });
    for (const place of file.places)
      for (const form of [place.name, ...place.names]) phrases.add(form, { kind: 'place', place });
    for (const person of file.people) {
      for (const form of [person.name, ...person.names]) {
        // A family name alone is looked up among the surnames, where the day decides.
        if (form.includes(' ') || form === person.name) push(people, fold(form), person);
        if (form.includes(' ')) phrases.add(form, { kind: 'person', name: person.name });
      }
      for (const surname of surnamesOf(person)) push(surnames, surname, person);
    }
    for (const gender of ['female', 'male'] as const)
      for (const name of file.firstNames[gender]) firstNames.set(fold(name), gender);
  }
  return { phrases, states, people, surnames, firstNames };
}

/** Reads gazetteer files; what an earlier file defines comes before what a later one does. */
export const loadGazetteer = (files: readonly string[]): Gazetteer => joined(files.map(readGazetteerFile));

const DATA = path.join(__dirname, '..', '..', '..', 'data', 'gazetteer');
const STANDARD = [
  'states',
  'former-states',
  'leaders',
  'past-leaders',
  'office-holders',
  'organizations',
  'places',
  'first-names',
  'given-names',
];
let standard: Gazetteer | undefined;

const STANDARD_FILES = STANDARD.map((name) => path.join(DATA, `${name}.json`));

/** The gazetteer under data/gazetteer. Read once. */
export function standardGazetteer(): Gazetteer {
  standard ??= loadGazetteer(STANDARD_FILES);
  return standard;
}

/**
 * The standard gazetteer with files of one's own before it, so that what they define comes first.
 * @throws Failure that names the file and the field that is wrong.
 */
export const gazetteerWith = (files: readonly string[]): Gazetteer =>
  files.length === 0 ? standardGazetteer() : loadGazetteer([...files, ...STANDARD_FILES]);
