/**
 * A last resort where the tree shows no complement: a verb that only ever reports takes the rest of its sentence, or,
 * at the sentence's end behind a comma, what stands before its source.
 */
import { type Candidate, verbCandidate, withFrame } from './candidate';
import { addressed } from './clause-complement';
import type { Cue } from './cue';
import { ONLY_REPORTS } from './lexicon';
import { childrenBy, type Tree } from './tree';

export function remainder(tree: Tree, cue: Cue): Candidate[] {
  const entry = withFrame(cue, 'clause');
  if (entry === undefined || cue.passive || cue.source === undefined || !ONLY_REPORTS.has(cue.lemma)) return [];
  const content = behindColon(tree, cue) ?? after(tree, cue) ?? before(tree, cue);
  if (content === undefined) return [];
  return [verbCandidate('rest of the sentence', cue, entry, { content: [content], addressees: addressed(tree, cue) })];
}

/** "They said: not now": what stands behind a colon without quotation marks, in the words of the one who speaks. */
function behindColon(tree: Tree, { token }: Cue): readonly [number, number] | undefined {
  const first = colonAfter(tree, token) + 1;
  if (first === 0 || first >= tree.size) return undefined;
  const sameParagraph = tree.document.paragraphOf[first] === tree.document.paragraphOf[token];
  const quoted = (tree.document.quotationOf[first] ?? -1) !== tree.document.quotationOf[token];
  return sameParagraph && !quoted && !/^["“”'‘«]/.test(tree.lower[first]!) ? [first, lastWord(tree, first)] : undefined;
}

/** The colon after the verb or those addressed: "said:", "told the whole council:"; -1 where none is. */
function colonAfter(tree: Tree, token: number): number {
  let at = token + 1;
  while (at <= token + 6 && /^(DT|JJ|NN|NNS|NNPS?|PRP\$?|TO|IN|POS)$/.test(tree.tag[at] ?? '')) at++;
  return tree.lower[at] === ':' ? at : -1;
}

function after(tree: Tree, cue: Cue): readonly [number, number] | undefined {
  const last = lastBelow(tree, cue.token, lastWord(tree, cue.token));
  if (cue.source!.first > cue.token || tree.document.quotationOf[cue.token]! >= 0) return undefined;
  let first = cue.token + 1;
  while (first < last && isAdverbial(tree, first)) first++;
  for (let at = first; at < Math.min(last, first + 6); at++)
    if (tree.lower[at] === 'that' && tree.tag[at] === 'IN') first = at;
  if (/^(this|so)$/.test(tree.lower[first]!) && /^(IN|,|RB)/.test(tree.tag[first + 1]!)) return undefined;
  const opens =
    /^(that|whether|if|he|she|they|it|we|there|i)$/.test(tree.lower[first]!) ||
    (first === cue.token + 1 && /^(DT|NNP|NNS|PRP|JJ|EX|CD)/.test(tree.tag[first]!));
  const predicated = hasPredicate(tree, first, last) || reportsRelative(tree, cue.token);
  return opens && last - first >= 3 && predicated ? [first, last] : undefined;
}

/** "a fee that critics say amounts to theft": the verb after the gap is often taken for a noun. */
const reportsRelative = (tree: Tree, token: number): boolean =>
  tree.dep[token] === 'relcl' &&
  tree.children[token]!.some((child) => child < token && /^W(DT|P)$/.test(tree.tag[child]!));

/**
 * Ends before a verb that reports all this ("X warned Y not to go, said an official") and with the relative clause that
 * the cue is the verb of ("a fee that critics say amounts to theft, but Chad ...").
 */
function lastBelow(tree: Tree, token: number, last: number): number {
  if (tree.dep[token] === 'relcl') return Math.min(last, tree.last[token]!);
  for (let at = token; tree.head[at] !== at; at = tree.head[at]!) {
    const above = tree.head[at]!;
    if (above > token && above <= last) return tree.lower[above - 1] === ',' ? above - 2 : above - 1;
  }
  return last;
}

/** "said Tuesday", "said on Sunday". */
const isAdverbial = (tree: Tree, token: number): boolean =>
  /DATE|TIME/.test(tree.document.annotation.tokens[token]!.ent) ||
  ['on', 'in', 'also', 'later', 'recently', 'earlier'].includes(tree.lower[token]!);

function hasPredicate(tree: Tree, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (/^(VBD|VBZ|VBP|MD)$/.test(tree.tag[at]!)) return true;
  return false;
}

function before(tree: Tree, cue: Cue): readonly [number, number] | undefined {
  const block = Math.min(cue.token, cue.source!.first);
  const end = Math.max(cue.token, cue.source!.last);
  const first = tree.sentenceFirst[cue.token]!;
  if (isAskedBefore(tree, cue, first)) return undefined;
  const closes = end >= lastWord(tree, cue.token) - 6;
  return closes && block - first >= 4 && tree.lower[block - 1] === ',' && hasPredicate(tree, first, block - 2)
    ? [first, block - 2]
    : undefined;
}

/** "Asked whether it was armed, he said no": the circumstance of the speaking, not what was said. */
export const isAskedBefore = (tree: Tree, { token }: Cue, first: number): boolean =>
  childrenBy(tree, token, 'advcl').some((at) => tree.first[at] === first && /^VB[GN]$/.test(tree.tag[at]!));

function lastWord(tree: Tree, token: number): number {
  const last = tree.sentenceLast[token]!;
  return /^[.?!]$/.test(tree.lower[last]!) ? last - 1 : last;
}
