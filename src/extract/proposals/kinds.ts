/** The kind of measure that a noun or verb names, by itself or with what it is done to. */

import { flatMap } from '../../flat-map';
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import type { ProposalKind } from '../extraction';
import { agentsOf, childrenWith, isNoun, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import {
  barring,
  carriers,
  causing,
  creating,
  doingAway,
  ending,
  frameOf,
  freeing,
  gathering,
  generics,
  isAction,
  moving,
  type Noun,
  namedWhole,
  negotiating,
  nouns,
  people,
  runningOut,
  standing,
  things,
  treaties,
  verbsAlone,
} from '../measures/lexicon';
import { lemmaOf, norm, sameFamily } from '../measures/words';

const MODIFIERS = ['compound', 'amod', 'nmod', 'poss'];
const LONGEST_NAME = 3;
const OBJECT_PREPOSITIONS = ['of', 'to', 'in', 'on', 'from', 'for', 'against', 'by'];
const COMPLEMENT_PREPOSITIONS = ['for', 'of', 'on', 'to'];

/** "no-fly" before "zone". */
function hyphenedBefore({ previous }: Token): string | undefined {
  const hyphen = previous?.previous;
  if (!previous || hyphen?.text !== '-' || hyphen.spaceAfter || !hyphen.previous) return undefined;
  return `${hyphen.previous.text}-${previous.text}`.toLowerCase();
}

/** The longest entry that ends in the noun: "peace talks" before "talks". */
export const entryOf = perToken(longestEntry);

function longestEntry(noun: Token): Noun | undefined {
  const words = [lemmaOf(noun)];
  const hyphened = hyphenedBefore(noun);
  if (hyphened) {
    const found = nouns.get(`${hyphened} ${words[0]}`);
    if (found) return found;
  }
  const before = childrenWith(noun, ...MODIFIERS).filter((child) => child.i < noun.i);
  for (const child of before.reverse().slice(0, LONGEST_NAME - 1)) words.unshift(norm(child.text));
  for (; words.length > 0; words.shift()) {
    const found = nouns.get(words.join(' ')) ?? nouns.get(words.join(''));
    if (found) return found;
  }
  return undefined;
}

/** "the JCPOA", "the Paris Agreement": a treaty by its name. */
export const isTreaty = perToken(isNameOfTreaty);

function isNameOfTreaty(noun: Token): boolean {
  if (noun.tag !== 'NNP' && noun.tag !== 'NNPS') return false;
  const [first] = noun.subtree.filter(({ dep, i }) => i <= noun.i && dep !== 'det');
  return treaties.has(noun.text.toLowerCase()) || treaties.has(textBetween(first ?? noun, noun).toLowerCase());
}

function textBetween(first: Token, last: Token): string {
  const words: string[] = [];
  for (let token: Token | undefined = first; token && token.i <= last.i; token = token.next) words.push(token.text);
  return words.join(' ');
}

/** "lifting of sanctions", "troop withdrawal", "halt to exercises": an action noun with what it is done to. */
export const frameKindOfNoun = perToken(kindOfAction);

function kindOfAction(noun: Token): ProposalKind | undefined {
  const action = lemmaOf(noun);
  if (!canMeasure(action) || things.has(action) || isNamedOtherwise(noun)) return undefined;
  const objects = [...prepositionalObjects(noun, OBJECT_PREPOSITIONS), ...childrenWith(noun, 'compound', 'nmod')];
  return firstKind(action, objects) ?? (freeing.has(action) && isOfPeople(noun) ? 'prisoner-exchange' : undefined);
}

/** "export ban": a compound that is a measure of no special kind, and not a ban of what it names. */
const isNamedOtherwise = (noun: Token): boolean =>
  compoundsOf(noun).some((name) => nouns.get(name)?.kind === 'other' && nouns.get(name)?.strength === 'strong');

/** "their release", "his immediate release". */
const isOfPeople = (noun: Token): boolean =>
  noun.children.some(({ dep, text }) => dep === 'poss' && /^(his|her|their|our|my)$/i.test(text));

/** What it is done to: its object, or the subject of what ends or runs out. */
export function undergoersOf(verb: Token): readonly Token[] {
  const objects = objectsOf(verb);
  return objects.length === 0 && runningOut.has(verb.lemma) ? agentsOf(verb) : objects;
}

/** "return the island", not "return to the island": what is given up is the object. */
const GIVEN = new Set(['return', 'leave']);

/** "lift the sanctions", "let the inspectors return", "disarm"; "grant access to the reactor" is told by its object. */
export const kindOfVerb = perToken(kindOfDeed);

function kindOfDeed(verb: Token): ProposalKind | undefined {
  const carried = isGoingOn(verb) ? carriedOn(verb)[0] : undefined;
  if (carried) return carried;
  const undergoers = undergoersOf(verb);
  const moved = movedBy(verb);
  const objects = [...undergoers, ...prepositionalObjects(verb)];
  const found =
    firstKind(lemmaOf(verb), moved) ?? firstKind(lemmaOf(verb), GIVEN.has(verb.lemma) ? undergoers : objects);
  const told = found === 'other' ? flatMap(undergoers, (object) => frameKindOfNoun(object) ?? []) : [];
  return told[0] ?? found ?? kindOfCaused(verb) ?? kindOfBarred(verb) ?? kindByItself(verb, undergoers);
}

/** "the troops leave", "the sanctions go": the subject is what is moved. */
const movedBy = (verb: Token): readonly Token[] =>
  moving.has(lemmaOf(verb)) && !isGoingOn(verb) ? agentsOf(verb).filter(isNoun) : [];

/** What is moved by a verb that, with it as subject, is a measure. */
export const leavingSubjects = (verb: Token): readonly Token[] =>
  !STAYING.has(verb.lemma) && firstKind(lemmaOf(verb), movedBy(verb)) ? movedBy(verb) : [];

const STAYING = new Set(['stay', 'remain']);

/** "the sanctions go into force", "go further": these do not leave. */
const isGoingOn = (verb: Token): boolean =>
  verb.lemma === 'go' && verb.children.some(({ dep, lemma, i }) => dep !== 'nsubj' && i > verb.i && ONWARD.has(lemma));

/** "went ahead with the tariffs": what is gone on with gives the kind. */
const carriedOn = (verb: Token): ProposalKind[] =>
  flatMap(prepositionalObjects(verb, ['with']), (object) => entryOf(object)?.kind ?? []);

const ONWARD = new Set(['ahead', 'on', 'in', 'up', 'further', 'far', 'into', 'through', 'to', 'beyond', 'back']);

/** "extradite"; "withdraw" by itself is of troops, but not "withdraw the duties". */
function kindByItself(verb: Token, undergoers: readonly Token[]): ProposalKind | undefined {
  const kind = verbsAlone.get(lemmaOf(verb));
  if (kind !== 'troop-withdrawal' || undergoers.length === 0) return kind;
  return undergoers.some(isNoun) ? 'other' : undefined;
}

/** "let convoys pass", "allow the inspectors to return": what is let happen. */
function kindOfCaused(verb: Token): ProposalKind | undefined {
  if (!causing.has(lemmaOf(verb))) return undefined;
  const caused = childrenWith(verb, 'ccomp', 'xcomp').find((clause) => isVerb(clause) && clause.i > verb.i);
  return caused && kindOfVerb(caused);
}

/** "barred the colonel from standing": kept out of an election. */
function kindOfBarred(verb: Token): ProposalKind | undefined {
  if (!barring.has(lemmaOf(verb))) return undefined;
  const barredFrom = prepositionalObjects(verb, ['from']).filter(isVerb);
  return barredFrom.some(({ lemma }) => standing.has(lemma)) ? 'political-transition' : undefined;
}

/** Whether the action makes a measure with anything at all: most do not. */
const canMeasure = (action: string): boolean => isAction(action) || freeing.has(action);

/** The kind that any of the objects gives; one that says something goes before `other`. */
function firstKind(action: string, objects: readonly Token[]): ProposalKind | undefined {
  if (!canMeasure(action)) return undefined;
  const kinds = flatMap(objects, (object) => kindWith(action, object) ?? []);
  return kinds.find((kind) => kind !== 'other') ?? kinds[0];
}

function kindWith(action: string, object: Token): ProposalKind | undefined {
  const found = isTreaty(object)
    ? frameOf(action, 'treaty name')
    : (flatMap(compoundsOf(object), (name) => frameOf(action, name) ?? [])[0] ?? frameOf(action, lemmaOf(object)));
  return found ?? (freeing.has(action) && isPeople(object) ? 'prisoner-exchange' : undefined);
}

/** "export ban", "prime minister": the noun with each word that modifies it from before. */
const compoundsOf = (noun: Token): string[] =>
  childrenWith(noun, ...MODIFIERS)
    .filter(({ i }) => i < noun.i)
    .map(({ text }) => `${norm(text)} ${lemmaOf(noun)}`);

/** Named by a compound that is only a thing: "a repair bill". */
export const isThing = (noun: Token): boolean => compoundsOf(noun).some((name) => things.has(name));

/** "release him", "free the 40 Tamils": people, by a name, a people's name or a personal pronoun. */
const isPeople = (object: Token): boolean =>
  /^(him|her|them|us)$/i.test(object.text) || object.ent === 'PERSON' || (object.ent === 'NORP' && isNoun(object));

export const isGeneric = (noun: Token): boolean => generics.has(lemmaOf(noun));

/** "welcomed the proposal (of Mali) for a quota", where the parser hangs "for" on the verb: behind the noun it is the noun's. */
function misattached(noun: Token): Token[] {
  const owned = noun.next?.lemma === 'of' && noun.next.head === noun ? noun.next.rightEdge : noun;
  const behind = owned.next;
  const isHis = behind?.dep === 'prep' && behind.head === noun.head && noun.dep === 'dobj';
  return isHis && COMPLEMENT_PREPOSITIONS.includes(behind.lemma) ? childrenWith(behind, 'pobj', 'pcomp') : [];
}

/** What a generic noun is a proposal of: "plan to withdraw", "proposal for a ceasefire", "peace talks offer". */
export const complementOf = perToken(whatIsProposed);

function whatIsProposed(noun: Token): Token | undefined {
  const clause = childrenWith(noun, 'acl', 'ccomp').find(
    (child) => isVerb(child) && child.i > noun.i && (child.tag !== 'VBN' || isClause(child)),
  );
  const object = [...prepositionalObjects(noun, COMPLEMENT_PREPOSITIONS), ...misattached(noun)].find(
    (o) => o.i > noun.i && ((isNoun(o) && !isNamed(o)) || isVerb(o)),
  );
  if (clause && (!object || clause.i < object.i)) return clause;
  return object ?? childrenWith(noun, 'compound').find((child) => nouns.get(lemmaOf(child))?.strength !== undefined);
}

/** "the request that a seat be given"; "the request made on Monday" is none. */
const isClause = (participle: Token): boolean => childrenWith(participle, 'auxpass', 'aux').length > 0;

const isNamed = (noun: Token) => /PERSON|GPE|ORG|NORP|DATE|TIME|LOC|FAC|EVENT/.test(noun.ent);

export const kindOf = perToken(kindNamed);

function kindNamed(token: Token): ProposalKind | undefined {
  if (isVerb(token)) return kindOfVerb(token) ?? (isTalking(token) ? 'peace-talks' : undefined);
  const entry = entryOf(token);
  const framed = frameKindOfNoun(token);
  if (framed) return (framed === 'other' ? kindOfCreated(token) : undefined) ?? framed;
  const specific = entry && !VAGUE.has(entry.kind) ? entry.kind : undefined;
  return specific ?? kindOfComplement(token) ?? entry?.kind;
}

/** "the establishment of a monitoring mission": what comes about by it gives the kind. */
function kindOfCreated(noun: Token): ProposalKind | undefined {
  if (![...creating].some((verb) => sameFamily(verb, lemmaOf(noun)))) return undefined;
  return flatMap(prepositionalObjects(noun, ['of']), (object) => entryOf(object)?.kind ?? [])[0];
}

const isTalking = (verb: Token): boolean => negotiating.has(lemmaOf(verb)) || isGathering(verb);

/** "sit down together", "meet the envoys in Lima", but not "meet the target". */
export const isGathering = (verb: Token): boolean =>
  gathering.has(lemmaOf(verb)) &&
  objectsOf(verb).every((object) => object.ent !== '' || !isNoun(object) || people.has(lemmaOf(object)));

/** "post monitors along the river", "table a ceasefire": a verb that says nothing special takes the kind of its object. */
export function kindOfObject(verb: Token): ProposalKind | undefined {
  if ([ending, doingAway, barring].some((verbs) => verbs.has(lemmaOf(verb)))) return undefined;
  return flatMap(objectsOf(verb), (object) => (isNoun(object) ? specificKindOf(object) : []))[0];
}

function specificKindOf(noun: Token): ProposalKind[] {
  const kind = kindOf(noun);
  return kind && !VAGUE.has(kind) ? [kind] : [];
}

/** Kinds that give way to the kind of what is proposed: "a bill to widen sanctions". */
const VAGUE = new Set<ProposalKind>(['other', 'resolution', 'agreement']);

/** What is discussed is a matter of its own, and not the talks about it. */
const DISCUSSING = new Set(['discuss', 'negotiate']);

function kindOfComplement(noun: Token): ProposalKind | undefined {
  if (!namedWhole.has(lemmaOf(noun))) return undefined;
  const complement = complementOf(noun);
  const carried =
    complement && isVerb(complement) && carriers.has(lemmaOf(complement)) && !DISCUSSING.has(complement.lemma)
      ? objectsOf(complement)[0]
      : undefined;
  const named = carried ?? complement;
  const kind = named && named !== noun ? kindOf(named) : undefined;
  return kind && !VAGUE.has(kind) ? kind : undefined;
}
