/** Whose side somebody is on. */
import type { Statement } from '../extraction';
import { type Context, sideOf, tokensIn } from '../measures/context';

/** Whether the actor speaks, or speaks for the same state as a speaker of the statement. */
export function isSide(actor: string, statement: Statement, context: Context): boolean {
  const side = sideOf(actor, context);
  return [statement.speaker, ...statement.also, ...ownersOfSource(statement, context)].some(
    (speaker) => speaker === actor || sideOf(speaker, context) === side,
  );
}

/** "its envoy said": an unnamed speaker is on the side to which the words that name him give him. */
function ownersOfSource({ source, speaker }: Statement, context: Context): string[] {
  const { cast, tokens } = context;
  const actor = cast.actors.find(({ id }) => id === speaker);
  if (!source || actor?.kind !== 'group' || actor.represents) return [];
  return tokensIn(tokens, source)
    .filter(({ dep }) => dep === 'poss')
    .flatMap(({ i }) => cast.referenceAt(i).actors);
}

export const FIRST_PERSON = /^(i|we|us|our|my|ourselves)$/i;
