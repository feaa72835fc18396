/** "a ferry link, an idea floated by Peru": a noun that stands for any proposal, set right behind one, is that one. */
import type { Token } from '../../language/annotation';
import { generics } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';

const standsForAny = (noun: Token): boolean => (generics.get(lemmaOf(noun)) ?? []).includes('any');

/** Whether the candidate is set behind the other by a comma or a dash and has the article of what is new. */
export function isInApposition(candidate: Candidate, before: Candidate): boolean {
  const { head, span } = candidate;
  if (!standsForAny(head) || head.sentence !== before.head.sentence) return false;
  const article = openingOf(candidate);
  const mark = article?.previous;
  if (!article || !mark || !/^an?$/i.test(article.text) || !/^[,–—-]$/.test(mark.text)) return false;
  return before.span.start < span.start && isUpTo(mark, before);
}

const openingOf = ({ head, span }: Candidate): Token | undefined =>
  [...head.lefts].find(({ start }) => start === span.start);

/** Nothing but an adverb of place stands between what is named and the mark: "a zone there, an idea". */
const isUpTo = (mark: Token, { span }: Candidate): boolean => {
  const last = mark.previous;
  if (!last) return false;
  const end = last.pos === 'ADV' && last.previous ? last.previous.end : last.end;
  return span.end === last.end || span.end === end;
};
