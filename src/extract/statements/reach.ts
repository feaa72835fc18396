/**
 * How far content reaches. The tree often takes in what the reporter adds after a comma or dash; and it cuts quotations
 * in two. Both are mended here, for content in the reporter's words that ends its sentence.
 */

import { flatMap } from '../../flat-map';
import { type Candidate, merged } from './candidate';
import { isPerformed } from './official-text';
import { isCondition } from './tail';
import { childBy, childrenBy, isNominal, isVerb, type Range, type Tree } from './tree';

/** The candidate with content cut before the reporter's asides and completed where it breaks off inside a quotation. */
export function withReach(tree: Tree, candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (FIXED.has(candidate.rule)) return candidate;
  const inside = quotationRange(tree, candidate);
  const pieces = flatMap(candidate.content, (piece) => clipped(completed(tree, candidate, piece, all), inside));
  const last = pieces.at(-1);
  if (last === undefined) return candidate;
  const cut =
    last[0] > (candidate.cueToken ?? -1) ? [...pieces.slice(0, -1), shortened(tree, candidate, last, all)] : pieces;
  return { ...candidate, content: merged(cut) };
}

const FIXED = new Set([
  'quotation before its cue',
  'quotation after its cue',
  'floating quotation',
  'speaker and colon',
  'turn',
  'press statement',
  'free sentence',
]);

/** The outermost quotation in which the cue stands: what is reported there stands there too. */
function quotationRange(tree: Tree, { cueToken }: Candidate): Range | undefined {
  if (cueToken === undefined || tree.document.quotationOf[cueToken]! < 0) return undefined;
  const quotation = tree.document.quotations.find(
    ({ depth, firstToken, lastToken }) =>
      depth === 0 && firstToken !== undefined && firstToken <= cueToken && lastToken! >= cueToken,
  );
  return quotation === undefined ? undefined : [quotation.firstToken!, quotation.lastToken!];
}

function clipped([first, last]: Range, inside: Range | undefined): Range[] {
  if (inside === undefined) return [[first, last]];
  const piece: Range = [Math.max(first, inside[0]), Math.min(last, inside[1])];
  return piece[0] <= piece[1] ? [piece] : [];
}

/** Content that touches a quotation takes the whole of it; one that breaks off at "and" goes on with the conjunct. */
function completed(tree: Tree, candidate: Candidate, [first, last]: Range, all: readonly Candidate[]): Range {
  let end = last;
  while (end > first && (tree.dep[end] === 'cc' || tree.lower[end] === ',')) {
    const conjunct = conjunctEnd(tree, end + 1);
    if (conjunct === undefined) end--;
    else end = conjunct;
  }
  end = withAddition(tree, end);
  if (tree.tag[end] === 'POS' && tree.sentenceLast[end]! > end)
    end = tree.last[topFrom(tree, end + 1, candidate.cueToken ?? -1) ?? end]!;
  const open = tree.document.quotations.find(
    (quotation) =>
      quotation.depth === 0 &&
      quotation.firstToken !== undefined &&
      quotation.firstToken >= first &&
      quotation.firstToken - 1 <= end &&
      quotation.lastToken! > end,
  );
  const owned =
    open !== undefined &&
    all.some(
      (other) =>
        other.cueToken !== candidate.cueToken &&
        FIXED.has(other.rule) &&
        other.content.some((piece) => piece[0] <= open.firstToken! && piece[1] >= open.firstToken!),
    );
  const sameSentence = open !== undefined && tree.sentenceFirst[open.firstToken!] === tree.sentenceFirst[first];
  if (
    open !== undefined &&
    sameSentence &&
    !owned &&
    !(candidate.cueToken !== undefined && candidate.cueToken > first && candidate.cueToken < open.lastToken!)
  )
    end = Math.max(end, open.lastToken!);
  return [first, end];
}

