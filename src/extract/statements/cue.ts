/** A speech verb in its clause: its entries in the lexicon, source, polarity and modality, read once for all constructions. */

import { flatMap } from '../../flat-map';
import { CARRYING_OUT, CLAIMS, HYPOTHETICAL, NEGATORS, OPEN_VERB, PREVENTING, VERBS, type VerbEntry } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import { isOwned } from './repairs/owned-nouns';
import { isPassive, sourceOf } from './source';
import { childBy, childrenBy, isVerb, type Tree } from './tree';

export interface Cue {
  readonly token: number;
  readonly lemma: string;
  readonly entries: readonly VerbEntry[];
  /** The particle that completes it: "out" in "pointed out". */
  readonly particle?: number;
  readonly passive: boolean;
  readonly source?: NounPhrase;
  /** Neither negated, hypothetical, commanded nor only possible: it was said. */
  readonly asserted: boolean;
}

/** Reads every verb of the lexicon. */
export const cuesOf = (tree: Tree): readonly Cue[] => cuesBy(tree, (lemma) => VERBS.get(lemma));

const OPEN = [OPEN_VERB];

/** Reads every verb that is not taken as one that might mean speech, with whatever it takes. */
export const openCuesOf = (tree: Tree, taken: ReadonlySet<number | undefined>): readonly Cue[] =>
  cuesBy(tree, (_, token) => (taken.has(token) ? undefined : OPEN));

type Entries = (lemma: string, token: number) => readonly VerbEntry[] | undefined;

function cuesBy(tree: Tree, entriesOf: Entries): readonly Cue[] {
  const cues: Cue[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (!isVerb(tree, token) || ['aux', 'auxpass', 'amod', 'compound'].includes(tree.dep[token]!)) continue;
    if (isOwned(tree, token)) continue;
    const cue = cueBy(tree, token, entriesOf);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

export const cueAt = (tree: Tree, token: number): Cue | undefined => cueBy(tree, token, (lemma) => VERBS.get(lemma));

function cueBy(tree: Tree, token: number, entriesOf: Entries): Cue | undefined {
  const lemma = tree.lemma[token]!;
  const all = entriesOf(lemma, token);
  if (all === undefined) return undefined;
  const particle = particleOf(tree, token, all);
  const entries = all.filter((entry) => entry.particles.length > 0 === (particle !== undefined));
  const passive = isPassive(tree, token);
  return { token, lemma, entries, particle, passive, source: sourceOf(tree, token), asserted: isAsserted(tree, token) };
}

function particleOf(tree: Tree, token: number, entries: readonly VerbEntry[]): number | undefined {
  const wanted = flatMap(entries, (entry) => entry.particles);
  if (wanted.length === 0) return undefined;
  return tree.children[token]!.find(
    (child) =>
      child > token &&
      child <= token + 6 &&
      ['prt', 'advmod', 'prep'].includes(tree.dep[child]!) &&
      wanted.includes(tree.lower[child]!),
  );
}

const NOBODY = new Set(['nobody', 'none', 'neither']);

const POSSIBLE = new Set(['may', 'might', 'could', 'should', 'must', 'can', 'ca', 'would']);

/** Whether the clause states that the speech took place. */
export function isAsserted(tree: Tree, token: number): boolean {
  const only = saidOnly(tree, token);
  for (const child of tree.children[token]!) {
    const word = tree.lower[child]!;
    if (only && word === 'would') continue;
    if (tree.dep[child] === 'neg' || (child < token && (NEGATORS.has(word) || isNoLonger(tree, child)))) return false;
    if (tree.dep[child] === 'aux' && (POSSIBLE.has(word) || word === 'will' || word === '’ll' || word === "'ll"))
      return false;
    if (tree.dep[child] === 'mark' && HYPOTHETICAL.has(word)) return false;
    if (
      tree.dep[child] === 'nsubj' &&
      (NOBODY.has(tree.lower[child]!) ||
        tree.children[child]!.some((at) => ['no', 'neither'].includes(tree.lower[at]!)))
    )
      return false;
  }
  return (
    !isCommand(tree, token) &&
    !isBeingAsked(tree, token) &&
    !isGloss(tree, token) &&
    !isSilent(tree, token) &&
    !isSubjunctive(tree, token) &&
    !isDenied(tree, token) &&
    !isInDenial(tree, token) &&
    !isPrevented(tree, token) &&
    !isAwaited(tree, token) &&
    !dependsOnUnsaid(tree, token)
  );
}

/** "Soto said, asked about the delay": the one who speaks was asked. */
const isBeingAsked = (tree: Tree, token: number): boolean =>
  tree.lemma[token] === 'ask' && tree.lower[token - 1] === ',' && childBy(tree, token, 'nsubj', 'aux') === undefined;

/** "He is referring to the strike": the reporter's gloss on what was said. */
const isGloss = (tree: Tree, token: number): boolean =>
  ['refer', 'allude'].includes(tree.lemma[token]!) &&
  tree.tag[token] === 'VBG' &&
  childrenBy(tree, token, 'aux').some((at) => tree.lemma[at] === 'be');

/** "has said little about the plan". */
const isSilent = (tree: Tree, token: number): boolean =>
  tree.lemma[token] === 'say' &&
  childrenBy(tree, token, 'dobj').some((object) => ['little', 'nothing'].includes(tree.lower[object]!));

/** "no longer objects". */
const isNoLonger = (tree: Tree, adverb: number): boolean =>
  tree.lower[adverb] === 'longer' && tree.lower[adverb - 1] === 'no';

/** "would only say", "would say only": said, and nothing more. */
const saidOnly = (tree: Tree, token: number): boolean =>
  ['say', 'confirm', 'tell'].includes(tree.lemma[token]!) &&
  (tree.lower[token - 1] === 'only' || tree.lower[token + 1] === 'only');

/** "demanded that the raid be condemned": what is to be said has not been said. */
const isSubjunctive = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'auxpass').some((child) => tree.lower[child] === 'be') &&
  childBy(tree, token, 'aux') === undefined;

/** "without endorsing the draft", "stopped short of calling it theft". */
const isDenied = (tree: Tree, token: number): boolean => {
  const preposition = tree.head[token]!;
  if (tree.dep[token] !== 'pcomp') return false;
  return (
    ['without', 'instead'].includes(tree.lower[preposition]!) ||
    ['short', 'instead'].includes(tree.lower[preposition - 1] ?? '')
  );
};

/** "denied that it had threatened to leave", "rejected claims that he had called for war": said by nobody. */
function isInDenial(tree: Tree, token: number): boolean {
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    const claimed = CLAIMS.has(tree.lemma[above]!) && tree.dep[above] === 'dobj';
    if (['ccomp', 'acl'].includes(tree.dep[at]!) && denies(tree, claimed ? tree.head[above]! : above)) return true;
    if (tree.dep[at] === 'relcl') return false;
  }
  return false;
}

