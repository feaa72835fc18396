/**
 * Finite clauses as content: "said (that) ...", "told reporters that ...", "asked whether ...", before, after or around
 * the cue: "The deal, Kirby said, was dead."
 */

import { flatMap } from '../../flat-map';
import { type Candidate, subtree, verbCandidate, withFrame } from './candidate';
import { aroundCue, clauseAround, isClause } from './clause-around';
import type { Cue } from './cue';
import { isToInfinitive } from './infinitive';
import { isOccasion } from './tail';
import { childBy, childrenBy, isFiniteVerb, isNominal, isVerb, type Range, type Tree } from './tree';

export function clauseComplement(tree: Tree, cue: Cue): Candidate[] {
  const entry = withFrame(cue, 'clause') ?? withFrame(cue, 'addressee');
  if (entry === undefined) return [];
  const addressees = addressed(tree, cue);
  const after = clauseAfter(tree, cue);
  if (after !== undefined) return [verbCandidate('clause complement', cue, entry, { content: after, addressees })];
  if (cue.passive && cue.source === undefined) return [];
  const around = takesObject(tree, cue) ? undefined : clauseAround(tree, cue);
  return around === undefined
    ? []
    : [verbCandidate('reported clause before its cue', cue, entry, { content: around, addressees })];
}

/** Those told: the object of "told reporters that", the subject of "was told that", "to" and "with" phrases of people. */
export function addressed(tree: Tree, cue: Cue): number[] {
  if (cue.passive) return childrenBy(tree, cue.token, 'nsubjpass');
  const objects = childrenBy(tree, cue.token, 'dobj', 'dative').filter((child) => isNominal(tree, child));
  const dative = flatMap(childrenBy(tree, cue.token, 'dative'), (child) => childrenBy(tree, child, 'pobj'));
  return withFrame(cue, 'addressee') || withFrame(cue, 'control') ? [...objects, ...dative] : dative;
}

/** "..., he said; the firm denied any plan": what it says is its object, not the clause before. */
const takesObject = (tree: Tree, cue: Cue): boolean =>
  withFrame(cue, 'object') !== undefined &&
  withFrame(cue, 'addressee') === undefined &&
  childBy(tree, cue.token, 'nsubj') !== undefined &&
  childrenBy(tree, cue.token, 'dobj').some((child) => child > cue.token);

const CLAUSE = ['ccomp', 'dep'];

function clauseAfter(tree: Tree, cue: Cue): Range[] | undefined {
  const verb = cue.token;
  const clauses = childrenBy(tree, verb, ...CLAUSE).filter(
    (child) =>
      child > verb && isClause(tree, child) && !isControlled(tree, child) && !followsInfinitive(tree, verb, child),
  );
  const ends = clauses.length > 0 ? clauses : [...reportedUnderObject(tree, cue), ...misparsed(tree, cue)].slice(0, 1);
  if (ends.length === 0) return undefined;
  const spans = ends.map((child) => subtree(tree, child));
  const first = Math.min(...spans.map((span) => span[0]));
  const last = Math.max(...spans.map((span) => span[1]));
  const whole: Range = [first, extended(tree, verb, last)];
  return first > verb ? [fromItsFront(tree, verb, whole)] : aroundCue(tree, cue, whole, ends);
}

/** "said unless it rained crops would fail": what stands before the reported clause's subject, right behind the cue. */
const fromItsFront = (tree: Tree, verb: number, [first, last]: Range): Range =>
  FRONTED.has(tree.lower[verb + 1]!) ? [verb + 1, last] : [first, last];

const FRONTED = new Set(['unless', 'if', 'because', 'although', 'despite', 'unlike', 'without']);

/** "agreed to study an island both claim": the verb has its complement, and the clause is part of that. */
const followsInfinitive = (tree: Tree, verb: number, clause: number): boolean =>
  childrenBy(tree, verb, 'xcomp').some((at) => at > verb && at < clause && isToInfinitive(tree, at));

const PRONOUN = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** "told reporters that ...", "promised them it would ...": the clause may hang under the one told, as a relative clause would. */
function reportedUnderObject(tree: Tree, cue: Cue): number[] {
  if (!withFrame(cue, 'addressee') && !withFrame(cue, 'control')) return [];
  return flatMap([...childrenBy(tree, cue.token, 'dobj', 'dative'), ...mediumOf(tree, cue.token)], (object) =>
    childrenBy(tree, object, 'acl', 'relcl', 'ccomp').filter(
      (child) =>
        isVerb(tree, child) &&
        childBy(tree, child, 'nsubj', 'nsubjpass') !== undefined &&
        (childBy(tree, child, 'mark') !== undefined || PRONOUN.has(tree.lower[tree.first[child]!]!)),
    ),
  );
}