/** Content with ", as well as ..." that the tree hangs elsewhere. */
function withAddition(tree: Tree, end: number): number {
  const words = [1, 2, 3, 4].map((k) => tree.lower[end + k]);
  if (words[0] !== ',' || words[1] !== 'as' || words[2] !== 'well' || words[3] !== 'as') return end;
  let last = end + 4;
  while (last < tree.sentenceLast[end]! && !/^[.;]$/.test(tree.lower[last + 1]!)) last++;
  return last;
}

/** Last token of the noun phrase that starts at `token` as a conjunct: "more money and | quicker access". */
/** Labels under which a conjunct ends up, the last ones by mistake. */
const CONJUNCT = new Set(['conj', 'appos', 'dobj', 'attr']);

function conjunctEnd(tree: Tree, token: number): number | undefined {
  if (token >= tree.size) return undefined;
  for (let at = token; tree.first[at]! >= token && tree.head[at] !== at; at = tree.head[at]!)
    if (CONJUNCT.has(tree.dep[at]!) && isNominal(tree, at) && tree.tag[at] !== 'PRP') return tree.last[at]!;
  return undefined;
}

function shortened(tree: Tree, candidate: Candidate, [first, last]: Range, all: readonly Candidate[]): Range {
  let end = last;
  for (let at = first + 1; at <= end; at++) {
    if (tree.document.quotationOf[at]! >= 0) continue;
    if (at > first + 1 && isCircumstance(tree, candidate, at, end)) {
      end = at - 1;
      break;
    }
    const starts =
      tree.lower[at] === ','
        ? asideAfterComma(tree, candidate, at, end, all)
        : isDash(tree, at) && asideAfterDash(tree, candidate, at, end);
    if (starts) {
      end = at - 1;
      break;
    }
  }
  return [first, Math.max(first, end)];
}

/** Constructions whose content is less than a finite clause. */
const PHRASAL = new Set([
  'infinitive',
  'object control',
  'noun phrase object',
  'preposition',
  'light verb',
  'nominal cue',
  'described as',
  'target and preposition',
  'gerund',
  'naming',
]);

/** "as it looks to regain its market share", "during his visit": when and why the reporter says it was said. */
function isCircumstance(tree: Tree, candidate: Candidate, at: number, end: number): boolean {
  if (!PHRASAL.has(candidate.rule)) return false;
  const above = tree.head[at]!;
  if (tree.dep[at] === 'mark' || tree.dep[at] === 'advmod')
    return (
      ['as', 'while', 'when', 'after'].includes(tree.lower[at]!) &&
      tree.dep[above] === 'advcl' &&
      tree.first[above] === at &&
      tree.last[above]! >= end &&
      !isCondition(tree, above) &&
      !isMeanwhile(tree, candidate, at) &&
      !isToCome(tree, candidate, at)
    );
  return tree.dep[at] === 'prep' && tree.lower[at] === 'during';
}

/** "pressed Peru to wait while the talks go on": what others do at the same time belongs to what is asked. */
function isMeanwhile(tree: Tree, { rule, cueToken, source }: Candidate, mark: number): boolean {
  const verb = tree.head[mark]!;
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
  if (tree.lower[mark] !== 'while' || subject === undefined || tree.tag[subject] === 'PRP') return false;
  const isSpeaker = source?.heads.some((head) => tree.lower[head] === tree.lower[subject]) ?? false;
  const asked = ['infinitive', 'object control'].includes(rule);
  return cueToken !== undefined && !isSpeaker && (asked || isOngoing(tree, verb));
}

/** "urged Chile to wait until | after the lease expires": the present beside a report in the past is still to come. */
const isToCome = (tree: Tree, { cueToken }: Candidate, mark: number): boolean =>
  ['after', 'when'].includes(tree.lower[mark]!) &&
  cueToken !== undefined &&
  ['VBD', 'VBN'].includes(tree.tag[cueToken]!) &&
  ['VBZ', 'VBP'].includes(tree.tag[tree.head[mark]!]!);

/** In the present or a progressive form. */
const isOngoing = (tree: Tree, verb: number): boolean => ['VBP', 'VBZ', 'VBG'].includes(tree.tag[verb]!);

const DASH = /^(–|—|-|--)$/;

