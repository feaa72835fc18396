/** Phrases that mean several actors, or the one named right behind them. */

import type { Token } from '../../language/annotation';
import type { ActorKind } from '../extraction';
import { stateOf } from './affiliation';
import type { Described } from './described';
import type { Discourse } from './discourse';
import { fold } from './fold';
import { functionOf, MANY_OF_A_STATE } from './lexicon';
import type { Draft } from './roster';
import { type Meaning, type Scene, textOf } from './scene';
import { canBeSide, type Fits, outsiders, sidesOf } from './sides';

/** General words for holders of high office. */
const GENERAL: Readonly<Record<string, RegExp>> = {
  leader:
    /^(president|premier|chancellor|king|leader|head|chief|emir|sultan|ruler|minister|chairman|dictator|negotiator)$/,
  chief: /^(president|secretary|head|chief|director|leader|chairman|commander|secretary-general|commissioner)$/,
  head: /^(president|head|chief|director|leader|chairman)$/,
  diplomat: /^(minister|secretary|ambassador|envoy|diplomat|chief|negotiator|mediator|nuncio|consul|attaché|attache)$/,
  official:
    /^(minister|secretary|official|adviser|advisor|aide|spokesman|spokeswoman|chief|director|undersecretary|under-secretary|commissioner|governor|head|inspector|coordinator)$/,
  envoy: /^(envoy|ambassador|mediator|representative|negotiator)$/,
  negotiator: /^(negotiator|envoy)$/,
  mediator: /^(mediator|envoy)$/,
  commander: /^(commander|general|colonel|admiral|marshal|brigadier)$/,
  officer: /^(officer|general|colonel|admiral|marshal|brigadier|major|captain|commander|spokesman)$/,
  general: /^(general|commander)$/,
  ambassador: /^(ambassador|envoy)$/,
  premier: /^(premier|minister)$/,
  adviser: /^(adviser|advisor|aide)$/,
  advisor: /^(adviser|advisor|aide)$/,
  spokesperson: /^(spokesman|spokeswoman|spokesperson)$/,
  politician:
    /^(minister|president|premier|chancellor|senator|leader|lawmaker|legislator|candidate|congressman|congresswoman|mp|mayor|governor|deputy|chairman|chairwoman)$/,
  lawmaker:
    /^(lawmaker|senator|representative|congressman|congresswoman|mp|legislator|parliamentarian|deputy|speaker)$/,
  legislator: /^(lawmaker|senator|representative|congressman|congresswoman|mp|legislator|parliamentarian|deputy)$/,
  monarch: /^(king|queen|emir|sultan|emperor)$/,
  ruler: /^(king|queen|emir|sultan|emperor|president|leader|prince)$/,
  royal: /^(king|queen|prince|princess)$/,
  statesman: /^(president|minister|premier|chancellor|secretary)$/,
  academic: /^(academic|professor|scholar|historian|economist|researcher|lecturer)$/,
  expert: /^(expert|analyst|professor|researcher|economist|scholar|specialist|fellow)$/,
  analyst: /^(analyst|expert|researcher|economist|strategist)$/,
};

export const agreesWith = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) || (GENERAL[noun] !== undefined && [...nouns].some((own) => GENERAL[noun]!.test(own)));

/** A counterpart has the function of the other one, whatever that is. */
const holdsLike = (nouns: ReadonlySet<string>, noun: string): boolean =>
  agreesWith(nouns, noun) || nouns.has('counterpart');

/** "the presidents", with nothing but the article. */
const isBarePlural = ({ phrase, token }: Described): boolean =>
  phrase.definite && phrase.plural && phrase.first === token.i && phrase.last === token.i;

/** "each side", "either country", said of two. */
const isOneOfTwo = ({ scene, phrase, token, noun }: Described): boolean =>
  /^(side|country|party|capital)$/.test(noun) &&
  /^(each|either)$/i.test(scene.tokens[token.i - 1]?.text ?? '') &&
  phrase.last === token.i;

/** "both sides", "the two ministers", "the sides": how many are meant, where it is told. */
const countOf = (described: Described): number | undefined =>
  described.phrase.count ??
  (isOneOfTwo(described) ? 2 : undefined) ??
  (described.noun === 'side' && isBarePlural(described) ? 2 : undefined);

