/** Readings of the dependency tree that the stages of extraction share: who does what to what, what is denied. */

import { flatMap } from '../flat-map';
import { perToken } from '../language';
import type { Token } from '../language/annotation';

export const isVerb = (token: Token): boolean => token.tag.startsWith('VB');
export const isNoun = (token: Token): boolean => token.tag.startsWith('NN');
export const isPronoun = (token: Token): boolean => token.pos === 'PRON';
const isSubject = (token: Token): boolean =>
  token.dep === 'nsubj' || token.dep === 'nsubjpass' || token.dep === 'csubj';

export function childrenWith(token: Token, ...deps: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const child of token.children) if (isAmong(deps, child.dep)) found.push(child);
  return found;
}

/** A plain loop: of two or three labels it takes less time than `includes`, and this is asked most of all. */
function isAmong(labels: readonly string[], label: string): boolean {
  for (const one of labels) if (one === label) return true;
  return false;
}

/** Subjects and objects of a verb, also where the parser hangs them on its auxiliary. */
export function argumentsOf(verb: Token, ...deps: readonly string[]): Token[] {
  const found = childrenWith(verb, ...deps);
  for (const auxiliary of childrenWith(verb, 'aux', 'auxpass')) {
    if (auxiliary.children.length > 0) found.push(...childrenWith(auxiliary, ...deps));
  }
  return found;
}

/** The token and everything coordinated with it ("Rubio and Waltz"). */
export function conjuncts(token: Token): Token[] {
  const found: Token[] = [];
  addConjuncts(token, found);
  return found;
}

function addConjuncts(token: Token, found: Token[]): void {
  found.push(token);
  for (const child of token.children) if (child.dep === 'conj') addConjuncts(child, found);
}

/** Objects of the prepositions that hang on a token; with `prepositions`, of those only. */
export function prepositionalObjects(token: Token, prepositions?: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const prep of token.children) {
    if (!isTie(prep) || (prepositions && !prepositions.includes(prep.lemma.toLowerCase()))) continue;
    addObjects(prep, found);
    if (prepositions) addNestedObjects(prep, found);
  }
  return found;
}

const isTie = ({ dep }: Token): boolean => dep === 'prep' || dep === 'dative' || dep === 'agent';

function addObjects(prep: Token, found: Token[]): void {
  for (const object of prep.children) if (object.dep === 'pobj' || object.dep === 'pcomp') addConjuncts(object, found);
}

/** "on to", "out of": a preposition under a preposition. */
function addNestedObjects(prep: Token, found: Token[]): void {
  for (const inner of prep.children) if (inner.dep === 'prep') addObjects(inner, found);
}

export const isPassive = perToken(
  (verb): boolean =>
    verb.children.some((child) => child.dep === 'auxpass' || child.dep === 'nsubjpass' || child.dep === 'agent') ||
    (verb.dep === 'acl' && verb.tag === 'VBN') ||
    isSmallClause(verb),
);

/** "wants the licences revoked": a participle with a subject and no auxiliary. */
const isSmallClause = (verb: Token): boolean =>
  verb.tag === 'VBN' &&
  ['ccomp', 'xcomp'].includes(verb.dep) &&
  verb.children.some(({ dep }) => dep === 'nsubj') &&
  !verb.children.some(({ dep }) => dep === 'aux');

/** Direct objects, or what a passive says is acted upon. */
export const objectsOf = perToken(objectsIn);

function objectsIn(verb: Token): readonly Token[] {
  const deps = isSmallClause(verb) ? ['nsubj'] : ['dobj', 'nsubjpass', 'oprd'];
  const direct = flatMap(flatMap(argumentsOf(verb, ...deps), conjuncts), wholesOf);
  if (direct.length > 0) return direct;
  if (verb.dep === 'xcomp' && isPassive(verb)) return flatMap(childrenWith(verb.head, 'nsubj'), conjuncts);
  if (verb.dep === 'relcl' && hasRelativeObject(verb)) return [verb.head];
  if (verb.dep === 'acl' && verb.tag === 'VBN') return [verb.head];
  if (verb.dep === 'conj' && isVerb(verb.head) && isPassive(verb)) return objectsOf(verb.head);
  return [];
}

