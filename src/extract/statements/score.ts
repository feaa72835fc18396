/** How likely a candidate is an attribution by its construction, and of which class it then is. */
import type { AttributionClass } from '../attribution';
import { canSpeak } from './animacy';
import type { Candidate } from './candidate';
import { SAYING } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import { childrenBy, type Range, type Tree } from './tree';

export const within = (token: number, range: Range): boolean => token >= range[0] && token <= range[1];

/** Least score with which a candidate counts. Weights were set by hand on PolNeAR's train part and checked on its dev part. */
export const THRESHOLD = 2;
/** Least score of a weak reading, which is kept among the attitudes. */
const WEAK = 1;

/**
 * How likely a candidate is an attribution: its cue's strength, mended by where it stands and by what its source and
 * content look like. Inside what another says, only strong verbs of speech in so many words count.
 */
export function score(tree: Tree, candidate: Candidate, nested: boolean, direct: readonly Range[]): number {
  if (candidate.content.length === 0) return -1;
  const clausal = CLAUSAL.has(candidate.rule);
  let value = candidate.strength + (clausal ? 1 : 0);
  if (FREE.has(candidate.rule)) return value;
  if (candidate.source === undefined && !candidate.rule.startsWith('quotation')) value -= 3;
  if (nested && !inDirectSpeech(tree, candidate, direct) && !isNamedSpeech(candidate))
    value -= candidate.class === 'speech' && candidate.asserted ? 1 : 4;
  if (inDirectSpeech(tree, candidate, direct))
    value -= candidate.class === 'speech' && candidate.asserted && !isPerformative(tree, candidate) ? 1 : 4;
  if (!candidate.asserted && !clausal) value -= 1;
  if (isDull(tree, candidate)) value -= 1;
  if (candidate.source !== undefined && !canSpeak(tree, candidate.source)) value -= clausal ? 0.5 : 1;
  if (candidate.class === 'attitude' && candidate.rule === 'nominal cue') value -= 1;
  if (wordsOf(candidate) <= 1 && candidate.rule !== 'nominal cue') value -= 1;
  return value;
}

/** "officials spoke of Canada's claims that": whose claims they are is said as plainly inside another's words. */
const isNamedSpeech = ({ rule, class: kind, asserted }: Candidate): boolean =>
  rule === 'nominal cue' && kind === 'speech' && asserted;

/** Found by layout, so that no source or cue is asked for. */
const FREE = new Set(['floating quotation', 'turn', 'press statement', 'performative']);

export const CLAUSAL = new Set([
  'clause complement',
  'reported clause before its cue',
  'according to',
  'light verb',
  'object control',
]);

const wordsOf = (candidate: Candidate): number =>
  candidate.content.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** In quotation marks, in a turn or in a press statement: what the speaker himself says. */
export const inDirectSpeech = (tree: Tree, { cueToken }: Candidate, direct: readonly Range[]): boolean =>
  cueToken !== undefined &&
  (tree.document.quotationOf[cueToken]! >= 0 || direct.some((range) => within(cueToken, range)));

const sourceWord = (tree: Tree, candidate: Candidate): string => tree.lower[candidate.source?.heads[0] ?? -1] ?? '';

/** "We call on both sides": the act of the speech itself. "We asked for inspectors" reports another. */
const isPerformative = (tree: Tree, candidate: Candidate): boolean =>
  ['i', 'we', 'you', 'me', 'us'].includes(sourceWord(tree, candidate)) &&
  !(candidate.cueToken !== undefined && isPast(tree, candidate.cueToken));

const isPast = (tree: Tree, verb: number): boolean =>
  tree.tag[verb] === 'VBD' ||
  (tree.tag[verb] === 'VBN' && childrenBy(tree, verb, 'aux').some((aux) => tree.lemma[aux] === 'have'));

/** Things that hold no opinion: "it means", "this shows". */
const isDull = (tree: Tree, candidate: Candidate): boolean =>
  candidate.class === 'attitude' &&
  ['it', 'that', 'this', 'which', 'there', 'what'].includes(sourceWord(tree, candidate));

/** Of which class a candidate of that score is by its construction alone; `undefined` where it is no attribution. */
export function classByConstruction(tree: Tree, candidate: Candidate, value: number): AttributionClass | undefined {
  if (value < WEAK) return undefined;
  const stands = value >= THRESHOLD && candidate.asserted && isSpoken(tree, candidate);
  return stands ? candidate.class : 'attitude';
}

/** "The situation underscores ...": what cannot speak says nothing, unless the verb is plainly one of saying. */
const isSpoken = (tree: Tree, { rule, source, cueToken }: Candidate): boolean =>
  source === undefined ||
  rule.startsWith('quotation') ||
  rule === 'according to' ||
  (canSpeak(tree, source) && !isEvidence(tree, source, cueToken)) ||
  (cueToken !== undefined && SAYING.has(tree.lemma[cueToken]!));

/** "Polls suggest ...": figures make likely, and tell nobody. */
const isEvidence = (tree: Tree, source: NounPhrase, verb: number | undefined): boolean =>
  verb !== undefined &&
  tree.lemma[verb] === 'suggest' &&
  source.heads.some((head) => /^(poll|survey|figure|data|datum|statistic|number|image)$/.test(tree.lemma[head]!));
