/** Stances told beside a proposal in a clause of its own: "a deal that Moscow rejects", "a text backed by Chile". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { agentsOf, prepositionalObjects } from '../grammar';
import { type Attitude, attitudeOf } from '../measures/attitude';
import { predicates } from '../measures/attitudes';
import { type Governing, governingBy } from './governing-by';
import { summedUpBy } from './summed-up';

/** "a deal that Moscow rejects", "measures they needed time to consider", "a guarantee, something Ukraine pushes for". */
export function ofRelativeClause(mention: Token): Governing[] {
  const described = [
    mention,
    ...mention.children.filter(({ dep }) => dep === 'appos'),
    ...summedUpBy(mention),
    ...prepositionalObjects(mention, ['for', 'on']),
  ];
  const clause = flatMap(described, ({ children }) => children).find(({ dep }) => dep === 'relcl');
  const participle = flatMap(described, ({ children }) => children).find(isPassiveParticiple);
  if (participle) return ofParticiple(participle);
  if (!clause || !lacksObject(clause)) return [];
  const chain = flatMap(clauseChain(clause), (token) => {
    const attitude = token.pos === 'VERB' ? (attitudeOf(token) ?? bearingOf(token)) : undefined;
    return attitude && attitude.stance !== 'neutral'
      ? [{ ...governingBy(attitude), holders: agentsOf(clause), aside: true }]
      : [];
  });
  return chain.reverse();
}

/** Signed and reached texts are read where deals are. */
const CONTRACTING = new Set(['sign', 'reach', 'strike', 'conclude', 'agree']);

const isPassiveParticiple = ({ dep, tag, lemma, children }: Token) =>
  dep === 'acl' && tag === 'VBN' && !CONTRACTING.has(lemma) && children.some((child) => child.dep === 'agent');

/** "a resolution backed by Chile". */
function ofParticiple(participle: Token): Governing[] {
  const attitude = attitudeOf(participle);
  return attitude && attitude.stance !== 'neutral'
    ? [{ ...governingBy(attitude), holders: agentsOf(participle), aside: true }]
    : [];
}

/** "a draft that Mali put on the table": a predicate that takes its stance with a particle. */
function bearingOf(verb: Token): Attitude | undefined {
  const found = predicates
    .get(verb.lemma)
    ?.find(({ with: ties }) => verb.children.some(({ lemma, dep }) => dep !== 'nsubj' && ties.includes(lemma)));
  return found && { token: verb, form: 'verbs', stance: found.stance };
}

/** The verb of the clause and the infinitives under it, from the outside in. */
function clauseChain(clause: Token): Token[] {
  const below = clause.children.filter(({ dep }) => dep === 'xcomp' || dep === 'dobj');
  return [
    clause,
    ...below,
    ...flatMap(below, ({ children }) => children.filter(({ dep }) => dep === 'acl' || dep === 'xcomp')),
  ];
}

const lacksObject = (clause: Token) => clause.children.some(({ dep, tag }) => dep === 'nsubj' && !tag.startsWith('W'));
