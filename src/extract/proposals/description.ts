/** What a candidate says of itself: the words and parties that tell it from others of its kind. */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import { generics } from '../measures/lexicon';
import { tokensIn } from '../measures/context';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { isDefinite } from './nominal';

export interface Description {
  readonly candidate: Candidate;
  /** Content words, the head of a measure noun and generic nouns left out. */
  readonly words: readonly string[];
  /** Content words of the head alone, which any other way of naming it may repeat. */
  readonly head: string;
  /** Sides named in it: the states spoken for, or else the actors. */
  readonly parties: readonly string[];
  readonly definite: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set('new more other further such same several many any all some first last next recent current possible potential proposed planned draft own key full final late fresh separate'.split(' '));

export function describe(candidate: Candidate, context: Context): Description {
  const tokens = tokensIn(context.tokens, candidate.span);
  const parties = partiesIn(tokens, context);
  const words = tokens.filter((token) => token !== candidate.head && counts(token, context)).map(lemmaOf);
  const own = candidate.form === 'measure' || candidate.form === 'generic' ? [] : [lemmaOf(candidate.head)];
  return {
    candidate,
    words: [...new Set([...own, ...words])],
    head: lemmaOf(candidate.head),
    parties,
    definite: isDefinite(candidate.head),
    paragraph: context.document.paragraphOf[candidate.head.i] ?? 0,
    sentence: candidate.head.sentence.i,
  };
}

function counts(token: Token, { cast }: Context): boolean {
  const lemma = lemmaOf(token);
  if (!CONTENT.has(token.pos) || EMPTY.has(lemma) || generics.has(lemma) || token.ent.endsWith('DATE')) return false;
  return cast.referenceAt(token.i).actors.length === 0 && !/^(GPE|NORP|PERSON)$/.test(token.ent.slice(2));
}

/** States are compared as states, whoever of them is named. */
export function sideOf(actor: string, { cast }: Context): string {
  return cast.actors.find(({ id }) => id === actor)?.represents ?? actor;
}

function partiesIn(tokens: readonly Token[], context: Context): string[] {
  const actors = tokens.flatMap((token) => context.cast.referenceAt(token.i).actors);
  return [...new Set(actors.map((actor) => sideOf(actor, context)))];
}
