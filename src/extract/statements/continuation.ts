/**
 * What goes on behind a cue that interrupts: "The road is shut, the mayor said, but he would open it", "The plan is dead,
 * officials say, though not buried". The parser hangs it under the cue.
 */
import type { Cue } from './cue';
import { childBy, childrenBy, isFiniteVerb, type Range, type Tree } from './tree';

export function continuation(tree: Tree, { token, particle }: Cue): Range | undefined {
  const comma = (particle === token + 1 ? particle : token) + 1;
  const first = comma + 1;
  if (tree.lower[comma] !== ',') return undefined;
  if (isElliptic(tree, first)) return [first, tree.sentenceLast[token]! - 1];
  const rest = childrenBy(tree, token, 'conj').find(
    (at) => at > token && behindConjunction(tree, tree.first[at]!) <= first && isReported(tree, at),
  );
  return rest === undefined ? undefined : [first, tree.last[rest]!];
}

/** Where a clause opens, the "and" or "but" that hangs beside it taken in. */
const behindConjunction = (tree: Tree, first: number): number =>
  /^(and|but|or|nor)$/.test(tree.lower[first - 1]!) ? first - 1 : first;

/** "..., but he would open it": a modal of what was said; "..., pay anyway": the rest of an interrupted clause. */
function isReported(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass', 'expl');
  const modal = childrenBy(tree, verb, 'aux').some((aux) => tree.tag[aux] === 'MD');
  if (subject !== undefined) return modal;
  const conjoined = /^(and|but|or|nor)$/.test(tree.lower[tree.first[verb]! - 1]!);
  return !conjoined && ['VBP', 'VBZ', 'VB'].includes(tree.tag[verb]!);
}

/** "..., though not buried": a concession with no clause of its own, to the end of the sentence. */
function isElliptic(tree: Tree, first: number): boolean {
  if (!/^(though|although|albeit)$/.test(tree.lower[first]!)) return false;
  for (let at = first; at < tree.sentenceLast[first]!; at++)
    if (isFiniteVerb(tree, at) || ['nsubj', 'nsubjpass'].includes(tree.dep[at]!)) return false;
  return true;
}
