/** Whom persons speak for: their titles first, then lists of office holders, the article's title, and the state at hand. */
import type { Sentence, Token } from '../../language/annotation';
import { eventNoun } from '../event-words';
import { stateOf } from './affiliation';
import { fold } from './fold';
import { capitalOf } from './former-states';
import { BODY_NOUNS, functionOf, GROUP_NOUNS, STATE_NOUNS, singular } from './lexicon';
import type { NameSpan } from './name-spans';
import { canHave, isNational, onlyStateWith } from './national-offices';
import type { Person } from './persons';
import { isSubject, prepositionOf } from './phrase';
import type { Scene } from './scene';
import type { TitleFacts } from './title-facts';

const APART = /\b(former|ex-|candidate|opposition|rebel|shadow)/i;

const isOfficial = ({ draft }: Person) => [...draft.nouns].some((noun) => functionOf(noun) === 'official');
const isPrivate = (person: Person) =>
  [...person.draft.nouns].some((noun) => functionOf(noun) === 'private') && !isOfficial(person);

/** Where something is or goes, or whom it meets: "met in China", "an offensive by Turkey". */
const ABROAD = new Set(['in', 'at', 'to', 'near', 'into', 'across', 'against', 'by', 'with', 'on', 'over', 'from']);
const isAbroad = ({ dep, head }: Token): boolean =>
  dep === 'dobj' || (dep === 'pobj' && ABROAD.has(head.text.toLowerCase()));

/** "summoned the Japanese ambassador": whose envoy is met is no more at hand than whom he is sent by. */
const isOfThoseMet = ({ dep, head }: Token): boolean => /^(amod|compound|nmod|poss)$/.test(dep) && isAbroad(head);

/** "American goods", "Norwegian salmon": the state that a thing comes from does nothing here. */
function isOfThing(scene: Scene, i: number): boolean {
  if (scene.nameAt(i)?.kind !== 'adjective') return false;
  const { dep, head } = scene.tokens[i]!;
  const noun = singular(head.text);
  const isActor = [noun, fold(head.text)].some(
    (word) => functionOf(word) !== undefined || BODY_NOUNS.has(word) || GROUP_NOUNS.has(word) || STATE_NOUNS.has(word),
  );
  return /^(amod|compound|nmod)$/.test(dep) && /^NNS?$/.test(head.tag) && !isActor;
}

type Counts = (token: number) => boolean;
const anyWord: Counts = () => true;
/** Whether a state is one that can be meant. */
type Able = (state: string) => boolean;
const anyState: Able = () => true;

/** Where a sentence is set: its opening words ("In Cairo, the ministry"), or a place that a clause tells of ("in Cairo, where"). */
function stateOfPlace({ tokens, nameAt, document }: Scene, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) {
    if (!/^in$/i.test(tokens[i]!.text) || document.quotationOf[i]! >= 0) continue;
    const name = nameAt(i + 1);
    if (!name || !/^(capital|state)$/.test(name.kind)) continue;
    const [after, where] = [tokens[name.last + 1], tokens[name.last + 2]];
    if (i === first || (after?.text === ',' && where?.text === 'where')) return stateOf(name);
  }
  return undefined;
}

/** The state of a sentence that is not part of another's title: the only one, or the one that is its subject. */
function stateOfSentence(
  scene: Scene,
  { first, last }: Sentence,
  able: Able,
  counts: Counts = anyWord,
): string | undefined {
  const scened = stateOfPlace(scene, first, last);
  if (scened !== undefined && able(scened)) return scened;
  const codes = new Set<string>();
  let subject: string | undefined;
  for (let i = first; i <= last; i++) {
    if (!counts(i)) continue;
    const token = scene.tokens[i]!;
    const name = scene.nameAt(i);
    const code =
      scene.claimed[i] || isAbroad(token) || isOfThoseMet(token) || isOfThing(scene, i)
        ? undefined
        : (stateOf(name) ?? seatOf(name));
    if (!code || !able(code)) continue;
    codes.add(code);
    if (isSubject(token.dep === 'poss' ? token.head : token)) subject ??= code;
  }
  return codes.size === 1 ? [...codes][0] : subject;
}

/** "a White House official": the state that a named seat of government speaks for. */
const seatOf = (name: NameSpan | undefined): string | undefined =>
  (name?.known?.kind === 'organization' && name.known.organization.represents) || undefined;

/**
 * The state at hand: of the sentence, where what is quoted counts after the words around it and those of the sentence
 * before; of the sentence before; of the dateline, which goes before a sentence of another paragraph.
 */
export function nearState(scene: Scene, at: number, able: Able = anyState): string | undefined {
  const { annotation, paragraphOf, quotationOf } = scene.document;
  const { sentence } = scene.tokens[at]!;
  const before = annotation.sentences[sentence.i - 1];
  const told = before && stateOfSentence(scene, before, able);
  const isNext = before !== undefined && paragraphOf[before.last] === paragraphOf[at];
  return (
    stateOfSentence(scene, sentence, able, (i) => quotationOf[i] === quotationOf[at]) ??
    (isNext ? told : undefined) ??
    stateOfSentence(scene, sentence, able) ??
    datelineState(scene, able) ??
    told ??
    stateBefore(scene, at, able) ??
    stateAround(scene, at, able)
  );
}

/** Sentences back to which a state is looked for by its name alone. */
const NAMED_WITHIN = 3;

