/** What a candidate says of itself: the words and parties that tell it from others. */
import type { Token } from '../../language/annotation';
import { type Context, tokensIn } from '../measures/context';
import { conjuncts, isNoun, isVerb, objectsOf, prepositionalObjects } from '../measures/grammar';
import { generics } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { complementOf, isGeneric } from './kinds';
import { isDefinite } from './nominal';

export interface Description {
  readonly candidate: Candidate;
  readonly head: string;
  /** The noun, or the verb and what it is done to: what any other name of the same course repeats or paraphrases. */
  readonly core: readonly string[];
  /** Other content words, by which it differs from others of its kind. */
  readonly words: readonly string[];
  /** Sides named in its complements, not who owns or proposes it: the states spoken for, or else the actors. */
  readonly parties: readonly string[];
  /** Those to whom it belongs by a possessive or an adjective ("Russia's plan", "the US proposal"), as actor ids. */
  readonly owners: readonly string[];
  /** Places and sides that it is for, in, on or against. */
  readonly scope: readonly string[];
  readonly definite: boolean;
  readonly sentence: number;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set(
  'new more other further such same several many any all some first last next recent current possible potential propose plan draft own key full final late fresh separate one kind form certain be have do take make give put carry old large big'.split(
    ' ',
  ),
);

export function describe(candidate: Candidate, context: Context): Description {
  const tokens = tokensIn(context.tokens, candidate.span);
  const owning = ownersOf(candidate.head);
  const core = coreOf(candidate.head).filter((token) => !EMPTY.has(lemmaOf(token)));
  const words = tokens.filter((token) => !core.includes(token) && token !== candidate.head && counts(token, context));
  return {
    candidate,
    head: lemmaOf(candidate.head),
    core: [
      ...new Set(core.filter((token) => !generics.has(lemmaOf(token)) || candidate.form !== 'generic').map(lemmaOf)),
    ],
    words: [...new Set(words.map(lemmaOf))],
    parties: partiesIn(
      tokens.filter((token) => !owning.includes(token)),
      context,
    ),
    owners: owning.flatMap((token) => context.cast.referenceAt(token.i).actors),
    scope: partiesIn(
      scopeOf(candidate.head).filter((token) => tokens.includes(token)),
      context,
    ),
    definite: isDefinite(candidate.head),
    sentence: candidate.head.sentence.i,
  };
}

/** The head with its objects; a generic noun gives way to what it is a proposal of. */
function coreOf(head: Token): Token[] {
  if (isVerb(head)) return [head, ...[...objectsOf(head), ...prepositionalObjects(head)].filter(isNoun).slice(0, 2)];
  const complement = isGeneric(head) ? complementOf(head) : undefined;
  if (complement) return conjuncts(complement).flatMap((part) => (part === head ? [part] : coreOf(part)));
  const object = prepositionalObjects(head, ['of', 'to', 'in']).filter((token) => isNoun(token) && token.ent === '');
  return [head, ...object.slice(0, 1)];
}

/** Possessors and names that modify the head from before. */
function ownersOf(head: Token): Token[] {
  if (isVerb(head)) return [];
  return head.children.filter((child) => child.i < head.i && OWNING.has(child.dep));
}

const OWNING = new Set(['poss', 'compound', 'amod', 'nmod']);
const scopeOf = (head: Token): Token[] => prepositionalObjects(head, ['in', 'on', 'against', 'over']);

function counts(token: Token, { cast }: Context): boolean {
  const lemma = lemmaOf(token);
  if (!CONTENT.has(token.pos) || EMPTY.has(lemma) || generics.has(lemma) || /DATE|TIME/.test(token.ent)) return false;
  if (/GPE|NORP|PERSON/.test(token.ent)) return false;
  return (
    cast.referenceAt(token.i).actors.length === 0 &&
    (token.head === token || cast.referenceAt(token.head.i).actors.length === 0 || token.dep !== 'compound')
  );
}

/** States are compared as states, whoever of them is named. */
export function sideOf(actor: string, { cast }: Context): string {
  return cast.actors.find(({ id }) => id === actor)?.represents ?? actor;
}

function partiesIn(tokens: readonly Token[], context: Context): string[] {
  const actors = tokens.flatMap((token) => context.cast.referenceAt(token.i).actors);
  return [...new Set(actors.map((actor) => sideOf(actor, context)))];
}
