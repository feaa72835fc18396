import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "said it did not want war, but would defend itself": what is only intended belongs to what was said. */
export function modalConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const speech = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || tree.tag[speech] !== 'VBD' || speechStrength(tree.lemma[speech]!) < 2) continue;
    const modal = childrenBy(tree, token, 'aux').some((aux) =>
      ['would', 'could', 'might', 'should', 'will'].includes(tree.lower[aux]!),
    );
    const clause = childrenBy(tree, speech, 'ccomp').find(
      (child) => child < token && (child > speech || isSetOff(tree, speech)),
    );
    if (modal && clause !== undefined && childBy(tree, token, 'nsubj', 'nsubjpass') === undefined)
      changes.push({ token, head: clause, dep: 'conj' });
  }
  return reattached(tree, changes);
}

/** "The bank had heard promises, he went on, and would ..." */
const isSetOff = (tree: Tree, speech: number): boolean =>
  [speech + 1, speech + 2].some((at) => tree.lower[at] === ',') &&
  tree.lower[tree.first[childBy(tree, speech, 'nsubj') ?? speech]! - 1] === ',';
