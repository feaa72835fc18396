/** Persons with role, gender and the words that refer back to them, from titles and appositions. */
import { affiliationIn, stateOf } from './affiliation';
import { fold } from './fold';
import type { Gender, PersonEntry } from './gazetteer-file';
import { ledBy } from './leads';
import { COURTESY, functionOf, genderOfTitle, nounsOfTitle, singular } from './lexicon';
import type { NameSpan } from './name-spans';
import { holderOf } from './office-holders';
import { type PersonName, wordsOf } from './person-names';
import type { Draft } from './roster';
import { mean, type Scene, textOf } from './scene';
import { type Title, titleAfter, titleBefore, titleBeforeTitled, titleWithComma } from './titles';

/** A person with what the titles beside the name tell. */
export interface Person {
  readonly draft: Draft;
  readonly name: PersonName;
  readonly holder?: PersonEntry;
  /** Whom a title said the person speaks for; undefined when none told. */
  settled?: string | null;
  /** "its", "Obama" in the title: the person speaks for whom that one speaks for. */
  master?: number;
}

/** "Presidents Vladimir Putin and Donald Trump": the title of the first holds for the second. */
function sharedTitle(scene: Scene, span: NameSpan): Title | undefined {
  let at = span.first - 1;
  while (/^(and|,)$/.test(scene.tokens[at]?.text ?? '')) at--;
  const before = at < span.first - 1 ? scene.nameAt(at) : undefined;
  if (before?.kind !== 'person') return undefined;
  const title = titleBefore(scene.tokens, before, scene.nameAt);
  return title?.plural ? title : undefined;
}

export const titleOf = (scene: Scene, span: NameSpan): Title | undefined =>
  titleBefore(scene.tokens, span, scene.nameAt) ??
  titleWithComma(scene.tokens, span, scene.nameAt) ??
  titleAfter(scene.tokens, span, scene.nameAt) ??
  sharedTitle(scene, span);

function genderOf(scene: Scene, cluster: PersonName, holder: PersonEntry | undefined): Gender | undefined {
  for (const { first } of cluster.spans) {
    const gender = genderOfTitle(scene.tokens[first - 1]?.text ?? '');
    if (gender) return gender;
  }
  if (holder?.gender) return holder.gender;
  const known = scene.gazetteer.people.get(cluster.words.join(' '))?.[0]?.gender;
  return known ?? (cluster.words.length > 1 ? scene.gazetteer.firstNames.get(cluster.words[0]!) : undefined);
}

/** "Home Minister | Datuk Seri": the address behind an office is no part of it. */
const ADDRESS = new RegExp(
  `(?<=\\w)(?: (?:${[...COURTESY]
    .filter((word) => !functionOf(word))
    .map((word) => word.replace('.', '\\.'))
    .join('|')}))+$`,
  'i',
);

/** The longest title is the role; "Mr" is none. */
function takeRole(scene: Scene, draft: Draft, title: Title): void {
  const words = scene.tokens.slice(title.first, title.last + 1).filter((token) => !/^(the|,)$/i.test(token.text));
  if (words.every(({ text }) => COURTESY.has(fold(text)) && functionOf(text) !== 'official')) return;
  const role = textOf(scene, title.first, title.last)
    .replace(/[,\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(ADDRESS, '');
  if (draft.role === undefined || role.length > draft.role.length + 8) draft.role = role;
  if (!title.plural) scene.roster.alias(draft, role);
}

/** Reads one title: role, nouns that refer back, and whom the person speaks for. */
function readTitle(scene: Scene, person: Person, span: NameSpan, title: Title): void {
  const { tokens, roster } = scene;
  const { draft } = person;
  const head = title.functions[0]!;
  takeRole(scene, draft, title);
  for (const i of title.functions) for (const noun of nounsOfTitle(tokens[i]!.text)) draft.nouns.add(noun);
  draft.gender ??= genderOfTitle(tokens[head]!.text);
  const { represents, state } = affiliationIn(tokens, title.first, title.last, head, scene.nameAt);
  draft.state ??= state;
  if (person.settled === undefined) person.settled = represents;
  const owner = tokens[title.first - 1]?.tag === 'PRP$' ? title.first - 1 : title.first;
  for (let i = owner; i <= title.last; i++) {
    scene.claimed[i] = 1;
    if (scene.nameAt(i)?.kind === 'person' || tokens[i]!.tag === 'PRP$') person.master ??= i;
  }
  const before = title.last < span.first && tokens[span.first - 1]!.text !== ',';
  if (before && !title.plural) roster.alias(draft, textOf(scene, title.first, span.last));
}

/** "President Aslan Beridat | of Korrin". */
function readOrigin(scene: Scene, person: Person, span: NameSpan): void {
  const [of, first] = [scene.tokens[span.last + 1], scene.tokens[span.last + 2]];
  if (of?.text !== 'of' || !first) return;
  const name = scene.nameAt(first.text.toLowerCase() === 'the' ? first.i + 1 : first.i);
  const code = name?.kind === 'state' ? stateOf(name) : undefined;
  if (!code || !name) return;
  scene.claimed.fill(1, name.first, name.last + 1);
  person.draft.state ??= code;
  if ([...person.draft.nouns].some((noun) => functionOf(noun) === 'official')) person.settled ??= code;
}

function readSpan(scene: Scene, person: Person, span: NameSpan): void {
  const { tokens, roster, meanings } = scene;
  const { draft } = person;
  const meaning = { who: [draft.n], reason: 'title of a name' };
  roster.mention(draft, tokens, span.first, span.last, span.last > span.first ? 'name' : 'short name');
  mean(scene, span.first, span.last, { who: [draft.n], reason: 'name' });
  const title = titleOf(scene, span);
  const outer = title && titleBeforeTitled(tokens, span, title, scene.nameAt);
  for (const one of [outer, title]) {
    if (!one) continue;
    readTitle(scene, person, span, one);
    if (one.plural) continue;
    for (const i of one.functions) meanings[i] = meaning;
    for (let i = one.functions[0]!; i < span.first; i++) if (!scene.nameAt(i)) mean(scene, i, i, meaning);
  }
  readOrigin(scene, person, span);
  if (!title) readOwner(scene, person, span);
  const led = title ? undefined : ledBy(scene, span);
  if (!led) return;
  draft.state ??= led.state;
  person.settled ??= led.represents;
}

/** "Russia's | Gleb Sarychev": named as the one who is there for the state. */
function readOwner(scene: Scene, person: Person, span: NameSpan): void {
  const name = scene.tokens[span.first - 1]?.tag === 'POS' ? scene.nameAt(span.first - 2) : undefined;
  const code = name?.kind === 'state' ? stateOf(name) : undefined;
  if (!code) return;
  person.draft.state ??= code;
  person.settled ??= code;
}

/** Makes the draft of one person and marks its names and titles as meaning it. */
export function addPerson(scene: Scene, name: PersonName): Person {
  const forms = name.spans.map(({ first, last }) => textOf(scene, first, last));
  const fullest = forms.reduce((best, form) => (wordsOf(form).length > wordsOf(best).length ? form : best));
  const holder = holderOf(scene, name);
  const draft = scene.roster.intern(`person:${name.words.join(' ')}`, () => ({
    kind: 'person',
    name: fullest,
    human: true,
  }));
  const person: Person = { draft, name, holder };
  for (const span of name.spans) readSpan(scene, person, span);
  draft.gender ??= genderOf(scene, name, holder);
  draft.office = holder?.role;
  if (holder) for (const word of wordsOf(holder.role)) if (functionOf(word)) draft.nouns.add(singular(word));
  return person;
}
