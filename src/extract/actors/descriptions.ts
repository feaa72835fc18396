/** Noun phrases that describe: "the Syrian government", "the US Secretary of State", "a senior official", "both sides". */
import type { Token } from '../../language/annotation';
import { isInForce } from '../grammar';
import { affiliationIn } from './affiliation';
import { readBody } from './bodies';
import { type Described, describedAs, modifierState } from './described';
import type { Discourse } from './discourse';
import { fold } from './fold';
import { introducedBy } from './introduced';
import {
  BODY_NOUNS,
  functionOf,
  GROUP_NOUNS,
  genderOfTitle,
  ISLAND_STATES,
  OF_EVERY_STATE,
  STATE_NOUNS,
  singular,
} from './lexicon';
import { stateDraftOf } from './name-actors';
import { asNamed } from './named-kind';
import { isSubject, phraseOf } from './phrase';
import { fitsPortfolio, fitsRank, isBelow } from './portfolios';
import { nearState } from './representation';
import type { Draft } from './roster';
import { EQUALLY_LIKELY, type Meaning, type Scene, textOf } from './scene';
import { agreesWith, asApposed, asMinistersOf, asSeveral } from './several';
import { asGroup } from './unnamed';

const APART =
  /\b(opposition|rebel|interim|exile|self-declared|breakaway|regional|local|provincial|kurdish|city|transitional|shadow)\b/i;
/** Nouns that mean the land as well as its government: not resolved without a state beside them unless definite. */
const LAND = new Set([
  'country',
  'nation',
  'state',
  'island',
  'republic',
  'kingdom',
  'sultanate',
  'emirate',
  'principality',
  'mainland',
  'superpower',
  'monarchy',
  'presidency',
]);

/** "the kingdom" is a state that calls itself one ("Hashemite Kingdom of Jordan"), "the island" one on an island. */
function hasForm({ gazetteer }: Scene, { state }: Draft, noun: string): boolean {
  if (state === undefined) return false;
  if (noun === 'island') return ISLAND_STATES.has(state);
  return gazetteer.states.get(state)!.names.some((name) => fold(name).split(' ').includes(noun));
}

/** "The minister said the government had agreed": in words that somebody is reported to say, the state of that one. */
function stateOfSpeaker({ meanings, roster }: Scene, token: Token): string | undefined {
  for (let verb = token.head, below = token; ; below = verb, verb = verb.head) {
    const subject = below.dep === 'ccomp' ? verb.lefts.find(({ dep }) => dep === 'nsubj') : undefined;
    const who = subject && meanings[subject.i]?.who;
    const speaker = who?.length === 1 ? roster.at(who[0]!) : undefined;
    if (speaker?.human && speaker.represents) return speaker.represents;
    if (verb.head === verb) return undefined;
  }
}

/** Of what kind a government is that rules: with it, "the government" is no other than without. */
const RULING = /^(federal|central|national|transitional|interim|caretaker|provisional)$/i;

/** "Chad's interim government", "the federal government": of a state with no other. */
function isRuling({ scene, phrase, noun, token }: Described): boolean {
  if (!/^(government|authority|administration|cabinet)$/.test(noun)) return false;
  const owner = phrase.possessor?.i ?? -1;
  const modifiers = scene.tokens.slice(Math.max(phrase.first, owner + 1), token.i).filter(({ tag }) => tag !== 'POS');
  const owned = owner >= 0 || phrase.definite;
  return owned && modifiers.length === 1 && modifiers.every(({ text }) => RULING.test(text));
}

/** "the Syrian government", "the regime", "its army": the state. */
function asState(described: Described): Meaning | undefined {
  const { scene, discourse, phrase, noun, token } = described;
  const ruling = isRuling(described);
  if (
    !(STATE_NOUNS.has(noun) || STATE_NOUNS.has(fold(token.text))) ||
    (!ruling && APART.test(textOf(scene, phrase.first, phrase.head.i)))
  )
    return undefined;
  const code = modifierState(described);
  const draft = code ? stateDraftOf(scene, code) : undefined;
  if (draft && (!LAND.has(noun) || phrase.definite)) {
    draft.nouns.add(noun);
    return describedAs(described, draft, 'government of the state');
  }
  if (
    !phrase.definite ||
    (phrase.plural && !ruling) ||
    phrase.possessor ||
    (phrase.first < token.i && !ruling) ||
    /^(side|delegation|team|negotiator)$/.test(noun) ||
    (noun === 'presidency' && !isSubject(token))
  )
    return undefined;
  const isState = (n: number) => scene.roster.at(n).kind === 'state';
  const isOfForm = (n: number) => isState(n) && hasForm(scene, scene.roster.at(n), noun);
  const ofEveryState = noun === 'government' || OF_EVERY_STATE.has(noun);
  const draftOf = (state: string | undefined) => (state === undefined ? undefined : stateDraftOf(scene, state)?.n);
  const known =
    draftOf(ofEveryState ? stateOfSpeaker(scene, token) : undefined) ??
    discourse.nearest(token.i, (n) => isState(n) && scene.roster.at(n).nouns.has(noun)) ??
    draftOf(OF_EVERY_STATE.has(noun) ? nearState(scene, token.i) : undefined) ??
    discourse.nearest(token.i, isOfForm) ??
    discourse.nearest(token.i, isState);
  return known === undefined
    ? undefined
    : describedAs(described, scene.roster.at(known), `${noun}: the state spoken of last`);
}

