import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "called on Tokyo to return the ship and threatened to sue": a finite verb is no conjunct of an infinitive. */
export function finiteConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const infinitive = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || tree.tag[infinitive] !== 'VB') continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined) continue;
    const above = isInflected(tree, token)
      ? aboveWith(tree, infinitive, (at) => tree.tag[at] === tree.tag[token])
      : hasOwnAuxiliary(tree, token, infinitive)
        ? aboveWith(tree, infinitive, (at) => isFiniteVerb(tree, at))
        : undefined;
    if (above !== undefined && above !== token) changes.push({ token, head: above, dep: 'conj' });
  }
  return reattached(tree, changes);
}

const isInflected = (tree: Tree, token: number): boolean =>
  ['VBD', 'VBZ'].includes(tree.tag[token]!) && childBy(tree, token, 'aux') === undefined;

/** "asked them not to leave and is expected to meet them": with an auxiliary of its own, and "to" before the first. */
const hasOwnAuxiliary = (tree: Tree, token: number, infinitive: number): boolean =>
  childrenBy(tree, token, 'aux', 'auxpass').some((at) => ['is', 'was', 'has', 'had'].includes(tree.lower[at]!)) &&
  childrenBy(tree, infinitive, 'aux').some((at) => tree.lower[at] === 'to');

function aboveWith(tree: Tree, token: number, fits: (at: number) => boolean): number | undefined {
  let above = token;
  while (tree.head[above] !== above && !fits(above)) above = tree.head[above]!;
  return fits(above) ? above : undefined;
}
