/** Labels of a transcript's turns: "SECRETARY KERRY", "QUESTION", "MODERATOR". */
import { COURTESY, functionOf, genderOfTitle, singular } from './lexicon';
import { wordsOf } from './person-names';
import type { Draft, NewDraft } from './roster';
import type { Scene } from './scene';
import type { TitleFacts } from './title-facts';

const titleCase = (label: string): string =>
  label.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());

const QUESTIONER = /^(q|question|reporter|press|journalist)s?$/i;
const UNNAMED = /\b(official|moderator|operator|participant)\b/i;

/** The person of that family name, made when the body never names him; else a group of the label's words. */
export function byLabel(scene: Scene, label: string, facts: TitleFacts): Draft {
  const { roster } = scene;
  const clean = label.replace(/[:\s]+$|\(.*\)/g, '').trim();
  if (QUESTIONER.test(clean)) return roster.intern('group:reporter', () => group('reporter', ['reporter']));
  const words = wordsOf(clean).filter((word) => !COURTESY.has(word) && !COURTESY.has(`${word}.`));
  const names = words.filter((word) => functionOf(word) === undefined);
  const nouns = words.filter((word) => functionOf(word)).map(singular);
  if (names.length === 0 || UNNAMED.test(clean))
    return roster.intern(`group:${clean.toLowerCase()}`, () => group(clean.toLowerCase(), nouns));
  const known = roster.drafts.find(({ kind, name }) => kind === 'person' && wordsOf(name).at(-1) === names.at(-1));
  const name = titleCase(names.join(' '));
  const draft =
    known ?? roster.intern(`person:${names.join(' ')}`, () => ({ kind: 'person', name, human: true, nouns }));
  draft.represents ??= facts.of(names, draft.nouns) ?? null;
  for (const word of clean.split(/\s+/)) draft.gender ??= genderOfTitle(word);
  return draft;
}

const group = (name: string, nouns: readonly string[]): NewDraft => ({ kind: 'group', name, human: true, nouns });
