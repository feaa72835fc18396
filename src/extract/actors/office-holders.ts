/** Office holders of the gazetteer, on the days they held office. */
import { stateOf } from './affiliation';
import { fold } from './fold';
import { surnamesOf } from './gazetteer';
import type { PersonEntry } from './gazetteer-file';
import { type PersonName, wordsOf } from './person-names';
import type { Scene } from './scene';

/** Office holders that the name may mean on the day of publication; none where the day is not known. */
export function holdersOf({ day, gazetteer }: Scene, words: readonly string[]): readonly PersonEntry[] {
  if (!day) return [];
  const inOffice = ({ from, until }: PersonEntry) => (from ?? '') <= day && (until === null || day < until);
  const known = gazetteer.people.get(words.join(' ')) ?? gazetteer.people.get(words.join('-')) ?? [];
  if (known.length > 0) return known.filter(inOffice);
  const surname = words.at(-1)!;
  const fits = (person: PersonEntry) => {
    const full = wordsOf(person.name);
    if (words.length === 1) return surnamesOf(person).includes(surname);
    return full[0] === words[0] && full.at(-1) === surname;
  };
  const byName = [...(gazetteer.surnames.get(surname) ?? []), ...(gazetteer.surnames.get(words[0]!) ?? [])];
  return byName.filter(inOffice).filter(fits);
}

/** The one holder meant: a surname alone needs its state in the article, or the title that goes with the office. */
export function holderOf(scene: Scene, { words, spans }: PersonName): PersonEntry | undefined {
  const all = holdersOf(scene, words);
  const titled = (role: string) =>
    spans.some(({ first }) => wordsOf(role).includes(fold(scene.tokens[first - 1]?.text ?? '')));
  const named = (code: string | null) => scene.names.some((name) => stateOf(name) === code);
  const fits = ({ represents, office, role }: PersonEntry) =>
    titled(role) || (office !== 'official' && named(represents));
  const able = words.length > 1 ? all : all.filter(fits);
  const states = new Set(able.map(({ represents }) => represents));
  return states.size === 1 ? able[0] : undefined;
}
