/** To do what was proposed is to accept it: "signed 17 accords", "the deal Iran struck", "lifted the sanctions". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { agentsOf, conjuncts, isNegated, isVerb, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';
import { kindOfVerb } from '../proposals/kinds';
import { evidenceOf } from './evidence';

export interface Done {
  readonly actor: string;
  readonly stance: Stance;
  readonly rule: string;
  readonly evidence: readonly Token[];
}

const PAST = new Set(['VBD', 'VBN']);

export function carriedOut(mention: Token, told: boolean, context: Context): Done[] {
  if (told && isVerb(mention) && PAST.has(mention.tag) && kindOfVerb(mention) && !isNegated(mention))
    return by(mention, agentsOf(mention), mention, 'measure carried out', context);
  const step = mention.children.find(({ dep, lemma }) => dep === 'relcl' && lemma === 'take');
  if (step && STEPS.has(mention.lemma) && PAST.has(step.tag) && !isNegated(step))
    return by(step, agentsOf(step), mention, 'step taken', context);
  const reached = mention.children.find(({ dep, lemma }) => (dep === 'acl' || dep === 'relcl') && REACHING.has(lemma));
  const between = prepositionalObjects(mention, ['between', 'among']);
  if (reached && between.length === 0 && reached.dep === 'relcl')
    return by(
      reached,
      [...agentsOf(reached), ...prepositionalObjects(reached, ['with'])],
      mention,
      'deal reached',
      context,
    );
  if (reached)
    return by(
      reached,
      flatMap([...between, ...prepositionalObjects(reached, ['between', 'by', 'with'])], conjuncts),
      mention,
      'deal reached',
      context,
    );
  return [];
}

/** "a step that Chad has taken". */
const STEPS = new Set(['step', 'measure', 'move', 'course', 'decision']);

const REACHING = new Set([
  'reach',
  'strike',
  'sign',
  'conclude',
  'agree',
  'seal',
  'negotiate',
  'clinch',
  'make',
  'broker',
]);

function by(predicate: Token, agents: readonly Token[], mention: Token, rule: string, context: Context): Done[] {
  const actors = flatMap(agents, (agent) => context.cast.referenceAt(agent.i).actors);
  const evidence = evidenceOf(predicate, mention, agents);
  return [...new Set(actors)].map((actor) => ({ actor, stance: 'accepts', rule, evidence }));
}
