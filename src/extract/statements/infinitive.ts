/** Infinitives and gerunds as content: "vowed to win", "proposed holding talks". The speaker is the one who is to act. */
import { type Candidate, subtree, verbCandidate, withFrame } from './candidate';
import type { Cue } from './cue';
import { isCondition } from './tail';
import { childBy, childrenBy, type Range, type Tree } from './tree';

export function infinitive(tree: Tree, cue: Cue): Candidate[] {
  if (cue.passive) return [];
  const child = childrenBy(tree, cue.token, 'xcomp', 'advcl', 'ccomp').find(
    (at) => at > cue.token && at - cue.token < 12,
  );
  if (child === undefined || childBy(tree, cue.token, 'dobj') !== undefined) return [];
  if (isToInfinitive(tree, child)) {
    const entry =
      tree.dep[child] === 'ccomp' && childBy(tree, child, 'nsubj') ? undefined : withFrame(cue, 'infinitive');
    return entry === undefined || isAnonymity(tree, child)
      ? []
      : [verbCandidate('infinitive', cue, entry, { content: [withCondition(tree, cue.token, afterTo(tree, child))] })];
  }
  const entry = isGerund(tree, child) && tree.dep[child] !== 'advcl' ? withFrame(cue, 'object') : undefined;
  return entry === undefined ? [] : [verbCandidate('gerund', cue, entry, { content: [subtree(tree, child)] })];
}

/** "threatened to quit | unless they were paid": the condition that the parser hangs beside the infinitive. */
export function withCondition(tree: Tree, verb: number, [first, last]: Range): Range {
  const condition = childrenBy(tree, verb, 'advcl').find(
    (child) => tree.first[child] === last + 1 && isCondition(tree, child),
  );
  return [first, condition === undefined ? last : tree.last[condition]!];
}

/** "denied selling it", "denied having sold it". */
const isGerund = (tree: Tree, verb: number): boolean =>
  tree.tag[verb] === 'VBG' || childrenBy(tree, verb, 'aux', 'auxpass').some((child) => tree.tag[child] === 'VBG');

/** "asked not to be named": a condition of the source's, not a statement. */
const isAnonymity = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'acomp').some((child) => tree.lower[child] === 'anonymous') ||
  (['name', 'identify', 'quote'].includes(tree.lemma[verb]!) && childBy(tree, verb, 'auxpass') !== undefined);

export function isToInfinitive(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'aux').some((child) => tree.lower[child] === 'to');
}

/** The infinitive without its "to", a negation before it kept: "urged them not to think". */
export function afterTo(tree: Tree, verb: number): Range {
  const to = childrenBy(tree, verb, 'aux').find((child) => tree.lower[child] === 'to');
  const last = tree.last[verb]!;
  if (to === undefined) return subtree(tree, verb);
  const negation = childBy(tree, verb, 'neg');
  return [negation !== undefined && negation < to ? negation : to + 1, last];
}
