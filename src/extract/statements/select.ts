/** Settles competing readings: one candidate for each cue, the likeliest construction first. */

import { flatMap } from '../../flat-map';
import type { AttributionClass } from '../attribution';
import { type Candidate, merged } from './candidate';
import { BODIES, REPEATING } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import { withReach } from './reach';
import { CLAUSAL, classByConstruction, inDirectSpeech, score, THRESHOLD, within } from './score';
import { childrenBy, type Range, type Tree } from './tree';

/** Constructions from the surest reading of a cue to the least sure. */
const RANK: readonly string[] = [
  'answer',
  'predicated noun',
  'turn',
  'press statement',
  'quotation after its cue',
  'quotation before its cue',
  'according to',
  'light verb',
  'ultimatum',
  'performative',
  'clause complement',
  'object control',
  'target and preposition',
  'described as',
  'naming',
  'reported clause before its cue',
  'preposition',
  'infinitive',
  'noun phrase object',
  'passive with agent',
  'gerund',
  'as clause',
  'rest of the sentence',
  'nominal cue',
  'speaker and colon',
  'floating quotation',
  'free sentence',
];

const rank = (candidate: Candidate): number => RANK.indexOf(candidate.rule);

/** A candidate with what its construction alone makes of it. */
export interface Judged {
  readonly candidate: Candidate;
  /** Inside what another says. */
  readonly nested: boolean;
  /** In words that are quoted as they were said. */
  readonly direct: boolean;
  readonly score: number;
  /** The class that its construction alone gives it; `undefined` where it is no attribution. */
  readonly found: AttributionClass | undefined;
}

/** One candidate for each cue token, quotations joined with the clause that they are part of. */
export function judged(tree: Tree, candidates: readonly Candidate[]): Judged[] {
  const byCue = new Map<number | string, Candidate[]>();
  candidates.forEach((candidate, i) => {
    const key = candidate.cueToken ?? `none ${i}`;
    byCue.set(key, [...(byCue.get(key) ?? []), candidate]);
  });
  const settled = [...byCue.values()].map((group) => settle(tree, group));
  const chosen = goingOn(
    tree,
    settled.map((candidate) => withReach(tree, candidate, settled)),
  );
  const direct = flatMap(
    settled.filter(({ rule }) => rule === 'turn' || rule === 'press statement'),
    ({ content }) => content,
  );
  const alone = chosen.filter(
    (candidate) =>
      candidate.content.length > 0 &&
      !isPartOfCue(candidate, chosen) &&
      !isRepeated(tree, candidate, chosen) &&
      !isOwnStance(tree, candidate, chosen),
  );
  const outer = alone.filter(
    (candidate) =>
      candidate.class === 'speech' && candidate.asserted && score(tree, candidate, false, direct) >= THRESHOLD,
  );
  return alone.map((candidate) => {
    const nested = isNested(tree, candidate, outer);
    const value = score(tree, candidate, nested, direct);
    const found = classByConstruction(tree, candidate, value);
    return { candidate, nested, direct: inDirectSpeech(tree, candidate, direct), score: value, found };
  });
}

/** A quotation with no cue, in the sentence right after reported speech of its paragraph, goes on with that speech. */
function goingOn(tree: Tree, candidates: readonly Candidate[]): Candidate[] {
  const joinedTo = new Map<Candidate, Range[]>();
  const free = candidates.filter((candidate) => {
    const before = candidate.rule === 'floating quotation' ? speechBefore(tree, candidate, candidates) : undefined;
    if (before !== undefined) joinedTo.set(before, [...(joinedTo.get(before) ?? []), ...candidate.content]);
    return before === undefined;
  });
  return free.map((candidate) => {
    const more = joinedTo.get(candidate);
    return more === undefined ? candidate : { ...candidate, content: merged([...candidate.content, ...more]) };
  });
}

function speechBefore(tree: Tree, floating: Candidate, all: readonly Candidate[]): Candidate | undefined {
  const { paragraphOf } = tree.document;
  const first = floating.content[0]![0];
  const last = tree.sentenceFirst[first]! - 1;
  if (last < 0 || paragraphOf[last] !== paragraphOf[first]) return undefined;
  const sentence = tree.sentenceFirst[last]!;
  return all.find(
    (other) =>
      other.cueToken !== undefined &&
      other.source !== undefined &&
      other.class === 'speech' &&
      other.asserted &&
      CLAUSAL.has(other.rule) &&
      isMain(tree, other.cueToken) &&
      other.cueToken >= sentence &&
      other.cueToken <= last &&
      !all.some((outer) => outer !== other && outer.content.some((piece) => within(other.cueToken!, piece))),
  );
}

/** The predicate of its sentence, or a conjunct of it. */
function isMain(tree: Tree, token: number): boolean {
  let at = token;
  while (tree.dep[at] === 'conj') at = tree.head[at]!;
  return tree.head[at] === at;
}

/** Whether its cue stands in what somebody else is reported to have said. */
function isNested(tree: Tree, candidate: Candidate, outer: readonly Candidate[]): boolean {
  const { cueToken } = candidate;
  return (
    cueToken !== undefined &&
    outer.some(
      (other) =>
        other !== candidate &&
        other.content.some((piece) => within(cueToken, piece)) &&
        !isObjectOf(tree, candidate, other),
    )
  );
}