/** "informed the council by letter | that ...": by what one told, where the one told is named. */
const mediumOf = (tree: Tree, verb: number): number[] =>
  childBy(tree, verb, 'dobj') === undefined
    ? []
    : flatMap(
        childrenBy(tree, verb, 'prep').filter((at) => ['by', 'in'].includes(tree.lower[at]!)),
        (at) => childrenBy(tree, at, 'pobj'),
      ).filter((at) => childrenBy(tree, at, 'acl').some((clause) => tree.lower[tree.first[clause]!] === 'that'));

/** "said the government had shared lists": a clause that the parser took for an object, under a verb that takes none. */
function misparsed(tree: Tree, cue: Cue): number[] {
  if (
    cue.entries.some(
      (entry) =>
        entry.frames.some((frame) => frame !== 'clause' && frame !== 'quotation') || entry.prepositions.length > 0,
    )
  )
    return [];
  return childrenBy(tree, cue.token, 'dobj', 'nsubj', 'attr').filter((child) => {
    if (child <= cue.token) return false;
    for (let at = tree.first[child]!; at <= tree.last[child]!; at++)
      if (
        isVerb(tree, at) &&
        (isFiniteVerb(tree, at) || tree.dep[at] === 'amod') &&
        childBy(tree, at, 'nsubj', 'nsubjpass', 'aux') === undefined &&
        at < child
      )
        return true;
    return false;
  });
}

/** "urged Iran to stop": a clause with "to" and a subject of its own is object control. */
function isControlled(tree: Tree, child: number): boolean {
  return (
    tree.tag[child] === 'VB' &&
    childrenBy(tree, child, 'aux').some((at) => tree.lower[at] === 'to') &&
    !tree.children[child]!.some((at) => /^W/.test(tree.tag[at]!) || tree.lower[at] === 'whether')
  );
}

const CONDITION = new Set([
  'if',
  'because',
  'unless',
  'until',
  'so',
  'since',
  'before',
  'though',
  'although',
  'whether',
  'that',
  'lest',
  'once',
]);

/**
 * Where the reported clause ends when later dependents of the cue are its own: a conditional, or an adverbial that no
 * comma sets off ("said it would withdraw if ..."), which parsers like to hang under the cue.
 */
export function extended(tree: Tree, verb: number, last: number): number {
  let end = last;
  for (const child of tree.children[verb]!) {
    if (tree.first[child]! <= end || child <= verb) continue;
    if (tree.first[child]! > end + 3) break;
    const comma = tree.lower[end + 1] === ',';
    if ((comma && tree.first[child]! === end + 1) || isOccasion(tree, child)) continue;
    const mark = childBy(tree, child, 'mark');
    const condition = tree.dep[child] === 'advcl' && mark !== undefined && CONDITION.has(tree.lower[mark]!);
    const loose =
      !comma &&
      ['prep', 'npadvmod', 'advmod', 'advcl', 'dobj', 'xcomp', 'acomp', 'attr'].includes(tree.dep[child]!) &&
      tree.tag[child] !== 'VBG';
    const conjoined =
      ['conj', 'ccomp'].includes(tree.dep[child]!) &&
      mark !== undefined &&
      (tree.lower[mark] === 'that' || (tree.lower[mark - 1] === 'only' && CONDITION.has(tree.lower[mark]!)));
    if (condition || loose || conjoined) end = tree.last[child]!;
  }
  return withSecondThat(tree, end);
}

/** "said that A, but that B", "that A and, in any case, that B": what a second "that" goes on with, wherever it hangs. */
function withSecondThat(tree: Tree, end: number): number {
  let at = end + 1;
  while (/^[,"”’']+$/.test(tree.lower[at] ?? '')) at++;
  if (!/^(and|but)$/.test(tree.lower[at] ?? '')) return end;
  const that = [1, 2, 3, 4, 5, 6]
    .map((k) => at + k)
    .find((k) => tree.lower[k] === 'that' && tree.dep[k] === 'mark' && tree.sentenceLast[k] === tree.sentenceLast[end]);
  const isAside = that === at + 1 || tree.lower[at + 1] === ',';
  return that === undefined || !isAside ? end : Math.max(end, tree.last[tree.head[that]!]!);
}