/** "both sides", "the two countries", "the two ministers": the last so many that fit. */
export function asSeveral(described: Described): Meaning | undefined {
  const { scene, discourse, phrase, noun, token } = described;
  const count = countOf(described);
  if (count === undefined) return thoseTogether(described);
  if (
    count < 2 ||
    (!phrase.definite && !isOneOfTwo(described) && !/^both$/i.test(textOf(scene, phrase.first, phrase.first))) ||
    described.affiliation.state
  )
    return undefined;
  const persons = functionOf(noun) !== undefined || /^(man|woman|person)$/.test(noun);
  const states = /^(country|nation|state|government|neighbour|neighbor)$/.test(noun);
  if (!persons && !states && !/^(side|party|ally|foe|rival|power|group|body|delegation)$/.test(noun)) return undefined;
  const out = outsiders(scene, token);
  const fits = (n: number) => {
    const draft = scene.roster.at(n);
    const { kind, plural, nouns, represents } = draft;
    if (plural || out.actors.has(n) || (represents !== null && out.states.has(represents))) return false;
    if (persons) return isOneHuman(draft) && (nouns.size === 0 || holdsLike(nouns, noun));
    if (states) return kind === 'state';
    return canBeSide(draft);
  };
  const who = persons ? personsTogether(described, count, fits) : sidesOf(described, count, fits);
  const last = who.length > 0 ? who : discourse.lastOf(token.i, count, fits);
  return last.length > 0 ? { who: last, reason: `the ${count} spoken of last` } : undefined;
}

/** A person, or an unnamed holder of an office: "the prime minister of Fiji". */
const isOneHuman = ({ kind, human, nouns }: Draft): boolean => kind === 'person' || (human && nouns.size > 0);

/** "the presidents", after two of them have been spoken of together. */
function thoseTogether(described: Described): Meaning | undefined {
  const { scene, discourse, noun, token } = described;
  if (!isBarePlural(described) || functionOf(noun) === undefined) return undefined;
  for (const { who } of discourse.before(token.i))
    if (who.length > 1 && who.every((n) => holdsLike(scene.roster.at(n).nouns, noun)))
      return { who, reason: `${noun}: those spoken of together` };
  return undefined;
}

/** "the two leaders": named together, and by that very function, before any who could be called so. */
function personsTogether({ scene, discourse, token, noun }: Described, count: number, fits: Fits): readonly number[] {
  const named = (n: number) => fits(n) && scene.roster.at(n).nouns.has(noun);
  for (const { who } of discourse.before(token.i))
    if (who.length === count && who.every(fits) && who.some(named)) return who;
  return [];
}

/** "its leader, known as Abu Salim": the name behind the participle. */
function knownAs(scene: Scene, token: Token): Token | undefined {
  const participle = token.rights.find(
    ({ dep, tag, text }) => /^acl/.test(dep) && tag === 'VBN' && /^known$/i.test(text),
  );
  const preposition = participle?.rights.find(({ text }) => /^as$/i.test(text));
  return preposition?.rights.find(({ dep, i }) => dep === 'pobj' && scene.nameAt(i)?.kind === 'person');
}

/** "top exporters Russia and Saudi Arabia", "the militant group, Islamic State": those named. */
export function asApposed({ scene, token }: Described): Meaning | undefined {
  const named = token.rights.find(({ dep, i }) => dep === 'appos' && scene.nameAt(i)) ?? knownAs(scene, token);
  const meaning = named && scene.meanings[named.i];
  if (!named || !meaning || meaning.who.length === 0 || named.i - token.i > 16) return undefined;
  const who = new Set(meaning.who);
  for (
    let part = named.children.find(({ dep }) => dep === 'conj');
    part;
    part = part.children.find(({ dep }) => dep === 'conj')
  )
    for (const n of scene.meanings[part.i]?.who ?? []) who.add(n);
  return { who: [...who], reason: 'named in apposition' };
}

