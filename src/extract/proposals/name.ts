/** What a proposal is called: the mention that says most. */
import { isNoun, modalsOf } from '../grammar';
import { type Context, tokensIn } from '../measures/context';
import type { Cluster } from './coreference';
import type { Description } from './description';

const LONGEST = 120;

export function nameOf({ members }: Cluster, context: Context): string {
  const best = members.reduce((a, b) => (worth(b, context) > worth(a, context) ? b : a));
  const { start } = best.candidate.span;
  return context.document.article.text
    .slice(start, endOf(best, context))
    .replace(/\s+/g, ' ')
    .replace(/^(an?|the|any|such|no|these|those|this|that) /i, '')
    .replace(POINTING_BACK, '');
}

/** Where the name ends: before a relative clause, unless that says what is to be done ("a deal that would lift the ban"). */
function endOf({ candidate: { head, span } }: Description, { tokens }: Context): number {
  const clause = tokensIn(tokens, span).find(({ dep, i }) => dep === 'relcl' && isNoun(head) && i > head.i);
  const first = clause?.leftEdge;
  if (!first || modalsOf(clause).length > 0 || first.start <= head.end) return span.end;
  return first.previous!.end;
}

/** "a monitoring mission | in it": says nothing without what stood before. */
const POINTING_BACK = / (about|against|for|from|in|of|on|over|to|under|with) (it|them|that|this|him|her)$/i;

/** Noun phrases before clauses and generic nouns; then by what they tell, if they are not too long for a name. */
function worth(description: Description, context: Context): number {
  const { candidate, words, parties, core } = description;
  const form = { measure: 30, noun: 25, clause: 15, generic: 0 }[candidate.form];
  const length = candidate.span.end - candidate.span.start;
  // What the clause told that the name leaves out names nothing.
  const told = endOf(description, context) < candidate.span.end ? 0 : words.length + parties.length * 2;
  return form + told + core.length - (length > LONGEST ? 20 : 0);
}
