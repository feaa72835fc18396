/**
 * Nouns of speech with their source and content: "Erdoğan's calls for a buffer zone", "the announcement by Iran that ...",
 * "Turkey made a call for more money". A bare noun, or one with no source in the text, is none (annotation guide).
 */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import { type Candidate, subtree } from './candidate';
import { isAsserted } from './cue';
import { afterTo, isToInfinitive } from './infinitive';
import { LIGHT_VERBS, NOUNS, type NounEntry, OPEN_NOUN } from './lexicon';
import { makingVerbs, sourceOfNoun } from './nominal-source';
import type { NounPhrase } from './noun-phrase';
import { received } from './received';
import { TIME } from './tail';
import { childBy, childrenBy, isVerb, type Range, type Tree } from './tree';

export const nominalCues = (tree: Tree): Candidate[] =>
  flatMap(commonNouns(tree), (noun) => {
    const [candidate] = flatMap(NOUNS.get(tree.lemma[noun]!) ?? [], (entry) => nominalCue(tree, noun, entry) ?? []);
    return candidate ?? received(tree, noun) ?? [];
  });

/** The same of every noun that is not taken, as one that might be of speech. */
export const openNominalCues = (tree: Tree, taken: ReadonlySet<number | undefined>): Candidate[] =>
  flatMap(commonNouns(tree), (noun) => (taken.has(noun) ? [] : (nominalCue(tree, noun, OPEN_NOUN) ?? [])));

const commonNouns = (tree: Tree): number[] =>
  flatMap(tree.tag, (tag, token) => (tag === 'NN' || tag === 'NNS' ? [token] : []));

function nominalCue(tree: Tree, noun: number, entry: NounEntry): Candidate | undefined {
  const complement = isMarket(tree, noun) ? undefined : complementOf(tree, noun, entry);
  if (complement === undefined) return undefined;
  const source = sourceOfNoun(tree, noun, complement.preposition);
  if (source === undefined) return undefined;
  const cueEnd = complement.preposition ?? noun;
  return {
    rule: 'nominal cue',
    class: entry.class,
    act: entry.act,
    strength: entry === OPEN_NOUN ? 0 : 2,
    asserted: !denied(tree, noun),
    cueToken: noun,
    cue: [noun, cueEnd === noun + 1 ? cueEnd : noun],
    source: clearOf(source, complement),
    content: [beforeSender(tree, complement.content, source)],
    addressees: complement.addressee === undefined ? [] : [complement.addressee],
  };
}

/** "Demand for copper from China has doubled": without an article or owner, what a market asks for. */
const isMarket = (tree: Tree, noun: number): boolean =>
  tree.lower[noun] === 'demand' && childBy(tree, noun, 'det', 'poss', 'amod') === undefined;

/** The content without "from" and the sender who stands at its end. */
const beforeSender = (tree: Tree, content: Range, { first }: NounPhrase): Range =>
  first > content[0] + 1 && first <= content[1] && tree.lower[first - 1] === 'from' ? [content[0], first - 2] : content;

/** A source without the clause or phrase that the parser hung under it. */
function clearOf(source: NounPhrase, { content, preposition }: Complement): NounPhrase {
  const first = preposition !== undefined && preposition < content[0] ? preposition : content[0];
  return first > source.first && first <= source.last ? { ...source, last: first - 1 } : source;
}

interface Complement {
  readonly content: Range;
  readonly preposition?: number;
  readonly addressee?: number;
}

/** The clause, infinitive or prepositional phrase that says what was said. */
function complementOf(tree: Tree, noun: number, entry: NounEntry): Complement | undefined {
  for (const child of dependents(tree, noun, entry)) {
    const content = clauseUnder(tree, child, entry);
    if (content !== undefined) return { content };
    const wished = entry.prepositions.includes('for') ? forClause(tree, child) : undefined;
    if (wished !== undefined) return wished;
    const preposition = tree.lower[child]!;
    if (tree.dep[child] !== 'prep') continue;
    const object = childBy(tree, child, 'pobj', 'pcomp');
    if (object === undefined) continue;
    if (['to', 'on', 'upon'].includes(preposition) && entry.frames.includes('infinitive')) {
      const infinitive = invited(tree, noun, object);
      if (infinitive !== undefined) return { content: afterTo(tree, infinitive), addressee: object };
    }
    if (isAuthor(tree, noun, child, entry)) continue;
    if (entry.prepositions.includes(preposition) && !TIME.test(tree.document.annotation.tokens[object]!.ent))
      return { content: [child + 1, restAfter(tree, noun, tree.last[child]!)], preposition: child };
  }
  return undefined;
}

