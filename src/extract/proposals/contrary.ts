/** What is done sets two courses apart though they have to do with the same: to freeze the toll, to drop it, to extend it. */
import { isVerb, prepositionalObjects } from '../grammar';
import { altering, keeping } from '../measures/lexicon';
import { synonymsOf } from '../measures/synonyms';
import { sameFamily } from '../measures/words';
import type { Description } from './description';
import { ACTION_AND_OBJECT } from './nominal';
import { overlap } from './overlap';

/** "halt its tests" and "a suspension of its exercises": what is done to different things is not the same. */
export const actOnOthers = (one: Description, other: Description): boolean =>
  isDeed(one) &&
  isDeed(other) &&
  one.core.length > 1 &&
  other.core.length > 1 &&
  overlap([...one.core.slice(1), ...one.words], [...other.core.slice(1), ...other.words]) === 0;

const isDeed = ({ candidate: { rule }, naming }: Description): boolean =>
  isVerb(naming) || rule === ACTION_AND_OBJECT || prepositionalObjects(naming, ['of', 'to']).length > 0;

/** "a chip pact" is about chips, and no step that has to do with chips. */
const isAboutIt = (one: Description, other: Description): boolean => one.topical && isVerb(other.naming);

/** "freeze the toll" and "drop the toll": verbs of which each means something else. */
function actOtherwise(one: Description, other: Description): boolean {
  if (!isVerb(one.naming) || !isVerb(other.naming) || sameFamily(one.head, other.head)) return false;
  return synonymsOf(one.head).length > 0 && synonymsOf(other.head).length > 0;
}

/** "extend the moratorium" after "a moratorium": what is changed is there already, or is another proposal. */
const alters = (one: Description, other: Description): boolean =>
  altering.has(one.head) &&
  one.core.length > 1 &&
  !altering.has(other.head) &&
  !other.core.some((word) => altering.has(word) || sameFamily(word, one.head));

/** "maintain the share" and "lower the share". */
const keeps = (one: Description, other: Description): boolean =>
  keeping.has(one.head) && isDeed(other) && !keeping.has(other.head);

const CONTRARY = [actOnOthers, actOtherwise, isAboutIt, alters, keeps] as const;

/** Whether two are set apart by what they do and to what, whatever words they have in common. */
export const areContrary = (one: Description, other: Description): boolean =>
  CONTRARY.some((sets) => sets(one, other) || sets(other, one));
