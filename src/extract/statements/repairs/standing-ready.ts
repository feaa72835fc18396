import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "We support the plan to meet and stand ready to help": who writes "we" stands ready, not those who are to meet. */
export function standingReady(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.dep[token] !== 'conj' || !['stand', 'remain'].includes(tree.lower[token]!)) continue;
    if (childBy(tree, token, 'acomp', 'oprd') === undefined || childBy(tree, token, 'nsubj', 'aux') !== undefined)
      continue;
    const verb = ownVerb(tree, token);
    if (verb !== undefined && verb !== tree.head[token]) changes.push({ token, head: verb, dep: 'conj' });
  }
  return reattached(tree, changes);
}

/** The main verb of its sentence, where that is of "we" or "I". */
function ownVerb(tree: Tree, token: number): number | undefined {
  let top = token;
  while (tree.head[top] !== top) top = tree.head[top]!;
  const ours = childrenBy(tree, top, 'nsubj').some((at) => ['we', 'i'].includes(tree.lower[at]!));
  return ours && tree.tag[top] === 'VBP' ? top : undefined;
}
