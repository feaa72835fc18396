/** A candidate inside another one: which of the two is the proposal. */
import type { Token } from '../../language/annotation';
import { conjuncts, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import { namedWhole } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { complementOf, frameKindOfNoun, isGeneric, kindOfVerb, leavingSubjects, undergoersOf } from './kinds';

/** Leaves out what is only the object or the wording of a larger candidate. */
export function outermost(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (inner) => !candidates.some((outer) => outer !== inner && isNear(outer, inner) && absorbs(outer, inner)),
  );
}

const isNear = (outer: Candidate, inner: Candidate): boolean => outer.head.sentence === inner.head.sentence;

const contains = (outer: Candidate, inner: Candidate): boolean =>
  outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

function absorbs(outer: Candidate, inner: Candidate): boolean {
  if (isObjectOf(outer.head, inner.head) || isEndedBy(outer, inner) || isContentOf(outer.head, inner.head)) return true;
  return (
    contains(outer, inner) && inner.form !== 'measure' && outer.span.start < inner.span.start && outer.form !== 'noun'
  );
}

/** "sanctions" in "the lifting of sanctions". */
function isObjectOf(outer: Token, inner: Token): boolean {
  if (isVerb(outer))
    return kindOfVerb(outer) !== undefined && [...undergoersOf(outer), ...prepositionalObjects(outer)].includes(inner);
  return frameKindOfNoun(outer) !== undefined && prepositionalObjects(outer).includes(inner);
}

/** "the sanctions" in "the sanctions go": the end of what the noun names. */
const isEndedBy = (outer: Candidate, inner: Candidate): boolean =>
  isVerb(outer.head) && outer.kind !== inner.kind && leavingSubjects(outer.head).includes(inner.head);

/** "a ceasefire" in "the proposal for a ceasefire", and what the verb of a plan does: "the plan to lift sanctions". */
function isContentOf(outer: Token, inner: Token): boolean {
  const complement = isGeneric(outer) || namedWhole.has(lemmaOf(outer)) ? complementOf(outer) : undefined;
  if (!complement) return false;
  return conjuncts(complement).some(
    (part) => part === inner || (isVerb(part) && objectsOf(part).includes(inner) && !isTalk(part)),
  );
}

/** What talks are about is a proposal of its own. */
const isTalk = (verb: Token) => ['discuss', 'negotiate', 'hold'].includes(verb.lemma);
