/** Persons with role, gender and the state they speak for, from titles, appositions and lists of office holders. */
import { affiliationIn, stateOf } from './affiliation';
import { fold } from './fold';
import { surnamesOf } from './gazetteer';
import type { Gender, PersonEntry } from './gazetteer-file';
import { COURTESY, functionOf, genderOfTitle, singular } from './lexicon';
import type { NameSpan } from './name-spans';
import { type PersonName, wordsOf } from './person-names';
import type { Draft } from './roster';
import { mean, type Scene, textOf } from './scene';
import { type Title, titleAfter, titleBefore, titleWithComma } from './titles';

/** Offices that only a state has: without a state's name beside them they are some state's all the same. */
const NATIONAL =
  /\b(president|prime minister|premier|chancellor|foreign (minister|secretary)|minister|king|queen|emir|sultan|supreme leader)\b/i;

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

/** Office holders that the name may mean on the day of publication. */
export function holdersOf(scene: Scene, words: readonly string[]): readonly PersonEntry[] {
  const { day, gazetteer } = scene;
  if (!day) return [];
  const inOffice = ({ from, until }: PersonEntry) => (from ?? '') <= day && (until === null || day < until);
  const known = gazetteer.people.get(words.join(' ')) ?? gazetteer.people.get(words.join('-')) ?? [];
  if (known.length > 0) return known.filter(inOffice);
  const surname = words.at(-1)!;
  const fits = (person: PersonEntry) => {
    const full = wordsOf(person.name);
    return (
      words.length === 1 || full[0] === words[0] || (surnamesOf(person).includes(words[0]!) && full.at(-1) === surname)
    );
  };
  return [...(gazetteer.surnames.get(surname) ?? []), ...(gazetteer.surnames.get(words[0]!) ?? [])]
    .filter(inOffice)
    .filter(fits);
}

/** One holder only, or several entries of the same state; a surname alone needs its state in the article. */
function holderOf(scene: Scene, words: readonly string[]): PersonEntry | undefined {
  const all = holdersOf(scene, words);
  const able =
    words.length > 1
      ? all
      : all.filter(
          ({ represents, office }) => office !== 'official' && scene.names.some((name) => stateOf(name) === represents),
        );
  const states = new Set(able.map(({ represents }) => represents));
  return states.size === 1 ? able[0] : undefined;
}

/** The one state named in the sentence, or else in the sentence before. */
function nearState(scene: Scene, at: number): string | undefined {
  const { sentence } = scene.tokens[at]!;
  for (const { first, last } of [sentence, scene.document.annotation.sentences[sentence.i - 1]]?.filter(
    (s) => s !== undefined,
  ) ?? []) {
    const codes = new Set<string>();
    for (let i = first; i <= last; i++) {
      const code = stateOf(scene.nameAt(i));
      if (code) codes.add(code);
    }
    if (codes.size > 0) return codes.size === 1 ? [...codes][0] : undefined;
  }
  return undefined;
}

function genderOf(scene: Scene, cluster: PersonName, holder: PersonEntry | undefined): Gender | undefined {
  for (const { first } of cluster.spans) {
    const gender = genderOfTitle(scene.tokens[first - 1]?.text ?? '');
    if (gender) return gender;
  }
  if (holder?.gender) return holder.gender;
  const known = scene.gazetteer.people.get(cluster.words.join(' '))?.[0]?.gender;
  if (known || cluster.words.length < 2) return known;
  const longest = textOf(scene, cluster.spans[0]!.first, cluster.spans[0]!.last);
  return (
    scene.gazetteer.firstNames.get(cluster.words[0]!) ??
    scene.gazetteer.firstNames.get(fold(longest.split(' ').slice(1).join(' ')))
  );
}

/** Reads one title into the draft: role, nouns that refer back, and whom the person speaks for. */
function readTitle(scene: Scene, draft: Draft, span: NameSpan, title: Title): void {
  const { tokens, roster } = scene;
  const head = title.functions[0]!;
  const words = tokens.slice(title.first, title.last + 1).filter((token) => !/^(the|,)$/i.test(token.text));
  const isCourtesy = words.every((token) => COURTESY.has(fold(token.text)) && functionOf(token.text) !== 'official');
  for (const i of title.functions) draft.nouns.add(singular(tokens[i]!.text));
  draft.gender ??= genderOfTitle(tokens[head]!.text);
  const role = textOf(scene, title.first, title.last)
    .replace(/[,\s]+$/, '')
    .replace(/\s+/g, ' ');
  if (!isCourtesy && (draft.role === undefined || role.length > draft.role.length + 8)) draft.role = role;
  const { represents, state } = affiliationIn(tokens, title.first, title.last, head, scene.nameAt);
  draft.state ??= state;
  const before = title.last < span.first;
  if (!title.plural) roster.alias(draft, role);
  if (before && tokens[span.first - 1]!.text !== ',' && !title.plural)
    roster.alias(draft, textOf(scene, title.first, span.last));
  if (represents !== undefined) settle(draft, represents);
}

/** The first title that tells decides; a state outweighs a body that speaks for none. */
function settle(draft: Draft, represents: string | null): void {
  if (draft.nouns.has('=')) return;
  draft.represents = represents;
  draft.nouns.add('=');
}

function speaksFor(scene: Scene, draft: Draft, cluster: PersonName, holder: PersonEntry | undefined): void {
  const settled = draft.nouns.delete('=');
  const functions = [...draft.nouns].map(functionOf);
  if (settled || (functions.includes('private') && !functions.includes('official'))) return;
  if (/\b(former|ex-|candidate|opposition)/i.test(draft.role ?? '')) return;
  if (holder) draft.represents = holder.represents;
  else if (draft.role && NATIONAL.test(draft.role))
    draft.represents = nearState(scene, cluster.spans[0]!.first) ?? null;
}

/** Makes the draft of one person and marks its names and titles as meaning it. */
export function addPerson(scene: Scene, cluster: PersonName): Draft {
  const { tokens, roster } = scene;
  const forms = cluster.spans.map(({ first, last }) => textOf(scene, first, last));
  const name = forms.reduce((best, form) => (wordsOf(form).length > wordsOf(best).length ? form : best));
  const holder = holderOf(scene, cluster.words);
  const draft = roster.intern(`person:${cluster.words.join(' ')}`, () => ({ kind: 'person', name, human: true }));
  for (const span of cluster.spans) {
    roster.mention(draft, tokens, span.first, span.last, span.last > span.first ? 'name' : 'short name');
    mean(scene, span.first, span.last, { who: [draft.n], reason: 'name' });
    const title = titleOf(scene, span);
    if (!title) continue;
    readTitle(scene, draft, span, title);
    if (!title.plural)
      for (const i of title.functions) scene.meanings[i] = { who: [draft.n], reason: 'title of a name' };
    for (let i = title.functions[0]!; i < span.first && !title.plural; i++)
      if (!scene.nameAt(i)) mean(scene, i, i, { who: [draft.n], reason: 'title of a name' });
  }
  draft.gender ??= genderOf(scene, cluster, holder);
  speaksFor(scene, draft, cluster, holder);
  if (holder) for (const word of wordsOf(holder.role)) if (functionOf(word)) draft.nouns.add(singular(word));
  draft.state ??= draft.represents ?? undefined;
  return draft;
}
