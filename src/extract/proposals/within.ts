/** "a request for another loan", "publish the results": what stands inside the wording of a proposal is a part of its name. */
import type { Token } from '../../language/annotation';
import type { Candidate } from './candidate';

/** Whether the candidate only words the other: it hangs on it by nothing that sets it apart. */
export function isWithin({ head, span }: Candidate, outer: Candidate): boolean {
  if (head === outer.head || span.start < outer.span.start || outer.span.end < span.end) return false;
  return outer.kind !== 'peace-talks' && hangsOn(head, outer.head);
}

/** Over how many words: what hangs on it by more tells why, when or by whom. */
const FARTHEST = 5;

function hangsOn(token: Token, outer: Token, steps = 0): boolean {
  if (token === outer) return true;
  return steps < FARTHEST && token.head !== token && !isSetApart(token) && hangsOn(token.head, outer, steps + 1);
}

/** Another member of a list; what something is about, or what it depends on. */
const isSetApart = ({ dep, lemma }: Token): boolean =>
  dep === 'conj' || dep === 'advcl' || (dep === 'prep' && APART.has(lemma));

const APART = new Set([
  'about',
  'after',
  'before',
  'despite',
  'in',
  'on',
  'over',
  'pending',
  'regarding',
  'under',
  'until',
  'within',
  'without',
]);
