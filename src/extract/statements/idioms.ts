/** Set phrases that show what a statement does: "had no role in the attack" denies, "was out of the question" rejects. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act } from '../extraction';
import type { Predicate } from './content-predicate';
import { IDIOMS } from './lexicon';

/**
 * The act of the first phrase that the predicate is; `isOwn` tells whether its subject is the speaker's side. Who "was held
 * hostage" is blamed for nothing.
 */
export function idiomAct({ verb, subject, negated }: Predicate, isOwn: boolean): Act | undefined {
  const idioms = IDIOMS.get(verb.lemma.toLowerCase());
  if (idioms === undefined) return undefined;
  const complements = complementsOf(verb, DEPTH);
  const words = new Set(flatMap(complements, ({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase()]));
  const denied = negated || complements.some(({ dep, text }) => dep === 'det' && text.toLowerCase() === 'no');
  return idioms.find(
    (idiom) =>
      idiom.words.every((word) => words.has(word)) &&
      idiom.denied === denied &&
      !(idiom.act === 'accuse' && subject?.dep === 'nsubjpass') &&
      (idiom.whose === 'any' || (idiom.whose === 'own') === isOwn) &&
      (idiom.subjects === undefined || idiom.subjects.includes(subject?.lemma.toLowerCase() ?? '')),
  )?.act;
}

/** Levels below the verb: "was | out | of | question | the". */
const DEPTH = 4;
const COMPLEMENT = new Set(
  'dobj attr acomp prep pobj prt advmod amod det compound oprd xcomp aux punct dative'.split(' '),
);

const complementsOf = (token: Token, depth: number): Token[] =>
  depth === 0
    ? []
    : flatMap(
        token.rights.filter(({ dep }) => COMPLEMENT.has(dep)),
        (child) => [...child.lefts.filter(({ dep }) => COMPLEMENT.has(dep)), child, ...complementsOf(child, depth - 1)],
      );
