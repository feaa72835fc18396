/** A predicate by which somebody takes a stance, where it stands in a sentence, and what it is a stance on. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { agentsOf, childrenWith, isNoun, isPassive, isVerb, possessorsOf } from '../grammar';
import { type AttitudeEntry, type AttitudeForm, addressing, attitudes } from './attitudes';
import { having, purposes } from './lexicon';

export interface Attitude {
  readonly token: Token;
  readonly form: AttitudeForm;
  readonly stance: Stance;
  readonly particle?: string;
}

function formOf(token: Token): AttitudeForm | undefined {
  if (isVerb(token) || token.pos === 'VERB') return 'verbs';
  if (isNoun(token)) return 'nouns';
  return token.pos === 'ADJ' ? 'adjectives' : undefined;
}

/** The attitude that a token expresses; the entry with its particle before the bare one. */
export const attitudeOf = perToken(readAttitude);

function readAttitude(token: Token): Attitude | undefined {
  const form = formOf(token);
  const entries = form && (participle(token, form) ?? attitudes[form].get(baseOf(token)));
  if (!form || !entries) return undefined;
  if (form === 'nouns' && isPurpose(token)) return undefined;
  if (form === 'verbs' && (putsQuestion(token) || asksForItself(token))) return undefined;
  const entry = entries.find((e) => e.particle && hasParticle(token, e.particle)) ?? entries.find((e) => !e.particle);
  return entry && { token, form, ...entry };
}

/** "in a bid to catch him", "in an effort to win". */
export const isPurpose = (noun: Token): boolean =>
  noun.dep === 'pobj' &&
  noun.head.lemma === 'in' &&
  purposes.has(noun.lemma) &&
  childrenWith(noun, 'det').some(({ lemma }) => lemma === 'a' || lemma === 'an');

const INTERROGATIVE = /^(whether|if|what|which|who|whom|whose|when|where|why|how)$/i;

/** "asked whether they would withdraw", "had not decided whether to": nothing is asked for or decided. */
const putsQuestion = (verb: Token): boolean =>
  (verb.lemma === 'ask' || verb.lemma === 'decide') &&
  verb.children.some(
    (clause) =>
      clause.i > verb.i &&
      CLAUSES.includes(clause.dep) &&
      clause.lefts.some(({ leftEdge }) => INTERROGATIVE.test(leftEdge.text)),
  );

/** "asked not to be named": what the asker wants for himself, with nobody asked, is no course of action. */
const asksForItself = (verb: Token): boolean =>
  verb.lemma === 'ask' &&
  childrenWith(verb, 'dobj', 'dative', 'nsubjpass').length === 0 &&
  verb.children.some(
    (clause) => clause.dep === 'xcomp' && isPassive(clause) && childrenWith(clause, 'nsubjpass').length === 0,
  );

/** The lemmatizer makes "hop" of "hopes". */
export const baseOf = ({ lemma, text }: Token): string =>
  lemma === 'hop' && /^hop(es|ed|ing)$/i.test(text) ? 'hope' : lemma.toLowerCase();

/** "opposed", "determined": participles that the tagger takes for adjectives. */
const participle = (token: Token, form: AttitudeForm): readonly AttitudeEntry[] | undefined =>
  form === 'verbs' && token.tag === 'VBN' ? attitudes.adjectives.get(token.text.toLowerCase()) : undefined;

/** "is opposed to it". */
const isAdjectival = ({ tag, text }: Token): boolean => tag === 'VBN' && attitudes.adjectives.has(text.toLowerCase());

const hasParticle = (token: Token, particle: string): boolean =>
  token.children.some(
    (c) =>
      c.lemma.toLowerCase() === particle &&
      ['prep', 'prt', 'advmod', 'dative', 'dobj'].includes(c.dep) &&
      (c.i > token.i || isFronted(c)) &&
      !isOfTime(c),
  ) ||
  (token.next?.lemma.toLowerCase() === particle && token.next.dep !== 'aux' && !isOfTime(token.next));

/** "signed the accords on Saturday". */
const isOfTime = (preposition: Token): boolean =>
  preposition.children.some(({ dep, ent }) => dep === 'pobj' && /DATE|TIME/.test(ent));

/** "the truce for which he called": only a relative stands before its verb; "for his part" is no part of "called". */
const isFronted = (preposition: Token): boolean => preposition.children.some(({ tag }) => tag.startsWith('W'));

