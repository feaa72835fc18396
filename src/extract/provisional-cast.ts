/** A cast by names alone, which stands in until actors are resolved by coreference: each source is the actor it names. */
import type { Document } from '../text/document';
import type { Attribution } from './attribution';
import type { Cast, Reference } from './cast';
import type { Actor } from './extraction';

export function provisionalCast(document: Document, attributions: readonly Attribution[]): Cast {
  const actors = new Map<string, Actor>();
  const tokens = document.annotation.tokens;
  const named = (token: number): string => {
    let first = token;
    while (first > 0 && tokens[first - 1]!.tag.startsWith('NNP') && tokens[token]!.tag.startsWith('NNP')) first--;
    const name = document.article.text.slice(tokens[first]!.start, tokens[token]!.end);
    const known = [...actors.values()].find((actor) => actor.name === name || actor.name.endsWith(` ${name}`));
    if (known) return known.id;
    const id = `a${actors.size + 1}`;
    actors.set(id, { id, name, kind: 'group', role: null, represents: null, aliases: [], mentions: [] });
    return id;
  };
  let last: string | undefined;
  const speakers = attributions.map((attribution): Reference => {
    const pronoun = attribution.sourceHeads.some((head) => tokens[head]!.tag === 'PRP');
    const ids =
      pronoun || attribution.sourceHeads.length === 0 ? (last ? [last] : []) : attribution.sourceHeads.map(named);
    last = ids[0] ?? last;
    return { actors: ids, reason: 'provisional' };
  });
  return {
    actors: [...actors.values()],
    places: [],
    referenceAt: (token) => ({
      actors: tokens[token]!.tag.startsWith('NNP') ? [named(token)] : [],
      reason: 'provisional',
    }),
    speakersOf: (attribution) => speakers[attribution] ?? { actors: [], reason: 'none' },
  };
}
