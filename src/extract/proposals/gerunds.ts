/** Gerunds that the tagger takes for adjectives: "said lifting sanctions was not enough". */
import type { Token } from '../../language/annotation';
import type { ProposalKind } from '../extraction';
import { isNoun } from '../grammar';
import type { Context } from '../measures/context';
import { frameOf, moving } from '../measures/lexicon';
import { nounPhrase, spanOf } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { attitudeOver } from './governing';

/** The kind of what is done to the noun behind it; "returning troops" do it themselves. */
const kindOfGerund = ({ lemma, head }: Token): ProposalKind | undefined =>
  moving.has(lemma) || INTRANSITIVE.has(lemma) ? undefined : frameOf(lemma, lemmaOf(head));

const INTRANSITIVE = new Set(['retreat', 'retire', 'fall', 'observe', 'fight']);

/** Opens the noun phrase, of which something is said or on which a stance is taken. */
export function gerundBefore(verb: Token, { statementsAt }: Context): ProposalKind | undefined {
  const noun = verb.head;
  if (verb.tag !== 'VBG' || !['amod', 'compound'].includes(verb.dep) || !isNoun(noun) || nounPhrase(noun)[0] !== verb)
    return undefined;
  const isTold = noun.dep === 'nsubj' && statementsAt(noun).length > 0;
  return isTold || attitudeOver(noun) !== undefined ? kindOfGerund(verb) : undefined;
}

export const gerundCandidate = (verb: Token, kind: ProposalKind): Candidate => ({
  head: verb,
  span: spanOf(nounPhrase(verb.head)),
  form: 'clause',
  kind,
  rule: 'gerund before its object',
  opens: true,
});
