/**
 * Tree repair for reported speech. Parsers hang a participle or a second predicate of the speaker under the clause that
 * he reports: "He said A was B, adding that ..."; "He said A would go and called for ...". Both belong to the topmost
 * verb of speech.
 */
import { canSpeak } from './animacy';
import { uninverted } from './inversion';
import { speechStrength } from './lexicon';
import { withTimeAtCue } from './time-of-cue';
import { childBy, childrenBy, isFiniteVerb, isVerb, type Reattachment, reattached, type Tree } from './tree';

/** In order: each reads the tree that those before it left. */
const REPAIRS: readonly ((tree: Tree) => Tree)[] = [
  uninverted,
  enumerations,
  parentheses,
  withTimeAtCue,
  finiteConjuncts,
  speakersVerbs,
  modalConjuncts,
];

export const repaired = (tree: Tree): Tree => REPAIRS.reduce((mended, repair) => repair(mended), tree);

/** "called on Tokyo to return the ship and threatened to sue": a finite verb is no conjunct of an infinitive. */
function finiteConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const tag = tree.tag[token]!;
    const infinitive = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || !['VBD', 'VBZ'].includes(tag) || tree.tag[infinitive] !== 'VB') continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'aux') !== undefined) continue;
    let above = infinitive;
    while (tree.head[above] !== above && tree.tag[above] !== tag) above = tree.head[above]!;
    if (tree.tag[above] === tag && above !== token) changes.push({ token, head: above, dep: 'conj' });
  }
  return reattached(tree, changes);
}

/** "The union called the levy void, demanded a refund and vowed to sue": the first verb leads, not the second. */
function enumerations(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.head[token] !== token || !isFiniteVerb(tree, token) || tree.lower[token - 1] !== ',') continue;
    const lead = childrenBy(tree, token, 'ccomp').find((at) => at < token && tree.tag[at] === tree.tag[token]);
    const listed = childrenBy(tree, token, 'conj').some((at) => tree.tag[at] === tree.tag[token]);
    if (lead === undefined || !listed || childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined) continue;
    if (childBy(tree, lead, 'nsubj') === undefined || tree.document.quotationOf[lead]! >= 0) continue;
    changes.push({ token: lead, head: lead, dep: 'ROOT' }, { token, head: lead, dep: 'conj' });
  }
  return reattached(tree, changes);
}

/**
 * "Chile will sign, its minister announced on Monday, becoming ...": a verb of speech between commas whose past form the
 * tagger took for a participle of its own subject.
 */
function parentheses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const noun = tree.head[token]!;
    if (tree.dep[token] !== 'acl' || tree.tag[token] !== 'VBN' || strength(tree, token) < 3) continue;
    const first = tree.first[noun]!;
    const main = tree.head[tree.head[noun]!]!;
    const setOff = tree.lower[first - 1] === ',' && token === noun + 1 && tree.lower[tree.last[token]! + 1] === ',';
    const subject = tree.dep[noun] === 'nsubj' && tree.tag[tree.head[noun]!] === 'VBG';
    if (!setOff && !(subject && tree.lower[first - 1] === ',' && token === noun + 1)) continue;
    if (!subject || main >= first || !isVerb(tree, main) || childBy(tree, token, 'agent') !== undefined) continue;
    changes.push({ token, head: main, dep: 'parataxis' }, { token: noun, head: token, dep: 'nsubj' });
  }
  return reattached(tree, changes);
}

/** "said it did not want war, but would defend itself": what is only intended belongs to what was said. */
function modalConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const speech = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || tree.tag[speech] !== 'VBD' || strength(tree, speech) < 2) continue;
    const modal = childrenBy(tree, token, 'aux').some((aux) =>
      ['would', 'could', 'might', 'should', 'will'].includes(tree.lower[aux]!),
    );
    const clause = childrenBy(tree, speech, 'ccomp').find((child) => child > speech && child < token);
    if (modal && clause !== undefined && childBy(tree, token, 'nsubj', 'nsubjpass') === undefined)
      changes.push({ token, head: clause, dep: 'conj' });
  }
  return reattached(tree, changes);
}

