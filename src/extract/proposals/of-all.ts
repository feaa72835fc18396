/** What all mentions of a proposal have of something together. */

import { flatMap } from '../../flat-map';
import { once } from '../once';
import type { Description } from './description';

type Members = readonly Description[];

/** Keeps what it gathers by the members. */
export const gathered = (part: (member: Description) => readonly string[]) =>
  once((members: Members): readonly string[] => flatMap(members, part));

export const headsOf = gathered(({ head }) => [head]);
export const wordsOf = gathered(({ words }) => words);
export const coresOf = gathered(({ core }) => core);
/** Words of any kind by which it has been told. */
export const wordsAndCoresOf = once((members: readonly Description[]) => [...wordsOf(members), ...coresOf(members)]);
export const partiesOf = gathered(({ parties }) => parties);
export const ownersOf = gathered(({ owners }) => owners);
export const holdersOf = gathered(({ holders }) => holders);
export const scopeOf = gathered(({ scope }) => scope);
export const amountsOf = gathered(({ amounts }) => amounts);
export const durationsOf = gathered(({ durations }) => durations);