/** "blocked a statement calling for restraint": it was never made. */
const isPrevented = (tree: Tree, token: number): boolean => {
  const document = tree.head[token]!;
  return (
    ['acl', 'relcl'].includes(tree.dep[token]!) &&
    tree.dep[document] === 'dobj' &&
    PREVENTING.has(tree.lemma[tree.head[document]!]!)
  );
};

/** "will come when Chad gives a promise", "hopes the court finds that ...": in the present, it has not been said yet. */
function isAwaited(tree: Tree, token: number): boolean {
  if (tree.dep[token] === 'ccomp' && ['hope', 'wish', 'pray'].includes(tree.lemma[tree.head[token]!]!))
    return ['VBZ', 'VBP'].includes(tree.tag[token]!);
  const opens = tree.children[token]!.some((at) => ['when', 'once', 'until'].includes(tree.lower[at]!) && at < token);
  if (tree.dep[token] !== 'advcl' || !opens || !['VBZ', 'VBP'].includes(tree.tag[token]!)) return false;
  return childrenBy(tree, tree.head[token]!, 'aux').some((at) =>
    ['will', '’ll', "'ll", 'wo'].includes(tree.lower[at]!),
  );
}

const denies = (tree: Tree, verb: number): boolean =>
  (VERBS.get(tree.lemma[verb]!) ?? []).some(({ act }) => act === 'deny' || act === 'reject');

/** "Tell me who pays", also inside quotation marks, where the verb of speech outside governs it. */
function isCommand(tree: Tree, token: number): boolean {
  const opens = tree.dep[token] === 'ROOT' || (tree.dep[token] === 'ccomp' && opensQuotation(tree, token));
  return tree.tag[token] === 'VB' && opens && childBy(tree, token, 'nsubj', 'aux') === undefined;
}

const opensQuotation = (tree: Tree, token: number): boolean =>
  tree.document.quotations.some(({ firstToken }) => firstToken === token);

/** "refused to say", "wants to warn": an infinitive under a verb that does not carry it out, or a conjunct of one unsaid. */
function dependsOnUnsaid(tree: Tree, token: number): boolean {
  const above = tree.head[token]!;
  if (above === token) return false;
  if (
    tree.dep[token] === 'conj' &&
    isVerb(tree, above) &&
    childBy(tree, token, 'nsubj') === undefined &&
    tree.tag[token] === tree.tag[above]
  )
    return !isAsserted(tree, above);
  const infinitive =
    tree.tag[token] === 'VB' && childrenBy(tree, token, 'aux').some((child) => tree.lower[child] === 'to');
  if (!infinitive && !isSecondInfinitive(tree, token, above)) return false;
  return !CARRYING_OUT.has(tree.lemma[above]!) || (isVerb(tree, above) && !isAsserted(tree, above));
}

/** "declined to threaten Chad or even | declare it responsible": "to" is said once. */
const isSecondInfinitive = (tree: Tree, token: number, above: number): boolean =>
  tree.tag[token] === 'VB' &&
  tree.dep[token] === 'dep' &&
  childBy(tree, token, 'nsubj', 'aux') === undefined &&
  childrenBy(tree, above, 'xcomp').some((at) => at < token && tree.tag[at] === 'VB');
