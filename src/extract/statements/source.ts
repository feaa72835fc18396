/**
 * Who the subject of a speech verb is: its own subject, or the one it inherits over coordination, participles and
 * infinitives; the agent of a passive; the antecedent of a relative pronoun; the issuer of a document.
 */

import { flatMap } from '../../flat-map';
import { DOCUMENTS } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { childBy, childrenBy, isFiniteVerb, isNominal, isVerb, type Tree } from './tree';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Clauses that take their subject from the verb above. */
const INHERITING = new Set([
  'conj',
  'advcl',
  'xcomp',
  'ccomp',
  'dep',
  'parataxis',
  'acl',
  'relcl',
  'pcomp',
  'appos',
  'ROOT',
  'prep',
]);

/** Passive by its subject, auxiliary or agent, or a participle with no subject: "asked about the deal, he said ...". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childBy(tree, verb, 'nsubjpass', 'auxpass', 'csubjpass') !== undefined) return true;
  if (!['VBN', 'VBD'].includes(tree.tag[verb]!) || childBy(tree, verb, 'nsubj', 'aux') !== undefined) return false;
  if (tree.tag[verb] === 'VBN' && childBy(tree, verb, 'agent') !== undefined) return true;
  if (tree.dep[verb] === 'conj' && tree.tag[tree.head[verb]!] === tree.tag[verb])
    return tree.tag[verb] === 'VBN' && isPassive(tree, tree.head[verb]!);
  return ['advcl', 'acl', 'amod', 'dep', 'prep'].includes(tree.dep[verb]!);
}

/** Its subject; where a misread clause makes a second one, that after the verb: "The pledge ..., said the minister". */
const subjectOf = (tree: Tree, verb: number): number | undefined => {
  const subjects = childrenBy(tree, verb, 'nsubj');
  return subjects.length > 1 ? subjects.at(-1) : subjects[0];
};

/** The source of verb `verb`; undefined where the text names none. */
export function sourceOf(tree: Tree, verb: number, cue = verb, depth = 0): NounPhrase | undefined {
  if (depth > 8) return undefined;
  if (isPassive(tree, verb)) return agentOf(tree, verb, cue);
  const subject = subjectOf(tree, verb);
  if (subject !== undefined)
    return RELATIVE.has(tree.lower[subject]!) ? antecedent(tree, verb, subject, cue) : named(tree, subject, cue);
  if (tree.dep[verb] === 'acl' && tree.tag[verb] === 'VBN') return agentOf(tree, verb, cue);
  const above = INHERITING.has(tree.dep[verb]!) ? inherited(tree, verb, cue, depth) : undefined;
  return above ?? (isFiniteVerb(tree, verb) ? misplacedSubject(tree, verb, cue, depth) : undefined);
}

/**
 * The subject of a finite verb that the parser left without one: in "Alarmed by the unrest in Nevada, Senator Reid, the
 * minority leader, said ..." it becomes an apposition of the noun before the comma; in "Kasich offered him a job, then
 * says ..." it stands in the clause before.
 */
function misplacedSubject(tree: Tree, verb: number, cue: number, depth: number): NounPhrase | undefined {
  const clause = childrenBy(tree, verb, 'ccomp').find((child) => child < verb);
  const after = childrenBy(tree, verb, 'ccomp').some((child) => child > verb);
  if (clause !== undefined && after) return sourceOf(tree, clause, cue, depth + 1);
  let at = verb - 1;
  while (at > 0 && (tree.lower[at] === ',' || ['aux', 'advmod', 'neg'].includes(tree.dep[at]!))) at--;
  for (; at >= 0 && tree.head[at] !== at && at < verb; at = tree.head[at]!) {
    const above = tree.head[at]!;
    if (above > verb || isVerb(tree, at)) return undefined;
    const swallowed = ['appos', 'conj', 'dobj', 'npadvmod'].includes(tree.dep[at]!) && isNominal(tree, at);
    if (swallowed && tree.lower[tree.first[at]! - 1] === ',' && !['appos', 'conj'].includes(tree.dep[above]!))
      return nounPhrase(tree, at, cue);
  }
  return undefined;
}

function named(tree: Tree, subject: number, cue: number): NounPhrase | undefined {
  if (['it', 'there'].includes(tree.lower[subject]!) && tree.dep[subject] === 'expl') return undefined;
  return isNominal(tree, subject) || tree.tag[subject]!.startsWith('JJ') || tree.tag[subject] === 'ADD'
    ? nounPhrase(tree, subject, cue)
    : undefined;
}

function agentOf(tree: Tree, verb: number, cue: number): NounPhrase | undefined {
  const by = childBy(tree, verb, 'agent');
  const agent = by === undefined ? undefined : childBy(tree, by, 'pobj');
  return agent === undefined ? undefined : nounPhrase(tree, agent, cue);
}

/** "Rubio, who said ...": the noun that the clause modifies. */
function antecedent(tree: Tree, verb: number, pronoun: number, cue: number): NounPhrase | undefined {
  for (let at = verb; tree.head[at] !== at; at = tree.head[at]!) {
    if (!['relcl', 'acl', 'ccomp'].includes(tree.dep[at]!)) {
      if (tree.dep[at] === 'conj') continue;
      break;
    }
    const noun = tree.head[at]!;
    if (isNominal(tree, noun) && noun < pronoun) return nounPhrase(tree, noun, cue);
  }
  return nounPhrase(tree, pronoun, cue);
}