function speakersVerbs(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (!isVerb(tree, token) || childBy(tree, token, 'nsubj', 'nsubjpass', 'aux', 'auxpass') !== undefined) continue;
    const speech = reportingVerb(tree, token);
    if (speech === undefined) continue;
    const change = participle(tree, token, speech) ?? conjunct(tree, token, speech);
    if (change !== undefined) changes.push(change);
  }
  return reattached(tree, changes);
}

const strength = (tree: Tree, verb: number): number => speechStrength(tree.lemma[verb]!);

/** The topmost verb of speech in whose reported clause `token` stands, with no source of its own. */
function reportingVerb(tree: Tree, token: number): number | undefined {
  let found: number | undefined;
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    const verb = tree.dep[at] === 'pcomp' ? tree.head[above]! : above;
    const reports =
      ['ccomp', 'dep', 'pcomp'].includes(tree.dep[at]!) &&
      at !== token &&
      at > verb &&
      isVerb(tree, verb) &&
      strength(tree, verb) >= 2;
    if (reports) found = verb;
  }
  return found;
}

/** Participles by which a report goes on. */
const GOING_ON = new Set([
  'add',
  'say',
  'state',
  'note',
  'argue',
  'insist',
  'explain',
  'claim',
  'stress',
  'emphasize',
  'emphasise',
  'point',
  'cite',
  'warn',
  'call',
  'describe',
  'accuse',
  'urge',
  'tell',
  'vow',
  'quote',
  'predict',
  'suggest',
  'declare',
  'assert',
  'maintain',
  'demand',
  'blame',
  'criticize',
  'criticise',
  'condemn',
  'reiterate',
  'announce',
  'refer',
]);

function participle(tree: Tree, token: number, speech: number): Reattachment | undefined {
  const comma = tree.lower[tree.first[token]! - 1] === ',' || tree.lower[token - 1] === ',';
  const goesOn =
    tree.tag[token] === 'VBG' &&
    GOING_ON.has(tree.lemma[token]!) &&
    ['advcl', 'acl', 'conj', 'prep', 'ccomp', 'dep', 'xcomp'].includes(tree.dep[token]!);
  return comma && goesOn ? { token, head: speech, dep: 'advcl' } : undefined;
}

/** Verbs that only report: a second one in the same tense goes on with the speaker whatever stands between. */
const PLAIN = new Set(['say', 'add', 'note', 'tell', 'state', 'insist', 'warn', 'argue', 'stress']);

function conjunct(tree: Tree, token: number, speech: number): Reattachment | undefined {
  if (
    tree.dep[token] === 'conj' &&
    tree.tag[token] === 'VBG' &&
    tree.tag[speech] === 'VBG' &&
    tree.tag[tree.head[token]!] !== 'VBG'
  )
    return { token, head: speech, dep: 'conj' };
  if (tree.tag[token] !== tree.tag[speech] || !['VBD', 'VBZ', 'VBP'].includes(tree.tag[token]!)) return undefined;
  if (tree.dep[token] !== 'conj') return undefined;
  const sameTense = tree.tag[tree.head[token]!] === tree.tag[token];
  if (strength(tree, token) < 2)
    return tree.tag[speech] === 'VBD' && isPresent(tree, tree.head[token]!)
      ? { token, head: speech, dep: 'conj' }
      : undefined;
  return PLAIN.has(tree.lemma[token]!) || !sameTense || isMute(tree, tree.head[token]!)
    ? { token, head: speech, dep: 'conj' }
    : undefined;
}

/** "said the levy was void and accused Orra": what cannot speak is not the subject of the second verb. */
function isMute(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass', 'csubj', 'expl');
  if (subject === undefined) return false;
  return tree.dep[subject] === 'expl' || !canSpeak(tree, { heads: [subject], first: subject, last: subject });
}

/** A predicate in the present or with an auxiliary cannot share its subject with one in the past that follows. */
const isPresent = (tree: Tree, verb: number): boolean =>
  ['VBZ', 'VBP', 'VB'].includes(tree.tag[verb]!) ||
  childrenBy(tree, verb, 'aux').some((aux) => ['will', 'can', '’ll', "'ll"].includes(tree.lower[aux]!));
