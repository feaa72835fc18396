/** What is put forward beside something else: "a quota, along with a hotline"; what is asked for it: "a truce in return for a seat". */
import type { Token } from '../../language/annotation';
import { isVerb } from '../grammar';
import type { Attitude } from '../measures/attitude';
import { attitudeOf, isTarget } from '../measures/attitude';
import { attitudeOver } from './governing';

/** Hangs on what is put forward, or on the verb that puts it forward, by a phrase of addition or exchange. */
export function isJoined(noun: Token): boolean {
  const first = noun.dep === 'conj' ? noun.head : noun;
  const phrase = first.dep === 'pobj' ? (additionOver(first.head) ?? exchangeOver(first.head)) : undefined;
  return phrase !== undefined && phrase.dep === 'prep' && isPutForward(phrase.head);
}

/** "along with", "together with", "alongside". */
function additionOver(preposition: Token): Token | undefined {
  if (preposition.lemma === 'alongside') return preposition;
  if (preposition.lemma !== 'with') return undefined;
  if (preposition.head.lemma === 'along') return preposition.head;
  return ['along', 'together', 'coupled'].includes(preposition.previous?.lemma ?? '') ? preposition : undefined;
}

/** "in return for", "in exchange for". */
function exchangeOver(preposition: Token): Token | undefined {
  const { head } = preposition;
  const isExchange = preposition.lemma === 'for' && ['return', 'exchange'].includes(head.lemma);
  return isExchange && head.dep === 'pobj' && head.head.lemma === 'in' ? head.head : undefined;
}

function isPutForward(governor: Token): boolean {
  const attitude = isVerb(governor) ? (attitudeOf(governor) ?? attitudeOver(governor)) : attitudeOver(governor);
  return attitude !== undefined && attitude.stance === 'proposes' && hasTarget(attitude);
}

/** Something is put forward, and not only somebody asked. */
const hasTarget = (attitude: Attitude): boolean => attitude.token.children.some((child) => isTarget(attitude, child));
