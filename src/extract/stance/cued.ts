/** A cue whose noun phrase is the proposal itself: "announced new tariffs", "thanked Oman for the release". */
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';
import type { Context } from '../measures/context';
import { tokensIn } from '../measures/context';
import { cueStances } from './lexicon';
import type { Taken } from './taken';

export function ofCue(mention: Token, i: number, context: Context): Taken | undefined {
  const { cue } = context.statements[i]!;
  const verb = cue && tokensIn(context.tokens, cue).find(({ lemma }) => cueStances.has(lemma.toLowerCase()));
  if (!verb || !isNoun(mention) || !hangsOn(mention, verb)) return undefined;
  const stance = cueStances.get(verb.lemma.toLowerCase())!;
  return { stance, rule: `cue: ${verb.lemma}`, word: verb, weight: 3.6 };
}

/** The object of the cue, coordinated with it, or the object of a preposition of the cue's. */
function hangsOn(mention: Token, cue: Token): boolean {
  const first = mention.dep === 'conj' && isNoun(mention.head) ? mention.head : mention;
  if (first.head === cue) return ['dobj', 'nsubjpass', 'attr', 'oprd'].includes(first.dep);
  return first.dep === 'pobj' && first.head.head === cue && ['for', 'on'].includes(first.head.lemma);
}
