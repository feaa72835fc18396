import { flatMap } from '../../flat-map';
import type { Actor, Extraction } from '../extraction';

/** What may refer to actors. */
export type Reading = Pick<Extraction, 'statements' | 'proposals' | 'positions' | 'events'>;

function usedIn({ statements, proposals, positions, events }: Reading): ReadonlySet<string> {
  const holders = flatMap(statements, ({ about }) => flatMap(about, ({ holder }) => holder ?? []));
  return new Set([
    ...flatMap(statements, ({ speaker, also, to }) => [speaker, ...also, ...to]),
    ...holders,
    ...flatMap(proposals, ({ proposedBy, parties = [] }) => [...proposedBy, ...parties]),
    ...positions.map(({ actor }) => actor),
    ...flatMap(events, ({ participants }) => participants),
  ]);
}

/** A body known by a description only: "a border force". */
const isDescription = ({ name }: Actor): boolean => !/\p{Lu}/u.test(name);

/**
 * The actors an extraction shows: every state, person and organization named, and of the unnamed groups and bodies those
 * that something refers to. "30,000 troops" in passing is nobody's statement and no actor.
 */
export function withoutIdle(actors: readonly Actor[], reading: Reading): Actor[] {
  const used = usedIn(reading);
  return actors.filter(
    (actor) => used.has(actor.id) || actor.kind === 'state' || (actor.kind !== 'group' && !isDescription(actor)),
  );
}
