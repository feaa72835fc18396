/**
 * What goes on behind a cue that interrupts: "The road is shut, the mayor said, but he would open it", "The plan is dead,
 * officials say, though not buried". The parser hangs it under the cue.
 */
import type { Cue } from './cue';
import { childBy, childrenBy, isFiniteVerb, isVerb, type Range, type Tree } from './tree';

export function continuation(tree: Tree, { token, particle }: Cue): Range | undefined {
  const comma = (particle === token + 1 ? particle : token) + 1;
  const first = comma + 1;
  if (tree.lower[comma] !== ',') return undefined;
  const rest = childrenBy(tree, token, 'conj', 'advcl').find(
    (at) => at > token && behindConjunction(tree, tree.first[at]!) <= first && goesOn(tree, at),
  );
  return rest === undefined ? undefined : [first, tree.last[rest]!];
}

/** Where a clause opens, the "and" or "but" that hangs beside it taken in. */
const behindConjunction = (tree: Tree, first: number): number =>
  /^(and|but|or|nor)$/.test(tree.lower[first - 1]!) ? first - 1 : first;

const goesOn = (tree: Tree, at: number): boolean =>
  tree.dep[at] === 'conj' ? isReported(tree, at) : isElliptic(tree, at);

/** "..., but he would open it": a modal of what was said; "..., pay anyway": the rest of an interrupted clause. */
function isReported(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass', 'expl');
  const modal = childrenBy(tree, verb, 'aux').some((aux) => tree.tag[aux] === 'MD');
  if (subject !== undefined) return modal;
  const conjoined = /^(and|but|or|nor)$/.test(tree.lower[tree.first[verb]! - 1]!);
  return !conjoined && ['VBP', 'VBZ', 'VB'].includes(tree.tag[verb]!);
}

/** "..., though not buried": a concession with no clause of its own. */
const isElliptic = (tree: Tree, at: number): boolean =>
  /^(though|although|albeit)$/.test(tree.lower[tree.first[at]!]!) &&
  childBy(tree, at, 'nsubj', 'nsubjpass') === undefined &&
  !(isVerb(tree, at) && isFiniteVerb(tree, at) && tree.tag[at] !== 'VBN');
