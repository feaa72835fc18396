/** Nouns that a construction shows to be told of, and not put forward: held talks, an audience, an invoice, a level. */
import type { Token } from '../../language/annotation';
import { isInfinitive, isVerb, modalsOf, prepositionalObjects } from '../grammar';
import { type Attitude, attitudeOf } from '../measures/attitude';
import { commodities } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { attitudeOver } from './governing';

/** "said they held technical talks": a report of what has been done; "said they would hold talks" is of what will be. */
export const isReported = (noun: Token, { token, stance, form }: Attitude): boolean =>
  stance === 'neutral' &&
  form === 'verbs' &&
  noun.dep === 'dobj' &&
  noun.head !== token &&
  isVerb(noun.head) &&
  noun.head.tag !== 'VBG' &&
  modalsOf(noun.head).length === 0 &&
  !isInfinitive(noun.head) &&
  attitudeOf(noun.head)?.stance !== 'proposes';

const ADDRESSING = new Set(['tell', 'address', 'brief', 'inform', 'remind']);

/** "told a conference of growers": who is spoken to. */
export const isAudience = ({ dep, head }: Token): boolean =>
  (dep === 'dobj' || dep === 'dative') && ADDRESSING.has(head.lemma);

const PAYING = new Set(['pay', 'foot', 'settle', 'send', 'count', 'pick', 'face', 'mean', 'run']);

/** "foot the bill", "a bill for new pumps": what has to be paid, and no draft of a law. */
export const isInvoice = (noun: Token): boolean =>
  lemmaOf(noun) === 'bill' &&
  ((/^(dobj|nsubjpass)$/.test(noun.dep) && PAYING.has(noun.head.lemma)) ||
    prepositionalObjects(noun, ['for']).some((object) => !isVerb(object)));

const LEVELS = new Set(['quota', 'ceiling', 'limit', 'target', 'threshold', 'cap']);
const PLACING = new Set(['above', 'below', 'over', 'beyond', 'under']);
const MEASURED = new Set(['be', 'average', 'run', 'stand', 'fall', 'rise', 'remain', 'stay', 'pump', 'produce', 'go']);

/** "output averaged above its quota", "exceeded the ceiling": what something is measured by. */
export const isLevel = (noun: Token): boolean =>
  LEVELS.has(lemmaOf(noun)) &&
  ((noun.dep === 'dobj' && noun.head.lemma === 'exceed') ||
    (noun.dep === 'pobj' && PLACING.has(noun.head.lemma) && MEASURED.has(placedBy(noun.head).lemma)));

/** "is slightly above": the verb, also where an adverb stands between. */
const placedBy = ({ head }: Token): Token => (head.pos === 'ADV' ? head.head : head);

/** "a threat to the oil flow", "threatens the harvest", "demand for coal": what is in danger or bought, and not asked for. */
export function isEndangeredOrBought(noun: Token): boolean {
  const token = attitudeOver(noun)?.token;
  if (token === undefined) return false;
  if (token.lemma === 'threat') return noun.dep === 'pobj' && noun.head.lemma === 'to';
  if (token.lemma === 'threaten') return noun.dep === 'dobj' && noun.head === token;
  return token.lemma === 'demand' && token.pos === 'NOUN' && commodities.has(lemmaOf(noun));
}
