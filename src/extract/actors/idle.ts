import type { Actor } from '../extraction';

/** A body known by a description only: "a border force". */
const isDescription = ({ name }: Actor): boolean => !/\p{Lu}/u.test(name);

/**
 * The actors an extraction shows: every state, person and organization named, and of the unnamed groups and bodies those
 * that something refers to. "30,000 troops" in passing is nobody's statement and no actor.
 *
 * @param used ids of actors that statements, positions, proposals or events refer to
 */
export function withoutIdle(actors: readonly Actor[], used: ReadonlySet<string>): Actor[] {
  return actors.filter(
    (actor) => used.has(actor.id) || actor.kind === 'state' || (actor.kind !== 'group' && !isDescription(actor)),
  );
}
