/** What a proposal is called: the mention that says most. */
import type { Context } from '../measures/context';
import type { Cluster } from './coreference';
import type { Description } from './description';

const LONGEST = 120;

export function nameOf({ members }: Cluster, { document }: Context): string {
  const best = members.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const { start, end } = best.candidate.span;
  return document.article.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(an?|the) /i, '')
    .replace(POINTING_BACK, '');
}

/** "a monitoring mission | in it": says nothing without what stood before. */
const POINTING_BACK = / (about|against|for|from|in|of|on|over|to|under|with) (it|them|that|this|him|her)$/i;

/** Noun phrases before clauses and generic nouns; then by what they tell, if they are not too long for a name. */
function worth({ candidate, words, parties, core }: Description): number {
  const form = { measure: 30, noun: 25, clause: 15, generic: 0 }[candidate.form];
  const length = candidate.span.end - candidate.span.start;
  return form + words.length + parties.length * 2 + core.length - (length > LONGEST ? 20 : 0);
}
