import type { Span } from '../../text/document';
import type { AttributionClass } from '../attribution';
import type { Act } from '../extraction';
import type { Cue } from './cue';
import type { Frame, VerbEntry } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import type { Range, Tree } from './tree';

/** What one construction takes for an attribution, before the competing readings of the same words are settled. */
export interface Candidate {
  readonly rule: string;
  readonly class: AttributionClass;
  readonly act: Act;
  /** 1 to 3: how strongly the cue means speech (lexicon). */
  readonly strength: number;
  readonly asserted: boolean;
  readonly cueToken?: number;
  readonly cue?: Range;
  readonly source?: NounPhrase;
  /** Token ranges of the content, in text order. */
  readonly content: readonly Range[];
  readonly addressees: readonly number[];
  /** The attribution whose speaker goes on here. */
  readonly continues?: Candidate;
  readonly label?: Span;
}

/** The entry of a cue that takes the complement; the strongest if several do. */
export function entryWith(cue: Cue, takes: (entry: VerbEntry) => boolean): VerbEntry | undefined {
  return cue.entries.filter(takes).sort((a, b) => b.strength - a.strength)[0];
}

export const withFrame = (cue: Cue, frame: Frame): VerbEntry | undefined =>
  entryWith(cue, (entry) => entry.frames.includes(frame));

interface Found {
  readonly content: readonly Range[];
  readonly addressees?: readonly number[];
  /** Last token of the cue, when a particle or preposition belongs to it. */
  readonly cueEnd?: number;
  readonly source?: NounPhrase;
}

/** A candidate of a verb cue by one of its lexicon entries. */
export function verbCandidate(rule: string, cue: Cue, entry: VerbEntry, found: Found): Candidate {
  return {
    rule,
    class: entry.class,
    act: entry.act,
    strength: entry.strength,
    asserted: cue.asserted,
    cueToken: cue.token,
    cue: [cue.token, Math.max(cue.token, found.cueEnd ?? particleEnd(cue))],
    source: found.source ?? cue.source,
    content: found.content,
    addressees: found.addressees ?? [],
  };
}

/** A particle right after the verb is part of the cue; one further away would take content in. */
const particleEnd = (cue: Cue): number => (cue.particle === cue.token + 1 ? cue.particle : cue.token);

/** The subtree of a token as a range. */
export const subtree = (tree: Tree, token: number): Range => [tree.first[token]!, tree.last[token]!];

/** `range` without `hole`: none, one or two pieces. */
export function without(range: Range, hole: Range): Range[] {
  if (hole[1] < range[0] || hole[0] > range[1]) return [range];
  const pieces: Range[] = [];
  if (hole[0] > range[0]) pieces.push([range[0], hole[0] - 1]);
  if (hole[1] < range[1]) pieces.push([hole[1] + 1, range[1]]);
  return pieces;
}

/** Ranges in text order, those that touch or overlap made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = out.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else out.push([first, last]);
  }
  return out;
}