const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "The four accused it", "both agreed": those last spoken of together, or the last so many. */
export function readCount(scene: Scene, discourse: Discourse, token: Token): Meaning | undefined {
  const count = NUMBERS[token.text.toLowerCase()];
  const stands = /^(nsubj|nsubjpass|pobj|dobj)$/.test(token.dep) && !token.rights.some(({ dep }) => dep === 'prep');
  const definite = token.tag !== 'CD' || token.lefts.some(({ text }) => /^the$/i.test(text));
  if (!count || !stands || !definite) return undefined;
  for (const { who } of discourse.before(token.i))
    if (who.length === count) return { who, reason: `the ${count} spoken of together` };
  const kind = kindOfSubject(scene, discourse, token);
  const one = (n: number) => !scene.roster.at(n).plural;
  const alike = discourse.lastOf(token.i, count, (n) => one(n) && scene.roster.at(n).kind === kind);
  const who = alike.length > 0 ? alike : discourse.lastOf(token.i, count, one);
  return who.length > 0 ? { who, reason: `the ${count} spoken of last` } : undefined;
}

/** What those who act in the sentences before are: persons, states or bodies. */
function kindOfSubject({ roster }: Scene, discourse: Discourse, token: Token): ActorKind | undefined {
  for (const { who, subject } of discourse.before(token.i)) if (subject) return roster.at(who[0]!).kind;
  return undefined;
}

/** "the French and German foreign ministers": for each state its minister, by name where the article names him. */
export function asMinistersOf(described: Described): Meaning | undefined {
  const { scene, phrase, noun, token } = described;
  if (functionOf(noun) !== 'official' || !phrase.plural) return undefined;
  const states = statesOf(described);
  if (new Set(states.map((i) => stateOf(scene.nameAt(i)))).size < 2) return undefined;
  const start = Math.max(phrase.first, ...states.filter((i) => i < token.i).map((i) => scene.nameAt(i)!.last + 1));
  const many = MANY_OF_A_STATE.has(noun);
  const word = many ? token.text : singularOf(token.text);
  const office = start < token.i ? `${textOf(scene, start, token.i - 1)} ${word}` : word;
  const holders = states.map((i) => (many ? groupOf : holderOf)(described, i, office));
  return { who: [...new Set(holders)], reason: 'function of several states' };
}

/** Tokens that name the states: adjectives before the noun, or the list after "of". */
function statesOf({ scene, phrase, token }: Described): number[] {
  const found: number[] = [];
  for (let i = phrase.first; i < token.i; i++) if (stateOf(scene.nameAt(i))) found.push(i);
  if (scene.tokens[token.i + 1]?.text !== 'of') return found;
  for (let i = token.i + 2; i < scene.tokens.length; i++) {
    const name = scene.nameAt(i);
    if (name?.kind === 'state') found.push(i);
    else if (!/^(the|and|,)$/.test(scene.tokens[i]!.text)) break;
    i = Math.max(i, name?.last ?? i);
  }
  return found;
}

/** "U.S. and Japanese officials": some of either. */
function groupOf({ scene, noun, token, phrase }: Described, adjective: number, office: string): number {
  const name = scene.nameAt(adjective)!;
  const state = stateOf(name)!;
  const text = `${textOf(scene, name.first, name.last)} ${office}`.replace(/\s+/g, ' ');
  const draft = scene.roster.intern(`group:${fold(text)}`, () => ({
    kind: 'group',
    name: text,
    represents: functionOf(noun) === 'official' ? state : null,
    state,
    plural: true,
    human: true,
    nouns: [noun],
  }));
  const end = adjective < token.i ? token.i : phrase.last;
  scene.roster.mention(draft, scene.tokens, Math.min(name.first, token.i), end, 'function of several states', false);
  return draft.n;
}

const singularOf = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);

function holderOf({ scene, noun, token }: Described, adjective: number, office: string): number {
  const name = scene.nameAt(adjective)!;
  const state = stateOf(name)!;
  const known = scene.roster.drafts.find(
    ({ kind, state: own, nouns }) => kind === 'person' && own === state && holdsLike(nouns, noun),
  );
  if (known) return known.n;
  const country = textOf(scene, name.first, name.last);
  const title = (adjective < token.i ? `${country} ${office}` : `${office} of ${country}`).replace(/\s+/g, ' ');
  const draft = scene.roster.intern(`group:${title.toLowerCase()}`, () => ({
    kind: 'group',
    name: title,
    represents: state,
    state,
    human: true,
    nouns: [noun],
  }));
  const [first, last] = [Math.min(name.first, token.i), Math.max(name.last, token.i)];
  scene.roster.mention(draft, scene.tokens, first, last, 'function of several states', false);
  return draft.n;
}
