/** Who "we" are in a joint statement: the list that follows the first "we", or those the title names. */

import { flatMap } from '../../flat-map';
import { annotate } from '../../language';
import { fold, withoutArticle } from './fold';
import { organizationDraft, stateDraft } from './name-actors';
import { findNameSpans, type NameSpan } from './name-spans';
import type { Meaning, Scene } from './scene';
import { headings } from './title-facts';

const FINITE = /^(VB|VBD|VBP|VBZ|MD|\.|:)$/;
const REACH = 80;

/** "We, | the President of France, the Chancellor of Germany and ... | , met": tokens between. */
function listed(scene: Scene): { first: number; last: number } | undefined {
  const { tokens } = scene;
  const we = tokens.find(({ text, next }) => text === 'We' && next?.text === ',');
  if (!we) return undefined;
  let last = we.i + 1;
  while (last + 1 < tokens.length && last - we.i < REACH && !FINITE.test(tokens[last + 1]!.tag)) last++;
  while (last > we.i && /^(,|RB|TO)$/.test(tokens[last]!.tag)) last--;
  return last > we.i + 1 ? { first: we.i + 2, last } : undefined;
}

/** "Germany, Katrin Albers, Kenya, Daniel Mutua": those named, each of whom stands for a state of the list. */
function personsIn({ names, meanings, tokens }: Scene, range: { first: number; last: number }): number[] {
  const named = names.filter(
    ({ kind, first, last }) =>
      kind === 'person' && first >= range.first && last <= range.last && tokens[first]!.dep !== 'poss',
  );
  return [...new Set(flatMap(named, ({ last }) => meanings[last]?.who ?? []))];
}

/** "the ministers of Chad, Ali Sow, Togo, Afi Mensah": whoever is named right behind a state speaks for it. */
function paired(scene: Scene, range: { first: number; last: number }): void {
  for (const { kind, first, last } of scene.names) {
    if (kind !== 'person' || first < range.first + 2 || last > range.last || scene.tokens[first - 1]!.text !== ',')
      continue;
    const state = scene.meanings[first - 2]?.who ?? [];
    const person = scene.meanings[last]?.who ?? [];
    const code = state.length === 1 ? scene.roster.at(state[0]!) : undefined;
    if (code?.kind === 'state' && person.length === 1) scene.roster.at(person[0]!).represents = code.represents;
  }
}

function listAfterWe(scene: Scene): number[] {
  const range = listed(scene);
  if (!range) return [];
  const persons = personsIn(scene, range);
  if (persons.length > 1) {
    paired(scene, range);
    return persons;
  }
  const who = new Set<number>();
  for (let i = range.first; i <= range.last; i++)
    if (!/^(pobj|compound|amod|nmod|poss)$/.test(scene.tokens[i]!.dep))
      for (const n of scene.meanings[i]?.who ?? []) who.add(n);
  const [only] = who;
  if (who.size === 1)
    scene.roster.alias(scene.roster.at(only!), scene.roster.slice(scene.tokens, range.first, range.last));
  return [...who];
}

/** Where the title turns from the issuers to the matter. */
const MATTER = /\s(?:on|regarding|concerning|about|following|after|to mark|in support|calling|condemning|welcoming)\s/i;
const DOCUMENT = /\b(?:statement|declaration|communiqu[eé]|letter|appeal|position)\b/i;

/** "Joint Statement by | France and Germany | on Iran": names, or else the words themselves. */
function namedIn(scene: Scene, heading: string): number[] {
  if (!DOCUMENT.test(heading)) return [];
  const text = heading.split(MATTER)[0]!;
  const annotation = annotate(text);
  const slice = ({ first, last }: NameSpan) =>
    text.slice(annotation.tokens[first]!.start, annotation.tokens[last]!.end);
  const named = flatMap(findNameSpans(annotation, scene.gazetteer), (span) => draftOf(scene, span, slice(span)));
  return named.length > 0 ? named : described(scene, text);
}

/** "The following statement was issued by the foreign ministers of ...": the agent, in the first sentences. */
function namedInOpening(scene: Scene): number[] {
  const { tokens, meanings } = scene;
  const end = scene.document.annotation.sentences[2]?.last ?? tokens.length - 1;
  for (const token of tokens.slice(0, end + 1)) {
    if (!DOCUMENT.test(token.text)) continue;
    for (const by of tokens.slice(token.i + 1, token.sentence.last + 1)) {
      const agent = /^(by|from|of)$/.test(by.text) ? by.rights.find(({ dep }) => dep === 'pobj') : undefined;
      const who = agent && meanings[agent.i]?.who;
      if (who && who.length > 0) return [...who];
    }
  }
  return [];
}

function draftOf(scene: Scene, { kind, known }: NameSpan, text: string): number[] {
  if (kind === 'person') {
    const key = `person:${fold(text).replace(/-/g, ' ')}`;
    return [scene.roster.intern(key, () => ({ kind: 'person', name: text, human: true })).n];
  }
  if (known?.kind === 'organization') return [organizationDraft(scene, text, known.organization.represents, []).n];
  return known?.kind === 'state' ? [stateDraft(scene, known.state).n] : [];
}

function described(scene: Scene, title: string): number[] {
  const words = /\b(?:by|of|from)\s+(.+)$/i.exec(title)?.[1];
  if (!words) return [];
  const name = withoutArticle(words.trim());
  return [scene.roster.intern(`group:${fold(name)}`, () => ({ kind: 'group', name, plural: true })).n];
}

/** The issuers of the text, which its "we" means outside of quotations. */
export function issuersOf(scene: Scene): Meaning {
  const list = listAfterWe(scene);
  if (list.length > 0) return { who: list, reason: 'first person plural: the issuers listed' };
  const opening = namedInOpening(scene);
  if (opening.length > 0) return { who: opening, reason: 'first person plural: the issuers in the opening' };
  const who = [...new Set(flatMap(headings(scene), (heading) => namedIn(scene, heading)))];
  return { who, reason: 'first person plural: the issuers in the title' };
}
