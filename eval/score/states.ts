import type { Alignment } from './alignment';
import type { Scored } from './form';
import type { Tally } from './tally';

export function statesNamed(article: Scored): ReadonlySet<string | null> {
  return new Set(article.actors.filter((actor) => actor.kind === 'state').map((actor) => actor.represents));
}

/** Countries named in the article. */
export function states(a: Alignment): Tally {
  const [gold, predicted] = [statesNamed(a.gold), statesNamed(a.predicted)];
  return { gold: gold.size, found: predicted.size, right: [...gold].filter((code) => predicted.has(code)).length };
}
