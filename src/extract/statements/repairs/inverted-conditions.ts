import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "said it would leave should the vote be lost": an auxiliary before its subject makes the second clause a condition. */
export function invertedConditions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.dep[token] !== 'ccomp') continue;
    changes.push(...swallowed(tree, token));
    if (!opensInverted(tree, token)) continue;
    const verb = tree.head[token]!;
    const sibling = childrenBy(tree, verb, 'ccomp').find((at) => tree.last[at] === tree.first[token]! - 1);
    const clause = sibling ?? (speechStrength(tree.lemma[verb]!) < 2 && verb < token ? verb : undefined);
    if (clause !== undefined) changes.push({ token, head: clause, dep: 'advcl' });
  }
  return reattached(tree, changes);
}

/** "It would leave should the vote be lost, she said": the parser makes the first clause part of the condition. */
function swallowed(tree: Tree, verb: number): Reattachment[] {
  const main = childBy(tree, verb, 'ccomp');
  const auxiliary = childrenBy(tree, verb, 'aux').find((at) => INVERTED.has(tree.lower[at]!));
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
  if (main === undefined || auxiliary === undefined || subject === undefined) return [];
  const inverted = tree.last[main] === auxiliary - 1 && tree.first[subject] === auxiliary + 1;
  if (!inverted) return [];
  return [
    { token: main, head: tree.head[verb]!, dep: tree.dep[verb]! },
    { token: verb, head: main, dep: 'advcl' },
  ];
}

const INVERTED = new Set(['should', 'were', 'had']);

function opensInverted(tree: Tree, verb: number): boolean {
  const first = tree.first[verb]!;
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
  return INVERTED.has(tree.lower[first]!) && subject !== undefined && tree.first[subject] === first + 1;
}
