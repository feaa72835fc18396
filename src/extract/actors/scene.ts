/** What all steps of reading an article's actors share. */
import type { Token } from '../../language/annotation';
import type { Document } from '../../text/document';
import type { Gazetteer } from './gazetteer';
import type { NameSpan } from './name-spans';
import type { Roster } from './roster';
import type { NameAt } from './titles';

/** Why a description means nobody: two named together answer to it alike. */
export const EQUALLY_LIKELY = 'description: two equally likely';

/** Actors that a token's noun phrase means, as positions in the roster. */
export interface Meaning {
  readonly who: readonly number[];
  readonly reason: string;
}

export interface Scene {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly roster: Roster;
  readonly names: readonly NameSpan[];
  readonly nameAt: NameAt;
  /** Meaning by token, filled as the article is read. */
  readonly meanings: (Meaning | undefined)[];
  /** Tokens that are part of somebody's title, and so tell of nobody else. */
  readonly claimed: Uint8Array;
  /** By sentence, how many sentences before it are at least in part the reporter's own words. */
  readonly narrated: Int32Array;
  /** Day of publication: office holders speak for the state on their days only. */
  readonly day: string | undefined;
  /** State of those who brief in a transcript: "the President" is theirs. */
  readonly home?: string;
}

export const textOf = (scene: Scene, first: number, last: number): string =>
  scene.roster.slice(scene.tokens, first, last);

/** Gives all tokens `[first, last]` the meaning, those that have one already excepted. */
export function mean(scene: Scene, first: number, last: number, meaning: Meaning): void {
  for (let i = first; i <= last; i++) scene.meanings[i] ??= meaning;
}

/** Sentences quoted from end to end do not move the reporter's thread on. */
export function narratedSentences({ annotation, quotationOf }: Document): Int32Array {
  const counts = new Int32Array(annotation.sentences.length);
  let count = 0;
  for (const { i, first, last } of annotation.sentences) {
    counts[i] = count;
    let own = false;
    for (let t = first; t <= last && !own; t++) own = quotationOf[t]! < 0 && /\p{L}/u.test(annotation.tokens[t]!.text);
    if (own) count++;
  }
  return counts;
}

export function nameIndex(names: readonly NameSpan[], tokens: number): NameAt {
  const at = new Int32Array(tokens).fill(-1);
  for (const [n, name] of names.entries()) at.fill(n, name.first, name.last + 1);
  return (token) => names[at[token] ?? -1];
}
