import { WITH_TO } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "won't sign a deal to take back migrants": right behind a noun that says what is to be done, the infinitive is the noun's. */
export function nounInfinitives(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 2; token < tree.size; token++) {
    if (tree.tag[token] !== 'VB' || !['advcl', 'xcomp'].includes(tree.dep[token]!)) continue;
    const to = tree.first[token]!;
    if (tree.lower[to] !== 'to') continue;
    const noun = childrenBy(tree, tree.head[token]!, 'dobj').find((at) => tree.last[at] === to - 1);
    if (noun === undefined || !WITH_TO.has(tree.lemma[noun]!)) continue;
    const verb = tree.head[token]!;
    changes.push({ token, head: noun, dep: 'acl' });
    if (childBy(tree, verb, 'neg') === undefined) continue;
    for (const clause of childrenBy(tree, token, 'advcl').filter((at) => isProviso(tree, at)))
      changes.push({ token: clause, head: verb, dep: 'advcl' });
  }
  return reattached(tree, changes);
}

/** "won't sign a deal to share it | until Peru pays": what the refusal hangs on. */
const isProviso = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => ['until', 'unless', 'before'].includes(tree.lower[mark]!));