/** "the promise of the premier that ...": "of" leads to who makes it where a clause says what is promised. */
const isAuthor = (tree: Tree, noun: number, of: number, entry: NounEntry): boolean =>
  tree.lower[of] === 'of' &&
  childrenBy(tree, of, 'pobj').some((object) => canSpeak(tree, { heads: [object], first: object, last: object })) &&
  dependents(tree, noun, entry).some((child) => child > of && clauseUnder(tree, child, entry) !== undefined);

/** "calls from the union for the minister to resign". */
function forClause(tree: Tree, child: number): Complement | undefined {
  const mark = childBy(tree, child, 'mark');
  if (mark === undefined || tree.lower[mark] !== 'for' || !isToInfinitive(tree, child)) return undefined;
  return { content: [mark + 1, tree.last[child]!], preposition: mark };
}

/**
 * "calls for the levy to be scrapped", "calls for a truce in Tarsa, the last port": the end of the infinitive or
 * apposition that the parser hung under the noun.
 */
function restAfter(tree: Tree, noun: number, last: number): number {
  const passives = childrenBy(tree, tree.head[noun]!, 'advcl', 'xcomp').filter((at) => tree.tag[at] === 'VBN');
  const infinitive = [...childrenBy(tree, noun, 'relcl', 'acl', 'xcomp', 'advcl'), ...passives].find(
    (at) => tree.first[at] === last + 1 && tree.lower[last + 1] === 'to' && isToInfinitive(tree, at),
  );
  const apposition = childrenBy(tree, noun, 'appos').find(
    (at) => tree.first[at] === last + 2 && tree.lower[last + 1] === ',',
  );
  const known = infinitive ?? apposition ?? ground(tree, noun, last) ?? recipient(tree, noun, last);
  return known === undefined ? (infinitiveBehind(tree, noun, last) ?? last) : tree.last[known]!;
}

/** "demands for quotas | based on stocks", which the parser hung under the verb of which the noun is the object. */
const ground = (tree: Tree, noun: number, last: number): number | undefined =>
  childrenBy(tree, tree.head[noun]!, 'prep').find((at) => tree.first[at] === last + 1 && tree.tag[at] === 'VBN');

/** "an offer of money | to the widow". */
const recipient = (tree: Tree, noun: number, last: number): number | undefined =>
  childrenBy(tree, noun, 'prep').find((at) => tree.first[at] === last + 1 && tree.lower[at] === 'to');

/** "its plea for the loss | to be shared out | got a hearing": the end of an infinitive that the parser took for the predicate. */
function infinitiveBehind(tree: Tree, noun: number, last: number): number | undefined {
  const verb = tree.tag[last + 1] === 'TO' ? tree.head[last + 1]! : -1;
  const isPredicate = verb > last && (tree.head[noun] === verb || tree.dep[verb] === 'csubj');
  if (!isPredicate || childBy(tree, noun, 'prep') === undefined) return undefined;
  return childrenBy(tree, verb, 'prt', 'advmod', 'prep', 'dobj', 'agent').reduce(
    (end, child) => (tree.first[child] === end + 1 ? tree.last[child]! : end),
    verb,
  );
}

/** What may complete a noun: its dependents after it, and clauses that the parser hung under its source. */
function dependents(tree: Tree, noun: number, entry: NounEntry): number[] {
  const own = tree.children[noun]!.filter((child) => child > noun);
  const sources = flatMap(
    own.filter((child) => ['by', 'from', 'of'].includes(tree.lower[child]!)),
    (child) => childrenBy(tree, child, 'pobj'),
  );
  const misplaced = flatMap(sources, (source) => [
    ...childrenBy(tree, source, 'relcl', 'acl').filter((child) => opensWithThat(tree, child)),
    ...childrenBy(tree, source, 'acl', 'advcl', 'relcl').filter((child) => forClause(tree, child) !== undefined),
    ...childrenBy(tree, source, 'prep').filter((child) => isOfNoun(tree, child, entry)),
  ]);
  return [...misplaced, ...own, ...behindMaker(tree, noun), ...strayed(tree, noun)];
}

/** "the proposal made by the minister | to pay in notes", "demands made by Oman | for a ban". */
const behindMaker = (tree: Tree, noun: number): number[] =>
  flatMap(makingVerbs(tree, noun), (verb) =>
    tree.children[verb]!.filter((child) => child > verb && tree.dep[child] !== 'agent'),
  );

/**
 * "heard calls | for the minister to go", "followed an appeal last Friday | for calm": what the parser hung under the
 * verb though it stands right behind the noun, or behind the day that follows the noun.
 */
