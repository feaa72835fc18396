/** Pronouns by which the reporter takes up a proposal: "Tokyo opposes it", "has yet to ratify it". */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { latestBefore } from '../stance/anaphora';

export interface Pronoun {
  readonly head: Token;
  /** Index of the cluster it stands for. */
  readonly proposal: number;
}

const MATTER = /^(it|this|that)$/i;

/** "wants it adopted". */
const isToBeDone = ({ dep, head }: Token): boolean => dep === 'nsubj' && head.tag === 'VBN' && head.dep === 'ccomp';

/** Objects in the narration; a subject may as well be one of the sides. */
export function pronounsFor(clusters: readonly Cluster[], { tokens, statementsAt }: Context): Pronoun[] {
  return tokens
    .filter(
      (token) =>
        MATTER.test(token.text) &&
        !/^(IN|WDT|DT)$/.test(token.tag) &&
        (token.dep === 'dobj' || token.dep === 'pobj' || isToBeDone(token)),
    )
    .filter((token) => statementsAt(token).length === 0)
    .flatMap((head) => {
      const proposal = latestBefore(head, clusters);
      return proposal === undefined ? [] : [{ head, proposal }];
    });
}
