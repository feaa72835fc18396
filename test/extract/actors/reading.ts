/** Reads a sentence or two with the real stages before the cast. */

import { castOf } from '../../../src/extract/actors';
import type { Cast } from '../../../src/extract/cast';
import type { Actor } from '../../../src/extract/extraction';
import { findAttributions, withMendedTrees } from '../../../src/extract/statements';
import { documentOf } from '../../../src/text';
import type { Document } from '../../../src/text/document';

export interface Reading {
  readonly document: Document;
  readonly cast: Cast;
  readonly named: (id: string) => string;
  /** "kind name [state]" of each actor that is a state, person or organization. */
  readonly actors: readonly string[];
  /** Speakers of each speech attribution, by name. */
  readonly speakers: readonly string[];
}

export const show = ({ kind, name, represents }: Actor): string => `${kind} ${name} [${represents ?? '-'}]`;

export function read(text: string, publishedOn?: string, title?: string): Reading {
  const document = withMendedTrees(documentOf({ id: 'test', text, publishedOn, title }));
  const attributions = findAttributions(document);
  const cast = castOf(document, attributions);
  const named = (id: string) => cast.actors.find((actor) => actor.id === id)!.name;
  const speakers = attributions
    .filter((attribution) => attribution.class === 'speech')
    .map(({ i }) => cast.speakersOf(i).actors.map(named).join(' + '));
  const actors = cast.actors.filter(({ kind }) => kind !== 'group').map(show);
  return { document, cast, named, actors, speakers };
}

export function actorNamed(reading: Reading, name: string): Actor {
  const actor = reading.cast.actors.find((candidate) => candidate.name === name);
  if (!actor)
    throw new Error(`no actor "${name}" among ${reading.cast.actors.map((candidate) => candidate.name).join(', ')}`);
  return actor;
}

/** Names of the actors that the word means at its `nth` occurrence (from 0). */
export function meaningOf({ document, cast, named }: Reading, word: string, nth = 0): string {
  const token = document.annotation.tokens.filter(({ text }) => text === word)[nth];
  if (!token) throw new Error(`no word "${word}"`);
  return cast.referenceAt(token.i).actors.map(named).join(' + ');
}