/** A hyphen inside a word is none. */
const isDash = (tree: Tree, token: number): boolean =>
  DASH.test(tree.lower[token]!) &&
  (tree.lower[token] !== '-' || tree.document.annotation.tokens[token - 1]?.spaceAfter === true);

/** A dash with none to close it, before a noun phrase that comments on what was said. */
function asideAfterDash(tree: Tree, candidate: Candidate, dash: number, end: number): boolean {
  for (let at = dash + 1; at <= end; at++) if (isDash(tree, at)) return false;
  const top = topFrom(tree, dash + 1, candidate.cueToken ?? -1);
  return end - dash > 1 && top !== undefined && isNominal(tree, top);
}

/** What a comma sets off up to the end, and only the reporter can have added. */
function asideAfterComma(
  tree: Tree,
  candidate: Candidate,
  comma: number,
  end: number,
  all: readonly Candidate[],
): boolean {
  const top = topFrom(tree, comma + 1, candidate.cueToken ?? -1);
  if (top === undefined || tree.last[top]! < end) return false;
  const dep = tree.dep[top]!;
  if (
    dep === 'advcl' &&
    tree.tag[top] === 'VBG' &&
    tree.first[top] === top &&
    childBy(tree, top, 'nsubj', 'aux', 'mark') === undefined
  )
    return !isAlongside(tree, top);
  if (isReference(tree, top) || isReservation(tree, top)) return true;
  if (dep === 'relcl' && PHRASAL.has(candidate.rule)) return !isPerformed(tree, candidate);
  if (dep === 'appos' && isComment(tree, candidate, top)) return true;
  const clause = ['advcl', 'relcl', 'acl', 'prep', 'appos', 'conj'].includes(dep);
  return clause && dep !== 'conj' && ownCue(tree, candidate, top, all);
}

/** ", a step that it rejects": a noun phrase that comments on what was said; ", the port that it holds" goes with a clause. */
function isComment(tree: Tree, candidate: Candidate, top: number): boolean {
  const article = childBy(tree, top, 'det');
  const indefinite = article !== undefined && /^an?$/.test(tree.lower[article]!);
  const described = article !== undefined && childBy(tree, top, 'relcl') !== undefined;
  return described && (indefinite || PHRASAL.has(candidate.rule));
}

/** "including", "citing": participles that go with what was said. */
const isAlongside = (tree: Tree, top: number): boolean =>
  ['include', 'accord', 'depend', 'follow'].includes(tree.lemma[top]!);

/** "..., though she gave no date": what the reporter holds against it. */
const isReservation = (tree: Tree, top: number): boolean =>
  tree.dep[top] === 'advcl' &&
  ['though', 'although'].includes(tree.lower[tree.first[top]!]!) &&
  tree.tag[childBy(tree, top, 'nsubj') ?? top] === 'PRP';

/** "..., an apparent reference to China". */
const isReference = (tree: Tree, top: number): boolean =>
  ['reference', 'allusion'].includes(tree.lemma[top]!) && childBy(tree, top, 'det') !== undefined;

/** Somebody is cited inside the aside itself ("..., which it said could ..."), so that it is the reporter's. */
function ownCue(tree: Tree, candidate: Candidate, top: number, all: readonly Candidate[]): boolean {
  const verbs = new Set([top, ...childrenBy(tree, top, 'ccomp', 'conj', 'parataxis')]);
  return all.some(
    (other) =>
      other !== candidate &&
      other.class === 'speech' &&
      other.asserted &&
      other.cueToken !== undefined &&
      other.source !== undefined &&
      verbs.has(other.cueToken) &&
      isVerb(tree, other.cueToken) &&
      !other.source.heads.some((head) => candidate.source?.heads.includes(head)),
  );
}

/** The highest token whose subtree starts at `token`, short of the cue. */
function topFrom(tree: Tree, token: number, cue: number): number | undefined {
  if (token >= tree.size) return undefined;
  let top = token;
  while (tree.head[top] !== top && tree.head[top] !== cue && tree.first[tree.head[top]!]! >= token)
    top = tree.head[top]!;
  return tree.first[top]! >= token ? top : undefined;
}