function strayed(tree: Tree, noun: number): number[] {
  const verb = tree.head[noun]!;
  if (tree.dep[noun] !== 'dobj' || !isVerb(tree, verb)) return [];
  const day = childrenBy(tree, verb, 'npadvmod').find((at) => tree.first[at] === tree.last[noun]! + 1);
  const clauses = childrenBy(tree, verb, 'advcl').filter(
    (at) => tree.first[at] === noun + 1 && forClause(tree, at) !== undefined,
  );
  const phrases = childrenBy(tree, verb, 'prep').filter(
    (at) => day !== undefined && at === tree.last[day]! + 1 && tree.lower[at] === 'for',
  );
  return [...clauses, ...phrases];
}

/** "complaints from tenants | about the rents", "accusations from monitors | of hiding it", not "from members | of the board". */
const isOfNoun = (tree: Tree, preposition: number, { prepositions }: NounEntry): boolean =>
  tree.lower[preposition] === 'for' ||
  (prepositions.includes(tree.lower[preposition]!) &&
    (tree.lower[preposition] !== 'of' || childBy(tree, preposition, 'pcomp') !== undefined));

/** A conjunction "that", which the tagger or the parser tells from the relative pronoun. */
const opensWithThat = (tree: Tree, verb: number): boolean => {
  const that = tree.first[verb]!;
  return (
    tree.lower[that] === 'that' &&
    (tree.tag[that] === 'IN' || tree.dep[that] === 'mark' || isSubjunctive(tree, verb)) &&
    childBy(tree, verb, 'nsubj', 'nsubjpass') !== undefined
  );
};

/**
 * "a statement from the palace that the prince would leave": behind a sender, "that" with a subject opens what is said,
 * unless the clause lacks its object ("a statement from the palace that the court rejected").
 */
const followsSender = (tree: Tree, verb: number): boolean => {
  const that = tree.first[verb]!;
  const noun = tree.head[verb]!;
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
  const sender = childrenBy(tree, noun, 'prep').some((at) => at < that && SENDING.has(tree.lower[at]!));
  const complete = tree.last[verb]! > verb || childBy(tree, verb, 'aux', 'auxpass') !== undefined;
  return tree.lower[that] === 'that' && subject !== undefined && subject > that && sender && complete;
};

const SENDING = new Set(['by', 'from', 'in']);

/** "demands that he resign": a base form that does not agree with its subject. */
const isSubjunctive = (tree: Tree, verb: number): boolean =>
  ['VB', 'VBP'].includes(tree.tag[verb]!) &&
  childBy(tree, verb, 'aux', 'auxpass') === undefined &&
  ['he', 'she', 'it'].includes(tree.lower[childBy(tree, verb, 'nsubj') ?? verb]!);

function clauseUnder(tree: Tree, child: number, entry: NounEntry): Range | undefined {
  if (
    !['acl', 'ccomp', 'relcl', 'xcomp', 'advcl'].includes(tree.dep[child]!) ||
    (!isVerb(tree, child) && tree.tag[child] !== 'MD' && tree.dep[child] === 'acl')
  )
    return undefined;
  if (isToInfinitive(tree, child) && childBy(tree, child, 'nsubj') === undefined)
    return entry.frames.includes('infinitive') ? afterTo(tree, child) : undefined;
  if (!entry.frames.includes('clause')) return undefined;
  const mark = childBy(tree, child, 'mark');
  const that =
    (mark !== undefined && ['that', 'whether'].includes(tree.lower[mark]!)) ||
    opensWithThat(tree, child) ||
    followsSender(tree, child);
  // "proposals it found strange": what is proposed or offered stands behind "that".
  if (!that && entry.act === 'propose') return undefined;
  const bare =
    tree.dep[child] !== 'relcl' && childBy(tree, child, 'nsubj', 'nsubjpass') !== undefined && mark === undefined;
  const reduced =
    tree.dep[child] === 'relcl' &&
    !tree.children[child]!.some((at) => /^W/.test(tree.tag[at]!)) &&
    ['it', 'he', 'she', 'they'].includes(tree.lower[tree.first[child]!]!);
  return that || bare || reduced ? subtree(tree, child) : undefined;
}

/** "invitation to companies to relocate". */
function invited(tree: Tree, noun: number, addressee: number): number | undefined {
  const under = [...tree.children[noun]!, ...tree.children[addressee]!];
  return under.find((at) => at > addressee && isVerb(tree, at) && isToInfinitive(tree, at));
}

function denied(tree: Tree, noun: number): boolean {
  const verb = tree.head[noun]!;
  const no = tree.children[noun]!.some((child) => ['no', 'any', 'neither'].includes(tree.lower[child]!));
  return (
    no ||
    (tree.dep[noun] === 'dobj' && isVerb(tree, verb) && LIGHT_VERBS.has(tree.lemma[verb]!) && !isAsserted(tree, verb))
  );
}
