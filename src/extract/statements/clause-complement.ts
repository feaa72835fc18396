/**
 * Finite clauses as content: "said (that) ...", "told reporters that ...", "asked whether ...", before, after or around
 * the cue: "The deal, Kirby said, was dead."
 */
import { type Candidate, merged, subtree, verbCandidate, withFrame, without } from './candidate';
import { continuation } from './continuation';
import type { Cue } from './cue';
import { isToInfinitive } from './infinitive';
import { DISCOURSE, speechStrength, VERBS } from './lexicon';
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
  const dative = childrenBy(tree, cue.token, 'dative').flatMap((child) => childrenBy(tree, child, 'pobj'));
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
  return [...childrenBy(tree, cue.token, 'dobj', 'dative'), ...mediumOf(tree, cue.token)].flatMap((object) =>
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
    : childrenBy(tree, verb, 'prep')
        .filter((at) => ['by', 'in'].includes(tree.lower[at]!))
        .flatMap((at) => childrenBy(tree, at, 'pobj'))
        .filter((at) => childrenBy(tree, at, 'acl').some((clause) => tree.lower[tree.first[clause]!] === 'that'));

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

function isClause(tree: Tree, child: number): boolean {
  if (childBy(tree, child, 'nsubj', 'nsubjpass', 'expl', 'csubj', 'mark') !== undefined) return true;
  if (tree.dep[child] === 'dep') return isVerb(tree, child) && isFiniteVerb(tree, child);
  return (
    isVerb(tree, child) ||
    ['AUX', 'VERB'].includes(tree.document.annotation.tokens[child]!.pos) ||
    tree.children[child]!.some((at) => /^W/.test(tree.tag[at]!))
  );
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

/** A clause whose parts stand on both sides of the cue, or before it. */
function clauseAround(tree: Tree, cue: Cue): Range[] | undefined {
  const verb = cue.token;
  const before = childrenBy(tree, verb, 'ccomp', 'parataxis', 'dep').filter(
    (child) => child < verb && (isClause(tree, child) || isMisread(tree, child)) && !isInterposed(tree, child),
  );
  if (before.length > 0) {
    const first = Math.min(...before.map((child) => tree.first[child]!), tree.first[verb]!);
    const last = Math.max(...before.map((child) => tree.last[child]!));
    const around = aroundCue(tree, cue, [first, last], before);
    const rest = continuation(tree, cue);
    const whole = around === undefined ? undefined : upToSource(tree, cue, around);
    return whole === undefined || rest === undefined ? whole : merged([...whole, rest]);
  }
  return parenthetical(tree, cue);
}

/** "Rice, especially in the north, wheat and tea are scarce, the envoy said": all that stands before the source. */
function upToSource(tree: Tree, { token, source }: Cue, pieces: readonly Range[]): Range[] {
  const [last] = pieces.slice(-1);
  const end = source === undefined ? -1 : source.first - 2;
  const closes = token >= tree.sentenceLast[token]! - 2 && tree.lower[end + 1] === ',';
  if (last === undefined || !closes || end <= last[1] || end > token || tree.lower[last[1] + 1] !== ',')
    return [...pieces];
  return [...pieces.slice(0, -1), [last[0], end]];
}

/** "Officials, the envoy added, had asked for it": a report set between subject and verb is nothing that they asked. */
const isInterposed = (tree: Tree, child: number): boolean =>
  tree.dep[child] === 'parataxis' &&
  speechStrength(tree.lemma[child]!) >= 2 &&
  childrenBy(tree, tree.head[child]!, 'nsubj').some((subject) => subject < tree.first[child]!);

/** A clause whose verb the tagger took for a noun. */
const isMisread = (tree: Tree, child: number): boolean => tree.dep[child] === 'ccomp' && isNominal(tree, child);

/** "The deal, Kirby said, was dead": the cue hangs under the clause it reports. */
function parenthetical(tree: Tree, cue: Cue): Range[] | undefined {
  const verb = cue.token;
  const above = tree.head[verb]!;
  if (above === verb || !['parataxis', 'ccomp', 'advcl', 'dep', 'conj'].includes(tree.dep[verb]!)) return undefined;
  if (childBy(tree, verb, 'mark', 'xcomp', 'ccomp') !== undefined || childBy(tree, verb, 'nsubj') === undefined)
    return undefined;
  if (childBy(tree, verb, 'dobj') !== undefined && !withFrame(cue, 'addressee')) return undefined;
  if (!setOff(tree, verb) || hasRelative(tree, verb) || isReported(tree, verb, above)) return undefined;
  return aroundCue(tree, cue, subtree(tree, above), [above]);
}

/** "Kosovo agreed to the plan, its ministry said": the clause that the verb of saying over it reports. */
const isReported = (tree: Tree, verb: number, above: number): boolean =>
  tree.dep[verb] === 'ccomp' && above > verb && (VERBS.get(tree.lemma[above]!)?.length ?? 0) > 0;

const hasRelative = (tree: Tree, verb: number): boolean => {
  for (let at = tree.first[verb]!; at < verb; at++) if (/^W/.test(tree.tag[at]!)) return true;
  return false;
};

/** Between commas, or between a comma and the sentence's end. */
function setOff(tree: Tree, verb: number): boolean {
  const [first, end] = subtree(tree, verb);
  const added = childrenBy(tree, verb, 'advcl').find((at) => at > verb && tree.lower[tree.first[at]! - 1] === ',');
  const last = added === undefined ? end : tree.first[added]! - 2;
  const before =
    first === tree.sentenceFirst[verb] || /^[,–—”"]/.test(tree.lower[first - 1]!) || /^[,–—]/.test(tree.lower[first]!);
  const after =
    last >= tree.sentenceLast[verb]! - 1 ||
    /^[,;–—.]/.test(tree.lower[last + 1]!) ||
    /^[,;–—.]/.test(tree.lower[last]!);
  return before && after && last - first < 25;
}

/** The clause without the cue and its source, a reporter's adverb at the front left out. */
function aroundCue(tree: Tree, cue: Cue, whole: Range, clauses: readonly number[]): Range[] | undefined {
  const own = tree.children[cue.token]!.filter(
    (child) => !clauses.includes(child) && tree.dep[child] !== 'punct' && !stretchesOver(tree, child, clauses),
  );
  let first = cue.token;
  let last = cue.token;
  for (const child of own) {
    if (child < cue.token && tree.first[child]! < whole[0]) continue;
    if (child < cue.token && clauses.some((clause) => clause < cue.token && tree.first[child]! < tree.last[clause]!))
      continue;
    first = Math.min(first, tree.first[child]!);
    if (tree.last[child]! - cue.token < 40) last = Math.max(last, tree.last[child]!);
  }
  const start = behindReport(tree, afterDiscourse(tree, whole), cue.token);
  const pieces = without([start, whole[1]], [first, last]).filter(
    (piece) => !isParticipleAside(tree, cue.token, piece),
  );
  return pieces.length === 0 ? undefined : reducedRelative(tree, cue, merged(pieces), clauses);
}

/** "Chad called it unfair but signalled flexibility: it could wait, he said": what a report introduces by a colon is all of it. */
function behindReport(tree: Tree, start: number, cue: number): number {
  const colon = tree.lower.lastIndexOf(':', cue);
  if (colon <= start || tree.document.quotationOf[colon]! >= 0) return start;
  for (let at = start; at < colon; at++)
    if (isFiniteVerb(tree, at) && (speechStrength(tree.lemma[at]!) >= 2 || isOfSpeaker(tree, at, cue)))
      return colon + 1;
  return start;
}

/** "She gave no ground: tolls, she said, were fair": what is told of the speaker before the colon. */
const isOfSpeaker = (tree: Tree, verb: number, cue: number): boolean => {
  const [subject, source] = [childBy(tree, verb, 'nsubj'), childBy(tree, cue, 'nsubj')];
  return (
    subject !== undefined &&
    source !== undefined &&
    /^s?he$/.test(tree.lower[source]!) &&
    tree.lower[subject] === tree.lower[source]
  );
};

/** "..., it announced, becoming the fourth to do so": the reporter's remark on what was announced. */
const isParticipleAside = (tree: Tree, cue: number, [first, last]: Range): boolean => {
  const verb = tree.lower[first] === ',' ? first + 1 : first;
  return first > cue && tree.tag[verb] === 'VBG' && tree.dep[verb] === 'advcl' && tree.last[verb]! >= last - 1;
};

const stretchesOver = (tree: Tree, child: number, clauses: readonly number[]): boolean =>
  clauses.some((clause) => tree.first[child]! <= clause && tree.last[child]! >= clause);

function afterDiscourse(tree: Tree, whole: Range): number {
  let first = whole[0];
  while (
    first < whole[1] &&
    (tree.tag[first] === 'CC' ||
      (DISCOURSE.has(tree.lower[first]!) && tree.lower[first + 1] === ',') ||
      /^[,“"‘'`]+$/.test(tree.lower[first]!))
  )
    first++;
  return first;
}

/**
 * "a role Ankara said it could not play": the noun belongs to the content where no relative pronoun stands for it;
 * the pronoun of "which it said could ..." does not.
 */
function reducedRelative(tree: Tree, cue: Cue, pieces: readonly Range[], clauses: readonly number[]): Range[] {
  const kept = pieces.filter((piece) => !(piece[0] === piece[1] && /^W(DT|P)/.test(tree.tag[piece[0]]!)));
  const noun = tree.head[cue.token]!;
  const isRelative =
    ['relcl', 'acl'].includes(tree.dep[cue.token]!) &&
    noun < cue.token &&
    clauses.every((clause) => clause > cue.token);
  if (!isRelative || kept.length < pieces.length) return kept;
  return [[tree.first[noun]!, noun], ...kept];
}