/** The state named last that does something: where several are named and none is the subject. */
function stateBefore(scene: Scene, at: number, able: Able): string | undefined {
  const { sentence } = scene.tokens[at]!;
  const nearest = scene.names.findLast((name) => {
    const token = scene.tokens[name.last]!;
    if (name.last >= at || sentence.i - token.sentence.i > NAMED_WITHIN || scene.claimed[name.last]) return false;
    const code = stateOf(name);
    return code !== undefined && able(code) && !isAbroad(token) && !isOfThing(scene, name.last);
  });
  return stateOf(nearest);
}

/** The state named last in the paragraph before, whatever is said of it; else the one that the article names most, by far. */
function stateAround({ names, tokens, document }: Scene, at: number, able: Able): string | undefined {
  const { paragraphOf } = document;
  const counts = new Map<string, number>();
  let near: string | undefined;
  for (const name of names) {
    const code = stateOf(name);
    if (code === undefined || !able(code)) continue;
    if (paragraphOf[name.last] === paragraphOf[at] && name.last < tokens[at]!.sentence.first) near = code;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return near ?? (first && first[1] >= OFTEN && first[1] >= BY_FAR * (second?.[1] ?? 0) ? first[0] : undefined);
}

/** How many times as often as the next. */
const BY_FAR = 2;
/** Mentions from which on an article is about a state. */
const OFTEN = 3;

/** "talks in Kuwait", from Kuwait: where others met, and nobody's home. */
function isVenue(scene: Scene, code: string): boolean {
  const [opening] = scene.document.annotation.sentences;
  return scene.names.some((name) => {
    if (!opening || name.last > opening.last || stateOf(name) !== code) return false;
    const preposition = prepositionOf(scene.tokens[name.last]!);
    return /^(in|at)$/i.test(preposition?.text ?? '') && eventNoun(preposition!.head) !== undefined;
  });
}

/** State in which the article was written, unless others only met there. */
function datelineState(scene: Scene, able: Able): string | undefined {
  const code = statePlaced(scene);
  return code === undefined || isVenue(scene, code) || !able(code) ? undefined : code;
}

function statePlaced({ document, gazetteer, day }: Scene): string | undefined {
  const place = document.dateline?.place;
  if (!place) return undefined;
  for (const known of gazetteer.phrases.valuesAtStart(place.split(/[\s/]+/))) {
    if (known.kind === 'place') return known.place.state ?? undefined;
    if ('state' in known) return capitalOf(gazetteer.states, known, day).state.code;
  }
  return undefined;
}

const isOpen = (person: Person): boolean => !isPrivate(person) && !APART.test(person.draft.role ?? '');

/** Those whose master is nobody's speaker either: "its prime minister", where nothing tells what "its" means. */
export function representRest(scene: Scene, persons: readonly Person[], facts: TitleFacts): void {
  for (const person of persons) {
    const { draft, settled, master } = person;
    if (master === undefined || settled !== undefined || draft.represents !== null || !isOpen(person)) continue;
    draft.represents = fallback(scene, person, facts);
    draft.state ??= draft.represents ?? undefined;
  }
}

/** Settles whom each person speaks for, where it can be told before pronouns are read. */
export function represent(scene: Scene, persons: readonly Person[], facts: TitleFacts): void {
  for (const person of persons) {
    const { draft, holder, settled } = person;
    draft.represents = settled ?? null;
    if (settled === undefined && person.master === undefined && isOpen(person))
      draft.represents = fallback(scene, person, facts);
    if (holder && settled === undefined) draft.represents = isPrivate(person) ? null : holder.represents;
    draft.state ??= draft.represents ?? undefined;
  }
  followMasters(scene, persons);
}

/** "Somaliland's president": of a land that is no state known here. */
const OF_ANOTHER = /\p{Lu}[\p{L}-]*['’]s\s/u;

/** "president of Greenpeace" is of that body; "President of the Republic" is the state's. */
const OF_BODY =
  /\b(?:[Pp]resident|[Cc]hief|[Hh]ead|[Kk]ing) of (?!the (?:Republic|Government|State|Council|Union|Federation)\b)(?:the )?\p{Lu}/u;

/** "the court's president" is of the court. */
const hasBody = (role: string): boolean =>
  role
    .replace(/\bcentral bank\b/i, '')
    .split(/\W+/)
    .some((word) => BODY_NOUNS.has(word.toLowerCase()) && !OF_STATE.test(word));

/** Bodies that every state has once: their heads speak for the state. */
const OF_STATE = /^(ministry|office|department|parliament|army|navy|presidency)$/i;

function fallback(scene: Scene, person: Person, facts: TitleFacts): string | null {
  const { draft, name, holder } = person;
  const told = facts.of(name.words, draft.nouns);
  if (told) return told;
  if (holder || !draft.role || !isNational(draft.role) || hasBody(draft.role)) return null;
  if (OF_ANOTHER.test(draft.role) || OF_BODY.test(draft.role)) return null;
  return (
    onlyStateWith(draft.role) ?? nearState(scene, name.spans[0]!.first, canHave(draft.role)) ?? facts.issuer ?? null
  );
}

/** "a senior Obama aide", "its ambassador": speaks for whom that one speaks for. */
export function followMasters(scene: Scene, persons: readonly Person[]): void {
  for (const person of persons) {
    const { draft, master, settled } = person;
    const who = master === undefined ? undefined : scene.meanings[master]?.who;
    if (who?.length !== 1 || who[0] === draft.n || settled !== undefined || draft.represents !== null) continue;
    const { represents, state } = scene.roster.at(who[0]!);
    if (isOfficial(person) && !APART.test(draft.role ?? '')) draft.represents = represents;
    draft.state ??= state;
  }
}
