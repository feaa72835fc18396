import type { Document, Span } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast, Reference } from '../cast';
import { stateOf } from './affiliation';
import { Discourse } from './discourse';
import { fold } from './fold';
import { namesOfDay } from './former-states';
import { type Gazetteer, standardGazetteer } from './gazetteer';
import { BODY_NOUNS, COURTESY, functionOf } from './lexicon';
import { findNameSpans, type NameSpan } from './name-spans';
import { holdersOf } from './office-holders';
import { agreeOnKinds, clusterPersons, missedPersons, wordsOf } from './person-names';
import { addPerson, titleOf } from './persons';
import { placesOf } from './places';
import { followMasters, represent, representRest } from './representation';
import { actorsOf, Roster } from './roster';
import { type Meaning, nameIndex, narratedSentences, type Scene, textOf } from './scene';
import { meaningAt, type Speakers, speakersOf } from './speakers';
import { titleFacts } from './title-facts';
import { readIssuers, readNames, readNarration, readQuoted, startWalk } from './walk';

export { type Gazetteer, gazetteerWith, loadGazetteer, standardGazetteer } from './gazetteer';
export { withoutIdle } from './idle';

function sceneOf(document: Document, gazetteer: Gazetteer, names: readonly NameSpan[]): Scene {
  const { tokens } = document.annotation;
  const roster = new Roster(document.article.text);
  return {
    document,
    tokens,
    gazetteer,
    roster,
    names,
    nameAt: nameIndex(names, tokens.length),
    meanings: new Array(tokens.length),
    day: document.article.publishedOn,
    narrated: narratedSentences(document),
    claimed: new Uint8Array(tokens.length),
  };
}

/** Names with one kind a string, and the persons that the model missed. */
function namesOf(document: Document, gazetteer: Gazetteer): NameSpan[] {
  const { article, annotation } = document;
  const found = namesOfDay(findNameSpans(annotation, gazetteer), gazetteer.states, article.publishedOn);
  const scene = sceneOf(document, gazetteer, found);
  const text = (span: NameSpan) => textOf(scene, span.first, span.last);
  const isPerson = (span: NameSpan) =>
    titleOf(scene, span) !== undefined || isAfterCourtesy(scene, span) || isLeader(scene, span);
  const isBody = (span: NameSpan) => isApposedBody(scene, span) && titleOf(scene, span) === undefined;
  const agreed = agreeOnKinds(found, text, isPerson, isBody);
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const learn = (spans: readonly NameSpan[]) => {
    for (const span of spans) {
      if (span.kind !== 'person') continue;
      const words = wordsOf(text(span));
      surnames.add(words.at(-1) ?? '');
      if (words.length > 1) givenNames.add(words[0]!);
    }
  };
  learn(agreed);
  const taken = (token: number) => scene.nameAt(token) !== undefined;
  const signs = { taken, titled: isPerson, gazetteer, surnames, givenNames };
  // Twice: a name found the first time shows its family name wherever that stands alone.
  learn(missedPersons(scene.tokens, signs));
  const missed = missedPersons(scene.tokens, signs);
  // Again with those: "Hiep" alone is the person whom the model took for two names before.
  return agreeOnKinds([...agreed, ...missed], text, isPerson, isBody).sort((a, b) => a.first - b.first);
}

/** A word that is the family name of somebody who holds office in a state of the article. */
function isLeader(scene: Scene, { first, last }: NameSpan): boolean {
  if (last > first || !/^NNP/.test(scene.tokens[first]!.tag)) return false;
  const word = fold(scene.tokens[first]!.text);
  const holders = scene.gazetteer.surnames.has(word) ? holdersOf(scene, [word]) : [];
  return holders.some(
    ({ office, represents }) => office !== 'official' && scene.names.some((name) => stateOf(name) === represents),
  );
}

/** "Crane Harbour, | a think tank,": what the apposition calls a body is one. */
function isApposedBody({ tokens }: Scene, { last }: NameSpan): boolean {
  if (tokens[last + 1]?.text !== ',' || !/^(a|an|the)$/i.test(tokens[last + 2]?.text ?? '')) return false;
  for (let i = last + 3; i <= last + 8 && tokens[i]; i++) {
    const { text, tag } = tokens[i]!;
    if (!/^(JJ|NN|VBN|VBG|HYPH|POS)/.test(tag)) return false;
    const next = tokens[i + 1]?.text ?? '';
    const noun = fold(text);
    const ends = !/^(NN|HYPH|POS)/.test(tokens[i + 1]?.tag ?? '');
    const compound = noun === 'tank' && fold(tokens[i - 1]!.text) === 'think';
    if (ends && next !== '-') return compound || (BODY_NOUNS.has(noun) && functionOf(noun) === undefined);
  }
  return false;
}