const PARTITIVE = new Set([
  'most',
  'part',
  'some',
  'all',
  'much',
  'many',
  'number',
  'series',
  'any',
  'half',
  'majority',
  'rest',
  'kind',
  'form',
  'set',
]);

/** The quantity and what it is a part of: "most of its sanctions". */
function wholesOf(noun: Token): Token[] {
  return PARTITIVE.has(noun.lemma.toLowerCase()) ? [...prepositionalObjects(noun, ['of']), noun] : [noun];
}

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose']);

function hasRelativeObject(verb: Token): boolean {
  const subject = verb.children.find((child) => child.dep === 'nsubj');
  return subject !== undefined && !RELATIVE.has(subject.lemma.toLowerCase());
}

/** Who does it: the subject, also where it stands with a governing or coordinated verb; the agent of a passive. */
export const agentsOf = perToken((verb) => agentsAt(verb, 0));

function agentsAt(verb: Token, depth: number): readonly Token[] {
  if (depth > 6) return [];
  if (isPassive(verb)) return prepositionalObjects(verb, ['by']);
  const own = argumentsOf(verb, 'nsubj', 'csubj');
  if (own.length > 0) return flatMap(flatMap(own, conjuncts), (subject) => antecedentOf(subject, verb));
  return inheritedAgents(verb, depth);
}

function antecedentOf(subject: Token, verb: Token): Token[] {
  const isRelative = RELATIVE.has(subject.lemma.toLowerCase()) || isOfThem(subject);
  return verb.dep === 'relcl' && isRelative ? conjuncts(verb.head) : [subject];
}

/** "two senators, both of whom": all of them; "some of whom" are not. */
const isOfThem = (subject: Token): boolean =>
  ['both', 'all'].includes(subject.lemma.toLowerCase()) &&
  prepositionalObjects(subject, ['of']).some(({ tag }) => tag.startsWith('W'));

function inheritedAgents(verb: Token, depth: number): readonly Token[] {
  const governor = verb.head;
  if (governor === verb) return [];
  if (['acomp', 'attr', 'oprd'].includes(verb.dep) && isVerb(governor)) return agentsAt(governor, depth + 1);
  if (verb.dep === 'conj' && isVerb(governor)) return agentsAt(governor, depth + 1);
  if (verb.dep === 'xcomp' || verb.dep === 'ccomp') return controllersOf(verb, depth);
  if (verb.dep === 'acl' && verb.tag !== 'VBN') return isNoun(governor) ? agentsOfModifier(verb, governor) : [];
  if (verb.dep === 'relcl') return [governor];
  if (verb.dep === 'advcl' && isVerb(governor)) return agentsAt(governor, depth + 1);
  if (verb.dep === 'pcomp') return agentsOfGovernor(governor, depth);
  return [];
}

/** "Chile's plan to leave": who owns the noun; "the states resisting it": the noun itself. */
function agentsOfModifier(verb: Token, noun: Token): Token[] {
  const owners = possessorsOf(noun);
  return owners.length === 0 && verb.tag === 'VBG' ? [noun] : owners;
}

/** "urged Iran to withdraw", "is expected to withdraw": who is asked or spoken of does it; else the subject does. */
function controllersOf(verb: Token, depth: number): readonly Token[] {
  const governor = verb.head;
  const objects = childrenWith(governor, 'dobj').filter((object) => object.i < verb.i);
  if (objects.length > 0 && isVerb(governor)) return flatMap(objects, conjuncts);
  const told = flatMap(childrenWith(governor, 'nsubjpass'), conjuncts);
  return told.length > 0 ? told : agentsAt(governor, depth + 1);
}

