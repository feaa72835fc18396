/** What stands over a phrase: the attitude whose object it is, through coordination and light nouns. */
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import { type Attitude, attitudeOf, isTarget } from '../measures/attitude';
import { carriers } from '../measures/lexicon';

/** Attitudes of those who come to terms. */
export const AGREEING: ReadonlySet<string> = new Set(['agree', 'agreement', 'accord', 'sign']);

const MAX_STEPS = 6;
/** Prepositions and relations that a phrase may hang by without being anything else than a part of what is meant. */
const PASSED = new Set(['conj', 'pobj', 'prep', 'pcomp', 'xcomp', 'ccomp', 'dobj', 'nsubjpass', 'acl']);

/** The nearest attitude that governs the phrase, if nothing but coordination and its preposition lies between. */
export const attitudeOver = perToken(readOver);

function readOver(token: Token): Attitude | undefined {
  let child = token;
  for (let step = 0; step < MAX_STEPS && child.head !== child; step++) {
    const governor = child.head;
    const attitude = attitudeOf(governor);
    if (attitude && isTarget(attitude, child)) return attitude;
    if (!passes(child, governor)) return undefined;
    child = governor;
  }
  return undefined;
}

/** Coordination is climbed ("a truce and talks"), the preposition over an object, and verbs that only carry it ("hold talks", "return to the talks"). */
function passes(child: Token, governor: Token): boolean {
  if (child.dep === 'conj') return true;
  if (child.dep === 'prep' && governor.dep === 'prep') return child.lemma === 'of' && governor.lemma === 'out';
  if (child.dep === 'prep') return child.lemma === 'to' && (carriers.has(governor.lemma) || isBack(governor));
  if (isBack(child)) return carriers.has(governor.lemma);
  if (child.dep === 'dobj' || child.dep === 'nsubjpass') return isCarrier(governor);
  return (child.dep === 'pobj' || child.dep === 'pcomp') && governor.pos === 'ADP' && PASSED.has(governor.dep);
}

/** "take the deal", but not "take over the port": with a particle the verb is the deed. */
export const isCarrier = (verb: Token): boolean =>
  carriers.has(verb.lemma) && !(SWAYED.has(verb.lemma) && verb.children.some(({ dep }) => dep === 'prt'));

const SWAYED = new Set(['take', 'bring', 'get', 'make']);

/** "come back to the talks". */
const isBack = ({ lemma, dep }: Token): boolean => lemma === 'back' && (dep === 'advmod' || dep === 'prt');