const FORMER = /\b(former|ex|late|then|outgoing|next|new)\b/i;

/** "its prime minister" is never the former one. */
const PAST = /\b(former|ex)\b/i;

const rolesOf = ({ name, role, office, aliases, kind }: Draft): string[] => [
  ...(office ? [office] : []),
  ...(role ? [role] : []),
  ...aliases,
  ...(kind === 'group' ? [name] : []),
];

/** Parts of a state: who leads one is no leader of the state. */
const PART_OF_STATE = /^(region|province|city|county|district|territory|canton|enclave|town|municipality)$/i;

/** "the leader of Spain's Galicia region": of a part of the state that is named beside it. */
const leadsPart = ({ phrase }: Described): boolean =>
  phrase.head.rights.some(
    ({ dep, text, rights }) =>
      dep === 'prep' &&
      text === 'of' &&
      rights.some((object) => object.dep === 'pobj' && PART_OF_STATE.test(object.text)),
  );

/** "the Russian president", "Turkey's president", "the spokesman": the person of that function. */
function asPerson(described: Described): Meaning | undefined {
  const { scene, discourse, phrase, noun, token, affiliation } = described;
  if (functionOf(noun) === undefined || phrase.plural || !phrase.definite) return undefined;
  // "the Syrian opposition leader" is nobody who speaks for Syria.
  const words = textOf(scene, phrase.first, token.i);
  const apart = APART.test(words) || leadsPart(described);
  const code = apart ? undefined : modifierState(described);
  const body = affiliation.organization ? fold(affiliation.organization.name) : undefined;
  const modifiers = scene.tokens
    .slice(phrase.first, token.i)
    .filter(({ i }) => !scene.nameAt(i) || scene.nameAt(i)?.kind === 'organization');
  const gender = genderOfTitle(noun);
  const fits = (n: number) => {
    const draft = scene.roster.at(n);
    if (!draft.human || draft.plural || !agreesWith(draft.nouns, noun)) return false;
    if (gender && draft.gender && draft.gender !== gender) return false;
    if (!fitsPortfolio(noun, modifiers, rolesOf(draft)) || !fitsRank(words, rolesOf(draft))) return false;
    if (apart) return draft.represents === null;
    if (FORMER.test(words) && !FORMER.test(draft.role ?? '')) return false;
    if (PAST.test(draft.role ?? '') && !FORMER.test(words)) return false;
    if (code && draft.state === undefined && /['’]s\b|\bof\b/.test(draft.role ?? '')) return false;
    if (body && !code && draft.kind === 'person') return draft.represents === null;
    return code === undefined || draft.state === undefined || draft.state === code;
  };
  const ofRank = (n: number) => fits(n) && !isBelow(words, rolesOf(scene.roster.at(n)));
  const near =
    discourse.nearest(token.i, ofRank) ??
    discourse.nearest(token.i, fits) ??
    (code || apart ? ahead(described, fits) : undefined);
  if (near !== undefined && discourse.isShared(token.i, ofRank)) return { who: [], reason: EQUALLY_LIKELY };
  if (near !== undefined) return describedAs(described, scene.roster.at(near), `function: ${noun}`);
  const named = functionOf(noun) === 'official' && !apart ? introducedBy(described) : undefined;
  return named && describedAs(described, named, `${noun}: named in the sentence after`);
}

/** "The French president", named in the sentence after. */
function ahead({ scene, token }: Described, fits: (n: number) => boolean): number | undefined {
  const last = scene.document.annotation.sentences[token.sentence.i + 1]?.last ?? token.sentence.last;
  for (let i = token.i + 1; i <= last; i++) {
    const name = scene.nameAt(i);
    const who = name?.kind === 'person' ? scene.meanings[i]?.who[0] : undefined;
    if (who !== undefined && fits(who)) return who;
  }
  return undefined;
}

const READERS = [asApposed, asNamed, asMinistersOf, asState, asSeveral, asPerson, readBody, asGroup];

const isKnownNoun = (noun: string, word: string): boolean =>
  STATE_NOUNS.has(noun) ||
  STATE_NOUNS.has(word) ||
  BODY_NOUNS.has(noun) ||
  GROUP_NOUNS.has(noun) ||
  GROUP_NOUNS.has(word) ||
  functionOf(noun) !== undefined;

/** What a common noun that heads a phrase means; undefined when it means no actor. */
export function readDescription(scene: Scene, discourse: Discourse, token: Token): Meaning | undefined {
  const noun = singular(token.text);
  if (!isKnownNoun(noun, fold(token.text)) || isInForce(token)) return undefined;
  const phrase = phraseOf(token);
  const affiliation = affiliationIn(scene.tokens, phrase.first, phrase.last, token.i, scene.nameAt);
  const described: Described = { scene, discourse, token, phrase, noun, affiliation };
  for (const read of READERS) {
    const meaning = read(described);
    if (meaning) return meaning;
  }
  return undefined;
}
