/** Reads an article from left to right: names, descriptions, pronouns, each against what has been heard before. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import type { Attribution } from '../attribution';
import { readDescription } from './descriptions';
import type { Discourse } from './discourse';
import { issuersOf } from './issuers';
import { headOf } from './metonyms';
import { acronymDraft, readName } from './name-actors';
import type { NameSpan } from './name-spans';
import { isSubject } from './phrase';
import { formOf, isFirstPerson, readPronoun } from './pronouns';
import { type Meaning, type Scene, textOf } from './scene';
import { readCount } from './several';

const isQuoted = (scene: Scene, token: Token) => scene.document.quotationOf[token.i]! >= 0;

/** Heads of sources, with those joined to them. */
function sourceTokens(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(flatMap(attributions, ({ sourceHeads }) => sourceHeads));
}

const contentsBySource = (attributions: readonly Attribution[]): ReadonlyMap<number, readonly Span[]> =>
  new Map(flatMap(attributions, ({ sourceHeads, content }) => sourceHeads.map((head) => [head, content] as const)));

export interface Walk {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly sources: ReadonlySet<number>;
  /** What is said by each source, by its head. */
  readonly saidBy: ReadonlyMap<number, readonly Span[]>;
  /** The article speaks of Korea, so that "the North" is a state. */
  readonly korea: boolean;
}

export function startWalk(scene: Scene, discourse: Discourse, attributions: readonly Attribution[]): Walk {
  const korea = scene.names.some(
    ({ known }) =>
      known !== undefined &&
      'state' in known &&
      /^K[PR]$/.test(known.state.code) &&
      !(known.kind === 'state' && known.ambiguous),
  );
  return { scene, discourse, sources: sourceTokens(attributions), saidBy: contentsBySource(attributions), korea };
}

function hear({ scene, discourse, sources }: Walk, token: Token, who: readonly number[]): void {
  const { i: sentence } = token.sentence;
  const flags = {
    subject: isSubject(token),
    speaker: sources.has(token.i),
    quoted: isQuoted(scene, token),
    possessive: token.dep === 'poss',
  };
  discourse.hear({ token: token.i, sentence, who, ...flags });
  const joined = coordinated(scene, token, who);
  if (joined.length > who.length) discourse.hear({ token: token.i, sentence, who: joined, ...flags });
}

/** "Russia and Saudi Arabia" is also one mention of both. */
function coordinated(scene: Scene, token: Token, who: readonly number[]): number[] {
  const all = [...who];
  let current = token;
  for (let steps = 0; steps < 8 && current.dep === 'conj'; steps++) {
    current = current.head;
    all.unshift(...(scene.meanings[current.i]?.who ?? []));
  }
  return [...new Set(all)];
}

function readToken(walk: Walk, token: Token): Meaning | undefined {
  const { scene, discourse, saidBy } = walk;
  const form = formOf(token);
  if (form) {
    if (isFirstPerson(token) || form === 'you' || isQuoted(scene, token)) return undefined;
    return readPronoun(scene, discourse, token, { said: saidBy.get(token.i) });
  }
  if (token.tag === 'CD' || /^both$/i.test(token.text)) return readCount(scene, discourse, token);
  if (!/^(NN|NNS|NNP|NNPS)$/.test(token.tag) || /^(compound|amod|nmod|npadvmod)$/.test(token.dep)) return undefined;
  const explained = acronymDraft(scene, token.text);
  return explained
    ? { who: [explained.n], reason: 'acronym explained before' }
    : readDescription(scene, discourse, token);
}

function hearName(walk: Walk, name: NameSpan): void {
  const { scene, korea } = walk;
  if (name.kind === 'organization' && !scene.meanings[name.last]) readName(scene, name, korea);
  const head = headOf(scene.tokens, name);
  const who = scene.meanings[head.i]?.who;
  if (who && who.length > 0) hear(walk, head, who);
}

/** Acronyms that stand in brackets behind what they are short for: read when that has been. */
function bracketed({ tokens }: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tag, next } of tokens)
    if (tag === '-LRB-' && next && /^[\p{Lu}.&]{2,8}$/u.test(next.text)) found.add(next.text);
  return found;
}

/** States and organizations by name, for the whole article. */
export function readNames({ scene, korea }: Walk): void {
  const explained = bracketed(scene);
  for (const name of scene.names)
    if (
      name.kind !== 'person' &&
      !(name.kind === 'organization' && explained.has(textOf(scene, name.first, name.last)))
    )
      readName(scene, name, korea);
}

/** All but what stands inside quotations and needs the speaker. Persons' names have their meaning already. */
export function readNarration(walk: Walk): void {
  const { scene } = walk;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]!;
    const name = scene.nameAt(i);
    if (name && name.kind !== 'adjective' && name.kind !== 'place') {
      if (i === name.first) hearName(walk, name);
      if (scene.meanings[i] || name.kind === 'person') continue;
    } else if (name && i === name.first && name.kind === 'adjective') hearName(walk, name);
    if (token.isSpace || scene.meanings[i]) {
      if (scene.meanings[i]?.reason === 'title of a name' && !name && isSubject(token))
        hear(walk, token, scene.meanings[i]!.who);
      continue;
    }
    const meaning = readToken(walk, token);
    if (!meaning) continue;
    scene.meanings[i] = meaning;
    if (meaning.who.length > 0) hear(walk, token, meaning.who);
  }
}

/** "We" outside of everybody's speech are those who issue the text. */
export function readIssuers({ scene }: Walk, isSpoken: (token: number) => boolean): void {
  let issuers: Meaning | undefined;
  for (const token of scene.tokens) {
    if (formOf(token) !== 'we' || isSpoken(token.i) || isQuoted(scene, token)) continue;
    issuers ??= issuersOf(scene);
    if (issuers.who.length > 0) scene.meanings[token.i] = issuers;
  }
}

/** Pronouns inside quotations, once the speaker of each is known. */
export function readQuoted(walk: Walk, speakerAt: (token: number) => Meaning | undefined): void {
  const { scene, discourse } = walk;
  for (const token of scene.tokens) {
    const form = formOf(token);
    if (!form || form === 'you' || scene.meanings[token.i]) continue;
    const speaker = speakerAt(token.i)?.who ?? [];
    if (!isFirstPerson(token))
      scene.meanings[token.i] = readPronoun(scene, discourse, token, { excluded: new Set(speaker) });
    else if (speaker.length > 0) scene.meanings[token.i] = { who: speaker, reason: 'first person: the speaker' };
  }
}
