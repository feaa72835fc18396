/** Who put a proposal forward, as the text names them apart from what they say. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { agentsOf, conjuncts, possessorsOf, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';
import { namedWhole } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { attitudeOver } from './governing';

/** Actor ids, in the order of the text. */
export function proposersOf(candidates: readonly Candidate[], context: Context): string[] {
  const named = flatMap(candidates, ({ head }) => [...byOwning(head), ...bySponsoring(head), ...byProposing(head)]);
  return [...new Set(flatMap(named, (token) => context.cast.referenceAt(token.i).actors))];
}

/** "the US proposal", "Russia's plan", "an offer by Qatar". */
const byOwning = (head: Token): Token[] =>
  namedWhole.has(lemmaOf(head)) && PROPOSALS.has(lemmaOf(head)) ? [...possessorsOf(head), ...ownersOf(head)] : [];

/** "the proposal of Chad for a ceasefire"; "the idea of a corridor" has nobody's name. */
const ownersOf = (head: Token): Token[] => prepositionalObjects(head, ['of']).filter(({ ent }) => NAMED.test(ent));

const NAMED = /GPE|NORP|ORG|PERSON/;

/** Nouns whose possessor has put them forward; an agreement belongs to all its parties. */
const PROPOSALS = new Set([
  'proposal',
  'plan',
  'offer',
  'initiative',
  'idea',
  'suggestion',
  'bid',
  'scheme',
  'formula',
  'roadmap',
  'blueprint',
  'draft',
  'recipe',
  'condition',
  'package',
  'demand',
  'move',
]);

const SPONSORING = new Set([
  'broker',
  'propose',
  'sponsor',
  'draft',
  'mediate',
  'suggest',
  'float',
  'table',
  'put',
  'host',
  'plan',
  'lead',
  'submit',
  'initiate',
  'announce',
  'unveil',
  'present',
  'offer',
]);

/** "a US-brokered truce", "talks hosted by Turkey", "a plan put forward by Egypt". */
function bySponsoring(head: Token): Token[] {
  const participles = head.children.filter(
    (child) => ['amod', 'acl', 'relcl'].includes(child.dep) && SPONSORING.has(child.lemma),
  );
  return flatMap(participles, (participle) =>
    participle.dep === 'amod'
      ? participle.children.filter((child) => child.i < participle.i)
      : participle.dep === 'acl'
        ? prepositionalObjects(participle, ['by'])
        : agentsOf(participle),
  );
}

/** "Egypt proposed a truce", "Moscow's demand for a withdrawal". */
function byProposing(head: Token): Token[] {
  const attitude = attitudeOver(head);
  if (attitude?.stance !== 'proposes') return [];
  return flatMap(attitude.form === 'nouns' ? possessorsOf(attitude.token) : agentsOf(attitude.token), conjuncts);
}