const CLAUSES = ['xcomp', 'ccomp', 'acl', 'pcomp', 'advcl', 'relcl'];
const NOUN_PREPOSITIONS = new Set([
  'for',
  'to',
  'of',
  'on',
  'about',
  'against',
  'in',
  'over',
  'towards',
  'toward',
  'with',
]);
const ADJECTIVE_PREPOSITIONS = new Set([
  'for',
  'to',
  'of',
  'about',
  'on',
  'with',
  'over',
  'against',
  'toward',
  'towards',
]);

/**
 * Whether what hangs on the attitude by `child` is what it is a stance on: the object and the clause of a verb, the
 * complement of a noun or adjective; not its subject, place or time.
 */
export function isTarget(attitude: Attitude, child: Token): boolean {
  const { form, particle, token } = attitude;
  if (form === 'verbs') return isVerbTarget(token, particle, child);
  if (['xcomp', 'acl', 'ccomp', 'relcl'].includes(child.dep)) return child.i > token.i && child.dep !== 'relcl';
  if (child.dep === 'amod' || child.dep === 'compound') return form === 'nouns';
  const prepositions = form === 'nouns' ? NOUN_PREPOSITIONS : ADJECTIVE_PREPOSITIONS;
  return ['prep', 'dative'].includes(child.dep) && prepositions.has(child.lemma.toLowerCase());
}

function isVerbTarget(verb: Token, particle: string | undefined, child: Token): boolean {
  if (isPassive(verb) && child.dep === 'nsubjpass') return true;
  if (child.dep === 'dobj' || child.dep === 'oprd') return !isAddressee(verb, child) && !isOtherObject(verb, particle);
  if (CLAUSES.includes(child.dep)) return child.dep !== 'advcl' && child.dep !== 'relcl';
  if (child.dep !== 'prep' && !isTied(child)) return false;
  const word = child.lemma.toLowerCase();
  if (particle) return word === particle || (word === CONTINUED[particle] && childrenWith(verb, 'dobj').length === 0);
  return isAdjectival(verb) && ADJECTIVE_PREPOSITIONS.has(word);
}

/** "look forward to it": the preposition hangs on the adverb. */
const isTied = ({ dep, children }: Token): boolean =>
  dep === 'advmod' && children.some((child) => child.dep === 'prep');

/** "called it a plea for help": the particle takes an object of its own, which is what the attitude is about. */
const isOtherObject = (verb: Token, particle: string | undefined): boolean =>
  particle !== undefined &&
  verb.children.some(
    ({ dep, lemma, children }) =>
      dep === 'prep' && lemma.toLowerCase() === particle && children.some((object) => /^p(obj|comp)$/.test(object.dep)),
  );

/** Prepositions after a particle of a verb that has no other object ("threw him out of the talks"): "walked out of the talks", "stayed away from the talks", "signed up to the pact". */
const CONTINUED: Readonly<Record<string, string>> = { out: 'of', away: 'from', up: 'to', on: 'to', forward: 'to' };

/** "urged Iran to": the object that carries out the clause is asked, not asked for. */
const isAddressee = (verb: Token, object: Token): boolean =>
  addressing.has(verb.lemma.toLowerCase()) ||
  (object.ent !== '' && verb.children.some((c) => (c.dep === 'xcomp' || c.dep === 'ccomp') && c.i > object.i));

/** Whose attitude it is. */
export function holdersOf({ token, form }: Attitude): readonly Token[] {
  if (form === 'verbs') return agentsOf(token);
  if (form === 'nouns') return nounHolders(token);
  return childrenWith(token, 'nsubj').length > 0 ? childrenWith(token, 'nsubj') : copulaSubjects(token);
}

/** "Israel's opposition", "opposition from Israel"; "are in favour of", "has no objection": the subject. */
function nounHolders(noun: Token): readonly Token[] {
  const own = possessorsOf(noun);
  const isIn = noun.dep === 'pobj' && noun.head.lemma === 'in' && noun.head.head.lemma === 'be';
  if (own.length > 0) return own;
  if (isIn) return agentsOf(noun.head.head);
  return noun.dep === 'dobj' && having.has(noun.head.lemma) ? agentsOf(noun.head) : [];
}

/** The subject of the copula, or the noun that it is said of: "Iran, determined to raise production". */
function copulaSubjects(adjective: Token): readonly Token[] {
  if (adjective.dep === 'conj') return copulaSubjects(adjective.head);
  if (['amod', 'acl'].includes(adjective.dep) && adjective.i > adjective.head.i) return [adjective.head];
  const copula = adjective.head;
  return adjective.dep === 'acomp' || adjective.dep === 'attr' || adjective.dep === 'oprd' ? agentsOf(copula) : [];
}
