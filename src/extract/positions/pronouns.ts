/** Pronouns by which the reporter takes up a proposal: "Tokyo opposes it", "has yet to ratify it". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { latestBefore } from '../stance/anaphora';
import { takenAgain } from './words';

export interface Pronoun {
  readonly head: Token;
  /** Index of the cluster it stands for. */
  readonly proposal: number;
}

const MATTER = /^(it|this|that)$/i;

/** "wants it adopted". */
const isToBeDone = ({ dep, head }: Token): boolean => dep === 'nsubj' && head.tag === 'VBN' && head.dep === 'ccomp';

/** "it was vetoed by Chad": what somebody does to it makes it the matter. */
const isDoneTo = ({ dep, head }: Token): boolean =>
  dep === 'nsubjpass' && head.children.some((child) => child.dep === 'agent');

const isPronoun = (token: Token): boolean =>
  MATTER.test(token.text) &&
  !/^(IN|WDT|DT)$/.test(token.tag) &&
  (token.dep === 'dobj' || token.dep === 'pobj' || isToBeDone(token) || isDoneTo(token));

const OBJECTS = new Set(['dobj', 'pobj', 'nsubjpass']);

/** "warming to the notion": a noun that says no more than a pronoun would. */
const isBareNoun = ({ lemma, dep, children }: Token): boolean =>
  takenAgain.has(lemma) &&
  OBJECTS.has(dep) &&
  children.some((child) => child.dep === 'det' && DEFINITE.has(child.lemma)) &&
  children.every((child) => child.dep === 'det' || child.dep === 'punct');

const DEFINITE = new Set(['the', 'this', 'that']);

/** Objects in the narration; a subject may as well be one of the sides. Nouns only where they are no mention yet. */
export function pronounsFor(clusters: readonly Cluster[], { tokens, statementsAt }: Context): Pronoun[] {
  const named = new Set(flatMap(clusters, ({ members }) => members.map(({ candidate }) => candidate.head)));
  return flatMap(
    tokens
      .filter((token) => isPronoun(token) || (isBareNoun(token) && !named.has(token)))
      .filter((token) => statementsAt(token).length === 0),
    (head) => {
      const proposal = latestBefore(head, clusters);
      return proposal === undefined ? [] : [{ head, proposal }];
    },
  );
}
