/** Whose side somebody is on. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Cast } from '../cast';
import type { Statement } from '../extraction';
import { actorsById, type Context, sideOf, tokensIn } from '../measures/context';
import { OWN_BODIES } from '../own-bodies';

/** Whether the actor speaks, or speaks for the same state as a speaker of the statement. */
export function isSide(actor: string, statement: Statement, context: Context): boolean {
  if (actor === statement.speaker) return true;
  const side = sideOf(actor, context);
  return [
    statement.speaker,
    ...statement.also,
    ...ownersOfSource(statement, context),
    ...bodiesOf(statement.speaker, context),
  ].some((speaker) => speaker === actor || sideOf(speaker, context) === side);
}

/** "its envoy said", "Mora's spokesman, Ana Soto, said": a speaker is on the side to which the words that name him give him. */
function ownersOfSource({ source, speaker }: Statement, context: Context): string[] {
  const { cast, tokens } = context;
  const actor = actorsById(cast).get(speaker);
  if (!source || actor?.represents || (actor?.kind !== 'group' && actor?.kind !== 'person')) return [];
  return flatMap(
    tokensIn(tokens, source).filter(
      ({ dep, head }) => dep === 'poss' && (actor.kind === 'group' || SPEAKING_FOR.has(head.lemma)),
    ),
    ({ i }) => cast.referenceAt(i).actors,
  );
}

/** Named or not, these say what their masters think. */
const SPEAKING_FOR = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lawyer', 'office']);

/** "Houthi spokesman", "chief executive of Pfizer", "a senior Hamas official": the bodies that the words for somebody name. */
function bodiesOf(speaker: string, { cast }: Context): readonly string[] {
  const known = bodies.get(cast) ?? new Map<string, readonly string[]>();
  bodies.set(cast, known);
  const found = known.get(speaker) ?? bodiesNamed(speaker, cast);
  known.set(speaker, found);
  return found;
}

/** By article and speaker: many proposals are asked about the same speakers. */
const bodies = new WeakMap<Cast, Map<string, readonly string[]>>();

function bodiesNamed(speaker: string, cast: Cast): string[] {
  const actor = cast.actors.find(({ id, represents }) => id === speaker && !represents);
  const words = actor?.kind === 'group' ? actor.name : actor?.kind === 'person' ? actor.role : undefined;
  if (!words) return [];
  const isNamed = (name: string) => inWords(words).includes(inWords(name));
  return cast.actors
    .filter(({ kind, name, aliases }) => kind === 'organization' && [name, ...aliases].some(isNamed))
    .map(({ id }) => id);
}

/** " Pfizer s chief executive ": whole words can be looked up in it. */
const inWords = (text: string): string => ` ${text.split(/[^\p{L}\p{N}.&-]+/u).join(' ')} `;

export const FIRST_PERSON = /^(i|we|us|our|my|ourselves)$/i;

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** "his country", "our side": whoever speaks. */
export const isOwnBody = (holder: Token): boolean =>
  OWN_BODIES.has(holder.lemma) &&
  holder.children.some(({ dep, text }) => dep === 'poss' && POSSESSIVES.has(text.toLowerCase()));