/** "after signing", "accused Chad of blocking": the subject, or the one who is accused, thanked or kept from it. */
function agentsOfGovernor(preposition: Token, depth: number): readonly Token[] {
  const governor = preposition.head;
  if (!isVerb(governor)) return isNoun(governor) ? possessorsOf(governor) : [];
  const objects = ['of', 'for', 'from', 'against', 'into'].includes(preposition.lemma)
    ? childrenWith(governor, 'dobj').filter(({ i, ent }) => i < preposition.i && /GPE|NORP|ORG|PERSON/.test(ent))
    : [];
  return objects.length > 0 ? flatMap(objects, conjuncts) : agentsAt(governor, depth + 1);
}

/** "Russia's plan", "the US proposal", "a proposal by Egypt", "opposition from Israel". */
export function possessorsOf(noun: Token): Token[] {
  const own = flatMap(childrenWith(noun, 'poss'), conjuncts);
  if (own.length > 0) return own;
  const after = prepositionalObjects(noun, ['by', 'from']);
  return after.length > 0
    ? after
    : childrenWith(noun, 'compound', 'amod', 'nmod').filter(({ ent }) => /GPE|NORP|ORG|PERSON/.test(ent));
}

const NEED = new Set(['must', 'should', 'shall', 'ought']);

/** Whether the verb is said to be necessary: "must", "should", "needs to", "has to". */
export const isNecessary = (verb: Token): boolean =>
  modalsOf(verb).some((modal) => NEED.has(modal)) ||
  (verb.dep === 'xcomp' &&
    isVerb(verb.head) &&
    ['need', 'have'].includes(verb.head.lemma) &&
    !isNegated(verb.head) &&
    !verb.head.children.some(({ lemma }) => lemma === 'yet'));

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'no']);

/** Whether the verb or adjective is denied: "not", "never", "no longer", "no country meets ...", "neither ...". */
export const isNegated = perToken(isDenied);

function isDenied(predicate: Token): boolean {
  if (predicate.children.some((child) => child.dep === 'neg' || NEGATIONS.has(child.lemma.toLowerCase()))) return true;
  if (predicate.children.some((child) => child.text === 'longer' && child.children.some((c) => c.lemma === 'no')))
    return true;
  const subjects = predicate.children.filter(isSubject);
  return [...subjects, ...childrenWith(predicate, 'dobj', 'attr')].some(hasNo);
}

const hasNo = (noun: Token): boolean =>
  ['no', 'none', 'nothing', 'nobody', 'neither', 'little'].includes(noun.lemma.toLowerCase()) ||
  noun.children.some((child) => child.dep === 'det' && ['no', 'neither'].includes(child.lemma.toLowerCase()));

/** "whether it would sign", "if it would sign", under a verb that it is the object of. */
export const isOpenQuestion = ({ dep, children }: Token): boolean =>
  (dep === 'ccomp' || dep === 'pcomp') &&
  children.some((child) => child.dep === 'mark' && /^(whether|if)$/i.test(child.text));

export const modalsOf = (verb: Token): string[] =>
  verb.children.filter((child) => child.dep === 'aux' && child.tag === 'MD').map((child) => child.lemma.toLowerCase());

/** "will", "would", "won't". */
export const isToCome = (verb: Token): boolean => modalsOf(verb).some((modal) => FUTURE.has(modal));

/** Modals of what is to be done. */
export const FUTURE: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', 'wo']);

/** Tokens from `token` up to the root, itself included. */
export const upwards = (token: Token): Token[] => [token, ...token.ancestors];

/** "to withdraw". */
export const isInfinitive = (verb: Token): boolean =>
  verb.children.some(({ dep, lemma }) => dep === 'aux' && lemma === 'to');

/** "the entry into force", "remain in force", "by force": no force that could be sent. */
export const isInForce = ({ text, dep, head, previous }: Token): boolean =>
  text === 'force' && dep === 'pobj' && ['in', 'into', 'by'].includes(head.lemma) && previous === head;
