/** A cue whose noun phrase is the proposal itself: "announced new tariffs", "thanked Oman for the release". */
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';
import { attitudeOf, isTarget } from '../measures/attitude';
import type { Context } from '../measures/context';
import { tokensIn } from '../measures/context';
import { cueStances } from './lexicon';
import { listedOver } from './listed';
import type { Taken } from './taken';

export function ofCue(mention: Token, i: number, context: Context): Taken | undefined {
  const { cue } = context.statements[i]!;
  const words = cue ? tokensIn(context.tokens, cue) : [];
  const verb = words.find(({ lemma }) => cueStances.has(lemma.toLowerCase()));
  if (!verb || !isNoun(carrierOf(mention)) || !hangsOn(mention, verb)) return ofCuedNoun(mention, words);
  const stance = cueStances.get(verb.lemma.toLowerCase())!;
  return { stance, rule: `cue: ${verb.lemma}`, word: verb, weight: 3.6 };
}

/** "expressed hope for a truce", "voiced doubts about the deal". */
function ofCuedNoun(mention: Token, cue: readonly Token[]): Taken | undefined {
  const named = carrierOf(mention);
  const tie = named.dep === 'pobj' ? named.head : undefined;
  const noun = tie?.head;
  if (!tie || !noun || !isNoun(noun) || !cue.includes(noun) || cue[0] === noun) return undefined;
  const attitude = attitudeOf(noun);
  const stance = listedOver(tie, noun)?.stance ?? (attitude && isTarget(attitude, tie) ? attitude.stance : undefined);
  return stance && { stance, rule: `cue: ${noun.lemma}`, word: noun, weight: 3.6 };
}

/** "the decision to close the port": what is done stands for the noun that it completes. */
const carrierOf = (mention: Token): Token => (mention.dep === 'acl' && isNoun(mention.head) ? mention.head : mention);

/** The object of the cue, coordinated with it, or the object of a preposition of the cue's. */
function hangsOn(mention: Token, cue: Token): boolean {
  const named = carrierOf(mention);
  const first = named.dep === 'conj' && isNoun(named.head) ? named.head : named;
  if (first.head === cue) return ['dobj', 'nsubjpass', 'attr', 'oprd'].includes(first.dep);
  return first.dep === 'pobj' && first.head.head === cue && ['for', 'on'].includes(first.head.lemma);
}