function inherited(tree: Tree, verb: number, cue: number, depth: number): NounPhrase | undefined {
  const above = tree.head[verb]!;
  if (above === verb) return undefined;
  const dep = tree.dep[verb]!;
  if (isVerb(tree, above) || tree.tag[above] === 'MD') return fromVerb(tree, verb, above, cue, depth);
  if (dep === 'pcomp' || ['IN', 'TO'].includes(tree.tag[above]!)) return fromPreposition(tree, verb, above, cue, depth);
  if (isNominal(tree, above)) return fromNoun(tree, verb, above, cue, depth);
  if (tree.tag[above]!.startsWith('JJ')) return sourceOf(tree, above, cue, depth + 1);
  return undefined;
}

/** Verbs whose object is the subject of the infinitive: "asked him to say". */
function fromVerb(tree: Tree, verb: number, above: number, cue: number, depth: number): NounPhrase | undefined {
  const object = tree.dep[verb] === 'xcomp' ? childBy(tree, above, 'dobj') : undefined;
  if (object !== undefined && object < verb && tree.tag[verb] === 'VB') return nounPhrase(tree, object, cue);
  if (isPassive(tree, above) && !isPassive(tree, verb))
    return patient(tree, above, cue) ?? inherited(tree, above, cue, depth + 1);
  return sourceOf(tree, above, cue, depth + 1);
}

/** "by saying": the subject; "accused Iran of saying": the object; "was quoted as saying": the subject of the passive. */
function fromPreposition(
  tree: Tree,
  verb: number,
  preposition: number,
  cue: number,
  depth: number,
): NounPhrase | undefined {
  const governor = governingVerb(tree, preposition);
  if (governor === preposition) return undefined;
  if (isPassive(tree, governor)) return patient(tree, governor, cue) ?? sourceOf(tree, governor, cue, depth + 1);
  const object = childBy(tree, governor, 'dobj');
  const ofObject =
    (['of', 'for', 'from', 'into', 'against'].includes(tree.lower[preposition]!) ||
      quotedAs(tree, governor) === verb) &&
    object !== undefined &&
    object < verb;
  return ofObject ? nounPhrase(tree, object, cue) : sourceOf(tree, governor, cue, depth + 1);
}

/** "quoted the minister as saying", "was quoted by the agency as saying": the verb whose subject is the one quoted. */
export function quotedAs(tree: Tree, verb: number): number | undefined {
  if (!['quote', 'cite'].includes(tree.lemma[verb]!)) return undefined;
  return flatMap(
    tree.children[verb]!.filter((child) => child > verb && tree.lower[child] === 'as'),
    (as) => childrenBy(tree, as, 'pcomp'),
  ).find((below) => tree.tag[below] === 'VBG');
}

/** The subject of a passive, who does what hangs under it: "was quoted as saying". */
function patient(tree: Tree, verb: number, cue: number): NounPhrase | undefined {
  const subject = childBy(tree, verb, 'nsubjpass');
  if (subject === undefined) return undefined;
  return RELATIVE.has(tree.lower[subject]!) ? antecedent(tree, verb, subject, cue) : nounPhrase(tree, subject, cue);
}

/** "issued a statement saying": the issuer; "a letter saying": the letter; "officials citing": the officials. */
function fromNoun(tree: Tree, verb: number, noun: number, cue: number, depth: number): NounPhrase | undefined {
  const possessor = childBy(tree, noun, 'poss');
  if (tree.tag[verb] === 'VB' && possessor !== undefined) return nounPhrase(tree, possessor, cue);
  if (DOCUMENTS.has(tree.lemma[noun]!)) {
    const governor = tree.head[noun]!;
    if (tree.dep[noun] === 'dobj' && isVerb(tree, governor))
      return sourceOf(tree, governor, cue, depth + 1) ?? nounPhrase(tree, noun, cue);
  }
  if (tree.tag[verb] === 'VB') {
    const governor = governingVerb(tree, noun);
    return governor !== noun ? sourceOf(tree, governor, cue, depth + 1) : undefined;
  }
  return nounPhrase(tree, noun, cue);
}

function governingVerb(tree: Tree, token: number): number {
  let at = token;
  while (!isVerb(tree, at) && tree.head[at] !== at) at = tree.head[at]!;
  return at;
}

/** Topmost noun over `token` on its side of the verb, for a subject that the tree hangs elsewhere. */
export function nounBeside(tree: Tree, token: number, verb: number): NounPhrase | undefined {
  let at = token;
  if (!isNominal(tree, at) && !/^(JJ|DT|PRP\$|CD|VBG|VBN|POS)/.test(tree.tag[at]!)) return undefined;
  for (
    let above = tree.head[at]!;
    above !== at && above > verb === token > verb && isNominal(tree, above) && !isQuoted(tree, above);
    above = tree.head[at]!
  )
    at = above;
  return isNominal(tree, at) ? nounPhrase(tree, at, verb) : undefined;
}

const isQuoted = (tree: Tree, token: number): boolean => tree.document.quotationOf[token]! >= 0;
