/**
 * "were promised a refund by the minister", "was accused of spying by Oman": the agent of a passive, which parsers hang
 * under the object that it keeps or under the gerund of the charge. An active gerund has no agent of its own.
 */

import { flatMap } from '../../../flat-map';
import { canSpeak } from '../animacy';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfLexicon } from './words-of-speech';

export function agentsOfObjects(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfLexicon(tree)) {
    if (childBy(tree, verb, 'nsubjpass') === undefined) continue;
    if (childBy(tree, verb, 'agent') !== undefined) continue;
    const by = flatMap(keepers(tree, verb), (keeper) =>
      childrenBy(tree, keeper, 'prep', 'agent').filter(
        (at) => tree.lower[at] === 'by' && tree.last[at] === tree.last[keeper] && isAgent(tree, at),
      ),
    )[0];
    if (by !== undefined) changes.push({ token: by, head: verb, dep: 'agent' });
  }
  return reattached(tree, changes);
}

/** Objects, and active gerunds behind a preposition. */
const keepers = (tree: Tree, verb: number): number[] => [
  ...childrenBy(tree, verb, 'dobj').filter((at) => at > verb),
  ...flatMap(childrenBy(tree, verb, 'prep'), (at) => childrenBy(tree, at, 'pcomp')).filter(
    (at) => tree.tag[at] === 'VBG' && childBy(tree, at, 'auxpass') === undefined,
  ),
];

const isAgent = (tree: Tree, by: number): boolean =>
  childrenBy(tree, by, 'pobj').some((at) => canSpeak(tree, { heads: [at], first: at, last: at }));
