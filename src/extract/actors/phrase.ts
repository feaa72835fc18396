/** Noun phrases read off the tree: what stands before the head, what hangs after it. */
import type { Token } from '../../language/annotation';
import { fold } from './fold';

export interface Phrase {
  readonly head: Token;
  /** Tokens of the phrase without its article: from the first modifier to the head. */
  readonly first: number;
  /** Last token of what follows the head without a comma: "of the House", "familiar with the talks". */
  readonly last: number;
  readonly article?: Token;
  /** Head of "Turkey's" in "Turkey's president". */
  readonly possessor?: Token;
  readonly definite: boolean;
  readonly plural: boolean;
  /** "two ministers", "both sides". */
  readonly count?: number;
}

const BEFORE = new Set(['amod', 'compound', 'nmod', 'nummod', 'quantmod', 'advmod', 'poss', 'npadvmod', 'nn']);
const AFTER = new Set(['prep', 'acl', 'amod', 'advmod']);
const DEFINITE = /^(the|this|that|these|those|both)$/i;
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "a senior official | on Sunday". */
const isDate = (after: Token): boolean => after.rights[0] !== undefined && /DATE|TIME/.test(after.rights[0].ent);

/** Stops before a comma, a quotation mark or a finite verb, which open the reporter's own clause. */
function endOf(after: Token): number {
  let end = after.i;
  for (const token of after.subtree) {
    if (token.i < after.i) continue;
    if (token.i > end + 1 || /^(,|``|''|:|-RRB-|-LRB-|\.|VBD|VBZ|WDT|WP)$/.test(token.tag)) break;
    end = token.i;
  }
  // "the minister | of" before a quotation mark: the words quoted are no part of the phrase.
  return after.tag === 'IN' && end === after.i ? after.i - 1 : end;
}

/** "a president | proposing that ...": a participle with a clause of its own tells what is said, not who says it. */
const isReporting = ({ dep, tag, rights }: Token): boolean =>
  dep === 'acl' && tag === 'VBG' && rights.some((right) => right.dep === 'ccomp');

export function phraseOf(head: Token): Phrase {
  let first = head.i;
  let article: Token | undefined;
  let possessor: Token | undefined;
  let count: number | undefined;
  for (const left of head.lefts) {
    if (left.dep === 'det' || left.dep === 'predet') article ??= left;
    else if (BEFORE.has(left.dep) || left.tag === 'PRP$') {
      first = Math.min(first, left.leftEdge.i);
      if (left.dep === 'poss') possessor = left;
    }
    count ??= NUMBERS[fold(left.text)];
  }
  // The article of a possessor ("the ministry's spokesman") stands before the whole.
  const edge = head.sentence && first > 0 ? possessor?.leftEdge : undefined;
  const opening = article ?? (edge && /^(DT)$/.test(edge.tag) ? edge : undefined);
  if (opening && opening.i >= first) first = opening.i + 1;
  let last = head.i;
  for (const right of head.rights)
    if (AFTER.has(right.dep) && right.i === last + 1 && !isDate(right) && !isReporting(right)) last = endOf(right);
  return {
    head,
    first,
    last,
    article: opening,
    possessor,
    definite: (opening !== undefined && DEFINITE.test(opening.text)) || possessor !== undefined,
    plural: /^(NNS|NNPS)$/.test(head.tag) || /^(people|police|media|staff)$/i.test(head.text),
    count,
  };
}

/** Preposition whose object the token is, through coordination and apposition. */
export function prepositionOf(token: Token): Token | undefined {
  let current = token;
  for (
    let steps = 0;
    steps < 6 && (current.dep === 'conj' || current.dep === 'appos') && current.head !== current;
    steps++
  )
    current = current.head;
  return current.dep === 'pobj' || current.dep === 'pcomp' ? current.head : undefined;
}

/** Whether the noun phrase is a subject, through coordination. */
export function isSubject(token: Token): boolean {
  let current = token;
  for (
    let steps = 0;
    steps < 6 && (current.dep === 'conj' || current.dep === 'appos') && current.head !== current;
    steps++
  )
    current = current.head;
  return /^(nsubj|nsubjpass|csubj|agent|expl)$/.test(current.dep);
}

/** Whether the token heads its own noun phrase and is no modifier of another noun. */
export const isPhraseHead = (token: Token): boolean => !/^(compound|amod|nmod|nummod|npadvmod|det)$/.test(token.dep);

/** "Ada Berg and Jon Carr met": the second is as much a subject as the first. */
export function firstOfList(token: Token): Token {
  let first = token;
  for (let steps = 0; steps < 8 && first.dep === 'conj' && /^(NN|PRP)/.test(first.head.tag); steps++)
    first = first.head;
  return first;
}
