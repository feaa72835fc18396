/** Labels of a transcript's turns: "SECRETARY KERRY", "QUESTION", "MODERATOR". */
import { COURTESY, functionOf, genderOfTitle, MEDIA_NOUNS, singular } from './lexicon';
import { wordsOf } from './person-names';
import type { Draft, NewDraft } from './roster';
import type { Scene } from './scene';
import type { TitleFacts } from './title-facts';

const titleCase = (label: string): string =>
  label.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

const QUESTIONER = /^(q|question|reporter|press|journalist)s?$/i;
const UNNAMED = /\b(official|moderator|operator|participant)\b/i;

/** The person of that family name, made when the body never names him; else a group of the label's words. */
export function byLabel(scene: Scene, label: string, facts: TitleFacts): Draft {
  const { roster } = scene;
  const clean = label.replace(/[:\s]+$|\(.*\)/g, '').trim();
  if (QUESTIONER.test(clean)) return reporter(scene);
  if (/^(a|answer)$/i.test(clean)) return interviewed(scene);
  const body = bodyNamed(scene, clean);
  if (body) return body;
  const words = wordsOf(clean).filter((word) => !COURTESY.has(word) && !COURTESY.has(`${word}.`));
  const names = words.filter((word) => functionOf(word) === undefined);
  const nouns = words.filter((word) => functionOf(word)).map(singular);
  if (names.length === 0 || UNNAMED.test(clean))
    return roster.intern(`group:${clean.toLowerCase()}`, () => group(clean.toLowerCase(), nouns));
  const known = roster.drafts.find(({ kind, name }) => kind === 'person' && wordsOf(name).at(-1) === names.at(-1));
  const name = (names.length === 1 ? facts.nameOf(names[0]!) : undefined) ?? titleCase(names.join(' '));
  const draft =
    known ?? roster.intern(`person:${names.join(' ')}`, () => ({ kind: 'person', name, human: true, nouns }));
  // "MR KIRBY" at the briefing of a ministry speaks for it.
  const titled =
    clean.split(/\s+/).length > names.length && [...draft.nouns].every((noun) => functionOf(noun) === 'official');
  draft.represents ??= facts.of(names, draft.nouns) ?? (titled ? facts.issuer : undefined) ?? null;
  for (const word of clean.split(/\s+/)) draft.gender ??= genderOfTitle(word);
  return draft;
}

/** Whoever asks with no name. */
export const reporter = ({ roster }: Scene): Draft =>
  roster.intern('group:reporter', () => group('reporter', ['reporter']));

/** The one who answers: the person with an office, or else the first, that the lines before the first turn name. */
export function interviewed({ roster, document }: Scene): Draft {
  const start = document.paragraphs.find(({ label, turn }) => label ?? turn)?.start ?? 0;
  const first = ({ mentions }: Draft) => Math.min(Number.MAX_SAFE_INTEGER, ...mentions.map((mention) => mention.start));
  const named = roster.drafts
    .filter((draft) => draft.kind === 'person' && first(draft) < start)
    .sort((a, b) => first(a) - first(b));
  const official = named.find(({ role, represents }) => role !== undefined || represents !== null);
  return official ?? named[0] ?? roster.intern('group:interviewee', () => group('interviewee', ['interviewee']));
}

/** "The Courier", "Goldport Times": a newspaper that asks, known from the text or by its name's form. */
function bodyNamed({ roster, gazetteer }: Scene, label: string): Draft | undefined {
  const name = label.replace(/^the\s+/i, '');
  const same = (form: string) => form.replace(/^the\s+/i, '').toLowerCase() === name.toLowerCase();
  const known = roster.drafts.find(
    (draft) => draft.kind === 'organization' && (same(draft.name) || [...draft.aliases].some(same)),
  );
  const isMedium = gazetteer.phrases
    .valuesAtStart(name.split(/\s+/))
    .some((value) => value.kind === 'organization' && value.organization.type === 'media');
  const media = isMedium || /^the\s/i.test(label) || MEDIA_NOUNS.has(name.split(/\s+/).at(-1)!.toLowerCase());
  if (known || !media || functionOf(name.split(/\s+/).at(-1)!)) return known;
  return roster.intern(`organization:${name.toLowerCase()}`, () => ({ kind: 'organization', name: label }));
}

const group = (name: string, nouns: readonly string[]): NewDraft => ({ kind: 'group', name, human: true, nouns });
