/** A reported clause that stands before its cue or around it: "The deal, Kirby said, was dead." */
import { merged, subtree, withFrame, without } from './candidate';
import { continuation } from './continuation';
import type { Cue } from './cue';
import { DISCOURSE, speechStrength, VERBS } from './lexicon';
import { childBy, childrenBy, isFiniteVerb, isNominal, isVerb, type Range, type Tree } from './tree';

/** A clause whose parts stand on both sides of the cue, or before it. */
export function clauseAround(tree: Tree, cue: Cue): Range[] | undefined {
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
export function aroundCue(tree: Tree, cue: Cue, whole: Range, clauses: readonly number[]): Range[] | undefined {
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

/** Whether a dependent of the cue is a clause. */
export function isClause(tree: Tree, child: number): boolean {
  if (childBy(tree, child, 'nsubj', 'nsubjpass', 'expl', 'csubj', 'mark') !== undefined) return true;
  if (tree.dep[child] === 'dep') return isVerb(tree, child) && isFiniteVerb(tree, child);
  return (
    isVerb(tree, child) ||
    ['AUX', 'VERB'].includes(tree.document.annotation.tokens[child]!.pos) ||
    tree.children[child]!.some((at) => /^W/.test(tree.tag[at]!))
  );
}
