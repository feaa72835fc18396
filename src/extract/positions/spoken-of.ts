/** What a stance with no object is on: the proposal that is being spoken of, of which the article says most. */
import type { Token } from '../../language/annotation';
import type { Cluster } from '../proposals/coreference';
import { salience } from '../proposals/likeness';

/** Sentences over which it is still spoken of. */
const REACH = 3;
/** What a mention anywhere in the article adds, up to {@link MOST} of them. */
const WEIGHT = 0.05;
const MOST = 6;

export function spokenOf(word: Token, clusters: readonly Cluster[]): number | undefined {
  let [best, most] = [undefined as number | undefined, 0];
  for (const [n, { members }] of clusters.entries()) {
    const before = members.filter(({ candidate }) => candidate.head.i < word.i);
    const near = before.some(({ sentence }) => word.sentence.i - sentence <= REACH);
    const score = near ? salience(word.sentence.i, before) + WEIGHT * Math.min(MOST, members.length) : 0;
    if (score > most) [best, most] = [n, score];
  }
  return best;
}
