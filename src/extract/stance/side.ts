/** Whose side somebody is on. */
import type { Statement } from '../extraction';
import type { Context } from '../measures/context';
import { sideOf } from '../proposals/description';

/** Whether the actor speaks, or speaks for the same state as a speaker of the statement. */
export function isSide(actor: string, statement: Statement, context: Context): boolean {
  return [statement.speaker, ...statement.also].some(
    (speaker) => speaker === actor || sideOf(speaker, context) === sideOf(actor, context),
  );
}

export const FIRST_PERSON = /^(i|we|us|our|my|ourselves)$/i;
