/** Stances told beside a proposal: "put on the table with the full support of Egypt", "passed despite objections from Qatar". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { agentsOf, conjuncts, isNoun, isVerb, possessorsOf, prepositionalObjects, upwards } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import type { Done } from './carried-out';
import { evidenceOf } from './evidence';

const BESIDE = ['with', 'despite', 'amid', 'over', 'against', 'without'];

export function accompanied(mention: Token, context: Context): Done[] {
  return flatMap(
    flatMap(verbsOf(mention), (verb) => prepositionalObjects(verb, BESIDE)),
    (noun) => ofNoun(noun, mention, context),
  );
}

/** "Chile, backed by Peru, proposed a ban": who backs the proposer backs it. */
export function backed(mention: Token, context: Context): Done[] {
  return flatMap(
    flatMap(
      flatMap(
        upwards(mention).filter((verb) => attitudeOf(verb)?.stance === 'proposes'),
        agentsOf,
      ),
      ({ children }) => children,
    ).filter((child) => child.dep === 'acl' && child.tag === 'VBN' && attitudeOf(child)?.stance === 'supports'),
    (participle) => {
      const actors = flatMap(agentsOf(participle), (agent) => context.cast.referenceAt(agent.i).actors);
      const evidence = evidenceOf(participle, mention, agentsOf(participle));
      return [...new Set(actors)].map((actor) => ({
        actor,
        stance: 'supports' as const,
        rule: 'backs the proposer',
        evidence,
      }));
    },
  );
}

/** "drawn up by Chad and backed by Mali": each participle after the first, with its own agent. */
export function besides(mention: Token, context: Context): Done[] {
  return flatMap(
    flatMap(
      mention.children.filter(({ dep, tag }) => dep === 'acl' && tag === 'VBN'),
      (first) => conjuncts(first).filter((other) => other !== first && other.tag === 'VBN'),
    ),
    (participle) => {
      const stance = attitudeOf(participle)?.stance;
      const actors = flatMap(agentsOf(participle), (agent) => context.cast.referenceAt(agent.i).actors);
      if (!stance || stance === 'neutral') return [];
      const evidence = evidenceOf(participle, mention, agentsOf(participle));
      return [...new Set(actors)].map((actor) => ({ actor, stance, rule: 'participle beside another', evidence }));
    },
  );
}

/** The verb that the proposal is the subject or object of, and that of its relative clause. */
function verbsOf(mention: Token): Token[] {
  const over = ['nsubj', 'nsubjpass', 'dobj'].includes(mention.dep) && isVerb(mention.head) ? [mention.head] : [];
  return [mention, ...over, ...mention.children.filter(({ dep }) => dep === 'relcl' || dep === 'acl')];
}

function ofNoun(noun: Token, mention: Token, context: Context): Done[] {
  const attitude = isNoun(noun) ? attitudeOf(noun) : undefined;
  if (!attitude || !['supports', 'opposes'].includes(attitude.stance) || noun.head.lemma === 'without') return [];
  const holders = flatMap([...possessorsOf(noun), ...prepositionalObjects(noun, ['of', 'among', 'from'])], conjuncts);
  const actors = flatMap(holders, (holder) => context.cast.referenceAt(holder.i).actors);
  const evidence = evidenceOf(noun, holders[holders.length - 1] ?? mention, holders);
  return [...new Set(actors)].map((actor) => ({
    actor,
    stance: attitude.stance,
    rule: 'support told beside it',
    evidence,
  }));
}
