/**
 * What goes on behind a cue that interrupts: "The road is shut, the mayor told the council on Monday, but he would open
 * it", "The plan is dead, officials say, though not buried". The parser hangs it under the cue.
 */
import type { Cue } from './cue';
import { childBy, childrenBy, isFiniteVerb, type Range, type Tree } from './tree';

export function continuation(tree: Tree, cue: Cue): Range | undefined {
  const { token } = cue;
  const comma = endOfReport(tree, cue) + 1;
  const first = comma + 1;
  if (tree.lower[comma] !== ',') return undefined;
  if (isElliptic(tree, first) || isReason(tree, first)) return [first, tree.sentenceLast[token]! - 1];
  const rest = childrenBy(tree, token, 'conj').find(
    (at) => at > token && behindConjunction(tree, tree.first[at]!) <= first && isReported(tree, at),
  );
  return rest === undefined ? undefined : [first, tree.last[rest]!];
}

/** The cue with its particle, those addressed, the place and the time: "told the council on Monday". */
function endOfReport(tree: Tree, { token, particle }: Cue): number {
  let end = particle === token + 1 ? particle : token;
  for (const child of tree.children[token]!)
    if (tree.first[child] === end + 1 && WITH_REPORT.has(tree.dep[child]!)) end = tree.last[child]!;
  return end;
}

const WITH_REPORT = new Set(['prep', 'dobj', 'dative', 'npadvmod', 'advmod']);

/** Where a clause opens, the "and" or "but" that hangs beside it taken in. */
const behindConjunction = (tree: Tree, first: number): number =>
  /^(and|but|or|nor)$/.test(tree.lower[first - 1]!) ? first - 1 : first;

/**
 * "..., but he would open it": a modal of what was said; "..., and he had been told": a tense that only a report has
 * beside its cue; "..., pay anyway": the rest of an interrupted clause.
 */
function isReported(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass', 'expl');
  const auxiliaries = childrenBy(tree, verb, 'aux');
  const told = auxiliaries.some((aux) => tree.tag[aux] === 'MD' || tree.lower[aux] === 'had');
  if (subject !== undefined) return told;
  const conjoined = /^(and|but|or|nor)$/.test(tree.lower[tree.first[verb]! - 1]!);
  return !conjoined && ['VBP', 'VBZ', 'VB'].includes(tree.tag[verb]!);
}

/** "..., though not buried", "..., then a ballot": with no clause of its own, to the end of the sentence. */
function isElliptic(tree: Tree, first: number): boolean {
  if (!/^(though|although|albeit|then|not)$/.test(tree.lower[first]!) || tree.tag[first + 1] === 'VBG') return false;
  for (let at = first; at < tree.sentenceLast[first]!; at++)
    if (isFiniteVerb(tree, at) || ['nsubj', 'nsubjpass'].includes(tree.dep[at]!)) return false;
  return true;
}

/** "..., because it leaks", "..., so that it lasts", "..., even if it rains": the speaker's reason or condition. */
function isReason(tree: Tree, first: number): boolean {
  const at = /^(even|only|just|but)$/.test(tree.lower[first]!) ? first + 1 : first;
  return REASONS.has(tree.lower[at]!) || (tree.lower[at] === 'so' && tree.lower[at + 1] === 'that');
}

const REASONS = new Set(['because', 'if', 'unless', 'until', 'provided', 'lest']);