/** "rejected Oman's call for a freeze": the reporter tells of the call himself, since it is the thing rejected. */
const isObjectOf = (tree: Tree, candidate: Candidate, other: Candidate): boolean =>
  candidate.rule === 'nominal cue' &&
  ['noun phrase object', 'passive with agent', 'nominal cue'].includes(other.rule) &&
  candidate.source !== undefined &&
  other.content[0]![0] === Math.min(candidate.source.first, tree.first[candidate.cueToken!]!);

function settle(tree: Tree, group: readonly Candidate[]): Candidate {
  const [best, ...rest] = [...group].sort((a, b) => rank(a) - rank(b) || b.strength - a.strength) as [
    Candidate,
    ...Candidate[],
  ];
  if (!best.rule.startsWith('quotation')) return best;
  const clause = rest.find((other) => CLAUSES.has(other.rule) || isQuotedOn(tree, best, other));
  return {
    ...best,
    content: clause === undefined ? best.content : joined(tree, best.content, clause.content),
    addressees: best.addressees.length ? best.addressees : (clause?.addressees ?? []),
  };
}

const CLAUSES = new Set(['clause complement', 'reported clause before its cue']);

/** "proposed hiring guides, “so that nobody gets lost”": the quotation goes on with what stands right before it. */
const isQuotedOn = (tree: Tree, quoted: Candidate, { rule, content }: Candidate): boolean => {
  const first = quoted.content[0]![0];
  const lowercase = /^\p{Ll}/u.test(tree.document.annotation.tokens[first]!.text);
  const [start, end] = content.at(-1)!;
  const reaches = end >= first ? start < first : runsInto(tree, end, first);
  return PURSUED.has(rule) && lowercase && reaches;
};

const PURSUED = new Set(['gerund', 'infinitive', 'object control']);

/** Nothing but a comma and the opening mark stands between. */
const runsInto = (tree: Tree, last: number, first: number): boolean =>
  /^,?["“'‘«]+$/.test(tree.lower.slice(last + 1, first).join(''));

/** The quotation with those parts of the reported clause that run into it. */
function joined(tree: Tree, quoted: readonly Range[], clause: readonly Range[]): Range[] {
  const touching = flatMap(clause, (piece) => {
    const quote = quoted.find(([first]) => piece[0] < first && (piece[1] >= first || runsInto(tree, piece[1], first)));
    return quote === undefined || isApart(tree, piece[0], quote[0])
      ? []
      : [[piece[0], Math.max(piece[1], quote[0])] as const];
  });
  return merged([...quoted, ...touching]);
}

/** In another paragraph, or before a colon that introduces the quotation: "Peru was defiant: “We will stay,” Luis Rivas said". */
const isApart = (tree: Tree, first: number, quote: number): boolean =>
  tree.document.paragraphOf[first] !== tree.document.paragraphOf[quote] ||
  (/^["“'‘«]+$/.test(tree.lower[quote - 1]!) && tree.lower[quote - 2] === ':');

/** The noun of "expressed concern about" is no cue beside its verb. */
function isPartOfCue(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.rule !== 'nominal cue') return false;
  return all.some(
    (other) =>
      other !== candidate &&
      other.rule === 'light verb' &&
      other.cueToken !== undefined &&
      (within(candidate.cueToken!, other.cue!) ||
        (other.content[0]![0] <= candidate.cueToken! &&
          other.cue![1] >= other.content[0]![0] - 1 &&
          candidate.cueToken! - other.cue![1] < 6)),
  );
}

/** "repeated its offer to mediate": the speaker's own offer is no second statement. */
const isRepeated = (tree: Tree, { rule, cueToken }: Candidate, all: readonly Candidate[]): boolean =>
  rule === 'nominal cue' &&
  REPEATING.has(tree.lemma[tree.head[cueToken!]!]!) &&
  childrenBy(tree, cueToken!, 'poss').every((owner) => tree.tag[owner] === 'PRP$') &&
  all.some((other) => other.cueToken === tree.head[cueToken!] && other.rule === 'noun phrase object');

/** "said he welcomed the plan": one statement, whose act the second verb shows. */
const isOwnStance = (tree: Tree, { cueToken, act, source }: Candidate, all: readonly Candidate[]): boolean =>
  cueToken !== undefined &&
  act !== 'say' &&
  tree.dep[cueToken] === 'ccomp' &&
  ['he', 'she', 'it', 'they'].includes(tree.lower[source?.heads[0] ?? -1] ?? '') &&
  source!.last < cueToken &&
  childrenBy(tree, cueToken, 'aux', 'auxpass').length === 0 &&
  all.some(
    (other) =>
      other.cueToken === tree.head[cueToken] &&
      other.class === 'speech' &&
      other.act === 'say' &&
      !isOfBody(tree, source!, other),
  );

/** "He accused Mali of theft, the ministry said": "he" is nobody that "it" would stand for. */
const isOfBody = (tree: Tree, pronoun: NounPhrase, { source }: Candidate): boolean => {
  const speaker = source?.heads[0];
  if (speaker === undefined || !['he', 'she'].includes(tree.lower[pronoun.heads[0]!]!)) return false;
  return BODIES.has(tree.lemma[speaker]!) || /ORG|GPE/.test(tree.document.annotation.tokens[speaker]!.ent);
};
