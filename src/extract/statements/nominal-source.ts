/** Who says what a noun of speech names: "Iran's claim", "the claim by Iran", "Iran made a claim". */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import { LIGHT_VERBS } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { isPassive, sourceOf } from './source';
import { childBy, childrenBy, isNominal, isVerb, type Tree } from './tree';

/** The source of a noun of speech; `preposition`: that by which its content is joined to it. */
export const sourceOfNoun = (tree: Tree, noun: number, preposition?: number): NounPhrase | undefined =>
  possessor(tree, noun) ?? author(tree, noun, preposition) ?? maker(tree, noun) ?? carrier(tree, noun);

/** "Iran's claim", "the claim by Iran", "a Reuters report". */
function possessor(tree: Tree, noun: number): NounPhrase | undefined {
  const owner = childBy(tree, noun, 'poss');
  if (owner !== undefined) return nounPhrase(tree, owner, noun);
  for (const preposition of childrenBy(tree, noun, 'prep', 'agent')) {
    const object = childBy(tree, preposition, 'pobj');
    if (object !== undefined && isSender(tree, noun, preposition, object)) return nounPhrase(tree, object, noun);
  }
  const agent = makerBehind(tree, noun);
  if (agent !== undefined) return nounPhrase(tree, agent, noun);
  const sender = senderAfter(tree, noun);
  if (sender !== undefined) return nounPhrase(tree, sender, noun);
  const compound = childrenBy(tree, noun, 'compound', 'nmod', 'amod').find(
    (at) => /^NNP/.test(tree.tag[at]!) || tree.document.annotation.tokens[at]!.ent.endsWith('NORP'),
  );
  return compound === undefined ? undefined : nameBefore(tree, compound, noun);
}

/** "the proposal made by the minister", "calls issued by the monks". */
function makerBehind(tree: Tree, noun: number): number | undefined {
  const agents = flatMap(makingVerbs(tree, noun), (verb) => childrenBy(tree, verb, 'agent'));
  return flatMap(agents, (agent) => childrenBy(tree, agent, 'pobj'))[0];
}

/** The participles behind a noun of speech by which it is made. */
export const makingVerbs = (tree: Tree, noun: number): number[] =>
  childrenBy(tree, noun, 'acl').filter((verb) => tree.tag[verb] === 'VBN' && LIGHT_VERBS.has(tree.lemma[verb]!));

/** "the proposal of the league to meet", "the statement of the palace that ...": "of" with one who speaks, and a clause. */
function author(tree: Tree, noun: number, preposition?: number): NounPhrase | undefined {
  if (preposition !== undefined) return undefined;
  const of = childrenBy(tree, noun, 'prep').find((at) => tree.lower[at] === 'of' && at === noun + 1);
  const object = of === undefined ? undefined : childBy(tree, of, 'pobj');
  const source = object === undefined ? undefined : nounPhrase(tree, object, noun);
  return source !== undefined && canSpeak(tree, source) ? source : undefined;
}

/** "by", "from"; "a report in the Ledger": a paper that it stands in. */
const isSender = (tree: Tree, noun: number, preposition: number, object: number): boolean =>
  ['by', 'from'].includes(tree.lower[preposition]!) ||
  (tree.lower[preposition] === 'in' && tree.lemma[noun] === 'report' && tree.tag[object]!.startsWith('NNP'));

/** "calls for restraint from the Union": the parser hangs the sender under the thing called for. */
function senderAfter(tree: Tree, noun: number): number | undefined {
  const objects = flatMap(childrenBy(tree, noun, 'prep'), (preposition) => childrenBy(tree, preposition, 'pobj'));
  for (const object of objects) {
    const from = childrenBy(tree, object, 'prep').find((at) => tree.lower[at] === 'from');
    const sender = from === undefined ? undefined : childBy(tree, from, 'pobj');
    if (sender !== undefined && canSpeak(tree, nounPhrase(tree, sender, noun))) return sender;
  }
  return undefined;
}

/** Whose words a noun names, whatever completes it: "Iran's claim", "the claim by Iran", "the claim of the monitors". */
export const authorOf = (tree: Tree, noun: number): NounPhrase | undefined =>
  possessor(tree, noun) ?? author(tree, noun);

function nameBefore(tree: Tree, name: number, noun: number): NounPhrase {
  let last = name;
  while (last + 1 < noun && /^NNP/.test(tree.tag[last + 1]!)) last++;
  return { heads: [last], first: tree.first[name]!, last };
}

/** "Turkey made a call for ...", "the minister issued a warning that ...". */
function maker(tree: Tree, noun: number): NounPhrase | undefined {
  const verb = tree.head[noun]!;
  const isObject = tree.dep[noun] === 'dobj' || (tree.dep[noun] === 'conj' && tree.dep[verb] === 'dobj');
  if (!isObject) return undefined;
  const governor = isVerb(tree, verb) ? verb : tree.head[verb]!;
  return LIGHT_VERBS.has(tree.lemma[governor]!) ? sourceOf(tree, governor, noun) : undefined;
}

/** "elected on a promise to ...", "in a pledge to ..., he": the subject of the clause that the prepositional phrase hangs in. */
function carrier(tree: Tree, noun: number): NounPhrase | undefined {
  if (tree.dep[noun] !== 'pobj' || !carries(tree, tree.head[noun]!)) return undefined;
  let verb = tree.head[noun]!;
  while (!isVerb(tree, verb) && tree.head[verb] !== verb) verb = tree.head[verb]!;
  if (!isVerb(tree, verb)) return undefined;
  const modified = tree.dep[verb] === 'acl' ? tree.head[verb]! : undefined;
  if (modified !== undefined && isNominal(tree, modified))
    return nounPhrase(tree, tree.dep[modified] === 'appos' ? tree.head[modified]! : modified, noun);
  return isPassive(tree, verb) ? patientOf(tree, verb, noun) : sourceOf(tree, verb, noun);
}

/** Whoever does something "in" a plea makes the plea by it; elsewhere in the clause it may be anybody's. */
const carries = (tree: Tree, preposition: number): boolean =>
  tree.lower[preposition] === 'with' ||
  (tree.lower[preposition] === 'on' &&
    childrenBy(tree, preposition, 'pobj').every((at) => tree.lemma[at] !== 'charge')) ||
  (tree.lower[preposition] === 'in' && /^an?$/.test(tree.lower[preposition + 1] ?? ''));

function patientOf(tree: Tree, verb: number, noun: number): NounPhrase | undefined {
  const subject = childBy(tree, verb, 'nsubjpass');
  return subject === undefined ? undefined : nounPhrase(tree, subject, noun);
}
