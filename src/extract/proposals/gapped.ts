/** Courses asked of several, of whom the verb is said only once: "urged the army to leave, and the rebels to disarm". */
import type { Token } from '../../language/annotation';
import { childrenWith, isInfinitive, isNoun, isVerb } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { addressing } from '../measures/attitudes';

const HANGING = new Set(['relcl', 'acl', 'xcomp']);

/** An infinitive that the parser hangs on the second of those asked, where the first has one of his own. */
export function isAskedOfAnother(verb: Token): boolean {
  const asking = isInfinitive(verb) ? askingOver(verb) : undefined;
  return (
    asking !== undefined &&
    addressing.has(asking.lemma) &&
    attitudeOf(asking)?.stance === 'proposes' &&
    asking.children.some(
      (course) => course.dep !== 'conj' && isVerb(course) && isInfinitive(course) && course.i < verb.i,
    )
  );
}

/** The second course has its doer as subject, or hangs on him. */
function askingOver(verb: Token): Token | undefined {
  const { head, dep } = verb;
  if (dep === 'conj' && isVerb(head)) return childrenWith(verb, 'nsubj').length > 0 ? head : undefined;
  return HANGING.has(dep) && isNoun(head) && head.dep === 'conj' ? askingOverAsked(head) : undefined;
}

/** The second of those asked hangs on the first, or on the verb itself. */
function askingOverAsked({ head }: Token): Token | undefined {
  if (isVerb(head)) return head;
  const asking = head.dep === 'pobj' ? head.head.head : head.head;
  return ['dobj', 'pobj'].includes(head.dep) && isVerb(asking) ? asking : undefined;
}

/**
 * The first of the courses in "to honour it, to halt the fire and to free the men", where the parser makes a purpose of
 * the next or hangs it on what governs the first.
 */
export function listedAfter(verb: Token): Token | undefined {
  if (verb.dep === 'conj' && isVerb(verb.head) && isInfinitive(verb)) return listedAfter(verb.head);
  if (!isInfinitive(verb) || !isBehindComma(verb) || !verb.children.some(isAnother)) return undefined;
  if (verb.dep === 'advcl') return isVerb(verb.head) && isInfinitive(verb.head) ? verb.head : undefined;
  return verb.head.children.find((first) => first.dep === 'xcomp' && isInfinitive(first) && first.i < verb.i);
}

const isBehindComma = (verb: Token): boolean => verb.leftEdge.previous?.text === ',';
const isAnother = (next: Token): boolean => next.dep === 'conj' && isVerb(next) && isInfinitive(next);
