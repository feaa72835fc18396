/**
 * Parsers hang a participle or a second predicate of the speaker under the clause that he reports: "He said A was B,
 * adding that ..."; "He said A would go and called for ...". Both belong to the topmost verb of speech.
 */
import { canSpeak } from '../animacy';
import { GOING_ON, PLAIN_REPORTS, speechStrength, VERBS } from '../lexicon';
import { childBy, childrenBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';
import { verbs } from './words-of-speech';

export function speakersVerbs(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const token of verbs(tree)) {
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'auxpass') !== undefined) continue;
    const perfect = childBy(tree, token, 'aux');
    if (perfect !== undefined) {
      const own = HAVE.has(tree.lower[perfect]!) ? perfectConjunct(tree, token) : undefined;
      if (own !== undefined) changes.push(own);
      continue;
    }
    const speech = reportingVerb(tree, token) ?? askedVerb(tree, token);
    if (speech === undefined) continue;
    const change = participle(tree, token, speech) ?? conjunct(tree, token, speech);
    if (change !== undefined) changes.push(change);
  }
  return reattached(tree, changes);
}

const HAVE = new Set(['has', 'have', 'had']);

/** "says the border was settled and has asked the court to confirm it": a border asks nothing. */
function perfectConjunct(tree: Tree, token: number): Reattachment | undefined {
  const speech = tree.dep[token] === 'conj' ? reportingVerb(tree, token) : undefined;
  const isSpoken = speech !== undefined && strength(tree, token) >= 2 && isMute(tree, tree.head[token]!);
  return isSpoken ? { token, head: speech, dep: 'conj' } : undefined;
}

const strength = (tree: Tree, verb: number): number => speechStrength(tree.lemma[verb]!);

/** The topmost verb of speech in whose reported clause `token` stands, with no source of its own. */
function reportingVerb(tree: Tree, token: number): number | undefined {
  let found: number | undefined;
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    const verb = tree.dep[at] === 'pcomp' ? tree.head[above]! : above;
    const reports =
      (['ccomp', 'dep', 'pcomp'].includes(tree.dep[at]!) || isForClause(tree, at) || isVow(tree, at, verb)) &&
      at !== token &&
      at > verb &&
      isVerb(tree, verb) &&
      strength(tree, verb) >= 2;
    if (reports) found = verb;
  }
  return found;
}

/** "dodged a question on whether Peru might go, remarking that ...": whom a question is about says nothing in it. */
function askedVerb(tree: Tree, token: number): number | undefined {
  const asked = tree.head[token]!;
  const isQuestion = childrenBy(tree, asked, 'mark').some((mark) => tree.lower[mark] === 'whether');
  const noun = tree.head[tree.head[asked]!]!;
  const verb = tree.head[noun]!;
  return isQuestion && tree.dep[asked] === 'pcomp' && tree.dep[noun] === 'dobj' && isVerb(tree, verb)
    ? verb
    : undefined;
}

/** "a letter vowing | to go on and calling ...": the infinitive of a participle of speech. */
const isVow = (tree: Tree, verb: number, speech: number): boolean =>
  tree.dep[verb] === 'xcomp' && tree.tag[verb] === 'VB' && tree.tag[speech] === 'VBG';

/** "called | for the talks to be stopped". */
const isForClause = (tree: Tree, verb: number): boolean =>
  tree.dep[verb] === 'advcl' && childrenBy(tree, verb, 'mark').some((mark) => tree.lower[mark] === 'for');

function participle(tree: Tree, token: number, speech: number): Reattachment | undefined {
  const comma = tree.lower[tree.first[token]! - 1] === ',' || tree.lower[token - 1] === ',';
  const goesOn =
    tree.tag[token] === 'VBG' &&
    (GOING_ON.has(tree.lemma[token]!) || goesOnTo(tree, token)) &&
    ['advcl', 'acl', 'conj', 'prep', 'ccomp', 'dep', 'xcomp'].includes(tree.dep[token]!);
  return comma && goesOn ? { token, head: speech, dep: 'advcl' } : undefined;
}

/** "going on to demand that ...". */
const goesOnTo = (tree: Tree, token: number): boolean =>
  tree.lemma[token] === 'go' && childrenBy(tree, token, 'xcomp').some((at) => strength(tree, at) >= 2);

function conjunct(tree: Tree, token: number, speech: number): Reattachment | undefined {
  if (isParallelParticiple(tree, token, speech)) return { token, head: speech, dep: 'conj' };
  if (tree.tag[token] !== tree.tag[speech] || !['VBD', 'VBZ', 'VBP'].includes(tree.tag[token]!)) return undefined;
  if (tree.dep[token] !== 'conj') return undefined;
  const sameTense = tree.tag[tree.head[token]!] === tree.tag[token];
  if (strength(tree, token) < 2) {
    const personal = VERBS.has(tree.lemma[token]!) && isMute(tree, tree.head[token]!);
    return personal || (tree.tag[speech] === 'VBD' && isPresent(tree, tree.head[token]!))
      ? { token, head: speech, dep: 'conj' }
      : undefined;
  }
  return PLAIN_REPORTS.has(tree.lemma[token]!) ||
    !sameTense ||
    isMute(tree, tree.head[token]!) ||
    isBehindQuotation(tree, token) ||
    isSetOff(tree, token, tree.head[token]!)
    ? { token, head: speech, dep: 'conj' }
    : undefined;
}

/** "saying the towns were to blame and suggesting a survey": a participle goes on with a participle. */
function isParallelParticiple(tree: Tree, token: number, speech: number): boolean {
  if (tree.tag[token] !== 'VBG' || tree.tag[speech] !== 'VBG' || tree.tag[tree.head[token]!] === 'VBG') return false;
  return tree.dep[token] === 'conj' || (tree.dep[token] === 'advcl' && /^(and|but)$/.test(tree.lower[token - 1]!));
}

/** "said the levy was void and accused Orra": what cannot speak is not the subject of the second verb. */
function isMute(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass', 'csubj', 'expl');
  if (subject === undefined) return false;
  return tree.dep[subject] === 'expl' || !canSpeak(tree, { heads: [subject], first: subject, last: subject });
}

/** "said the crew was “too small” and called for more": what is quoted ends before the speaker's second verb. */
const isBehindQuotation = (tree: Tree, verb: number): boolean =>
  tree.document.quotationOf[verb]! < 0 &&
  /^(and|but)$/.test(tree.lower[tree.first[verb]! - 1]!) &&
  /^["”’]+$/.test(tree.lower[tree.first[verb]! - 2] ?? '');

/** "said the crew was safe, and appealed for calm": a comma parts the second verb from a clause that has none itself. */
function isSetOff(tree: Tree, verb: number, conjunct: number): boolean {
  const comma = tree.first[verb]! - 2;
  if (!/^(and|but)$/.test(tree.lower[comma + 1]!) || tree.lower[comma] !== ',') return false;
  let clause = conjunct;
  while (tree.dep[clause] === 'conj') clause = tree.head[clause]!;
  return !tree.lower.slice(tree.first[clause]!, comma).includes(',');
}

/** A predicate in the present or with an auxiliary cannot share its subject with one in the past that follows. */
const isPresent = (tree: Tree, verb: number): boolean =>
  ['VBZ', 'VBP', 'VB'].includes(tree.tag[verb]!) ||
  childrenBy(tree, verb, 'aux').some((aux) => ['will', 'can', '’ll', "'ll"].includes(tree.lower[aux]!));
