/** Who is who in an article: its actors and places, and what each noun phrase refers to. */
import type { Actor, Place } from './extraction';

export interface Reference {
  /** Ids of the actors meant; several for "both sides" or "the two ministers"; empty when none. */
  readonly actors: readonly string[];
  readonly reason: string;
}

export interface Cast {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** The capital of the state that token `i` names or derives from: what "the Omani capital" stands for. */
  readonly capitalAt: (token: number) => { readonly place: string; readonly state: string } | undefined;
  /** What the noun phrase headed by token `i` refers to, pronouns and descriptions resolved. */
  readonly referenceAt: (token: number) => Reference;
  /** Speaker of attribution `i`, with those who speak jointly after the first. */
  readonly speakersOf: (attribution: number) => Reference;
}