/** "Mr Macron", "Ayatollah Khamenei". */
const isAfterCourtesy = ({ tokens }: Scene, { first }: NameSpan): boolean =>
  COURTESY.has(fold(tokens[first - 1]?.text ?? '')) && tokens[first - 1]!.sentence === tokens[first]!.sentence;

/** Innermost attribution whose content each token stands in; -1 for none. */
function contentIndex(document: Document, attributions: readonly Attribution[]): Int32Array {
  const { tokens } = document.annotation;
  const inside = new Int32Array(tokens.length).fill(-1);
  const size = ({ content }: Attribution) =>
    content.reduce((sum: number, { start, end }: Span) => sum + end - start, 0);
  for (const attribution of [...attributions].sort((a, b) => size(b) - size(a)))
    for (const { start, end } of attribution.content)
      for (let i = firstAt(document, start); i < tokens.length && tokens[i]!.start < end; i++)
        inside[i] = attribution.i;
  return inside;
}

function firstAt(document: Document, offset: number): number {
  const { tokens } = document.annotation;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether somebody else than "we" is the speaker: a joint statement's own clauses are the issuers'. */
function isLabelled(attributions: readonly Attribution[], i: number): boolean {
  const { sourceHeads, label, source, rule } = attributions[i]!;
  return label !== undefined || rule === 'turn' || (source !== undefined && sourceHeads.length > 0);
}

function capitalAt({ tokens, gazetteer }: Scene, token: number) {
  const states =
    gazetteer.phrases.matchAt(tokens, token)?.values.flatMap((one) => ('state' in one ? one.state : [])) ?? [];
  const [state] = states;
  return state?.capitals[0] ? { place: state.capitals[0], state: state.code } : undefined;
}

function referenceOf(idOf: ReadonlyMap<number, string>, { who, reason }: Meaning): Reference {
  return { actors: who.map((n) => idOf.get(n)!), reason };
}

/** Many rules ask what the same token means. */
function eachOnce(read: (token: number) => Reference): (token: number) => Reference {
  const known: Reference[] = [];
  return (token) => {
    known[token] ??= read(token);
    return known[token];
  };
}

/**
 * Who is who in an article: its actors and places, what each noun phrase refers to, and who speaks in each attribution.
 * Persons are found first and for the whole article, then all else from left to right; pronouns inside quotations come
 * last, because they need the speaker. Nothing is guessed: of two equally likely antecedents none is taken.
 *
 * @param gazetteer known states, bodies and office holders; the project's own unless another is given
 */
export function castOf(
  document: Document,
  attributions: readonly Attribution[],
  gazetteer: Gazetteer = standardGazetteer(),
): Cast {
  const scene = sceneOf(document, gazetteer, namesOf(document, gazetteer));
  const names = clusterPersons(
    scene.names.filter(({ kind }) => kind === 'person'),
    ({ first, last }) => textOf(scene, first, last),
    gazetteer,
  );
  const persons = names.map((name) => addPerson(scene, name));
  const facts = titleFacts(scene);
  represent(scene, persons, facts);
  const discourse = new Discourse();
  const walk = startWalk(
    { ...scene, home: document.kind === 'transcript' ? facts.issuer : undefined },
    discourse,
    attributions,
  );
  readNames(walk);
  readNarration(walk);
  followMasters(scene, persons);
  followMasters(scene, persons);
  representRest(scene, persons, facts);
  const speakers: Speakers = speakersOf(scene, discourse, attributions, facts);
  const inside = contentIndex(document, attributions);
  readIssuers(walk, (token) => inside[token]! >= 0 && isLabelled(attributions, inside[token]!));
  readQuoted(walk, (token) => (inside[token]! >= 0 ? speakers.of(inside[token]!) : undefined));
  for (const { i } of attributions) speakers.of(i);
  const { actors, idOf } = actorsOf(scene.roster);
  return {
    actors,
    places: placesOf(scene),
    capitalAt: (token) => capitalAt(scene, token),
    referenceAt: eachOnce((token) => referenceOf(idOf, meaningAt(scene, token))),
    speakersOf: (attribution) => referenceOf(idOf, speakers.of(attribution)),
  };
}
