/**
 * "Samoa backed the idea; Tonga asked for more time": parsers put one of the clauses under the other. A clause whose own
 * subject stands right behind a semicolon reports nothing of what stands before it, and is reported by nothing there.
 */
import { childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

export function separateClauses(tree: Tree): Tree {
  // Few texts have a semicolon.
  if (!tree.lower.includes(';')) return tree;
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (!isFiniteVerb(tree, verb)) continue;
    const subject = childrenBy(tree, verb, 'nsubj', 'nsubjpass').find((child) => child < verb);
    if (subject === undefined || tree.lower[tree.first[subject]! - 1] !== ';') continue;
    if (tree.head[verb]! < subject && tree.dep[verb] === 'ccomp')
      changes.push({ token: verb, head: verb, dep: 'ROOT' });
    const [lead, ...others] = childrenBy(tree, verb, 'ccomp', 'parataxis').filter((clause) => clause < subject);
    if (lead === undefined || isAfterthought(tree, verb)) continue;
    changes.push({ token: lead, head: lead, dep: 'ROOT' });
    // "The road is open, he said; ...": who said it goes with what was said.
    for (const token of others) changes.push({ token, head: lead, dep: 'parataxis' });
  }
  return reattached(tree, changes);
}

/** "The bridge is shut; the road, he said, is open", "...; the road is open, he said" keep what stands before. */
const isAfterthought = (tree: Tree, verb: number): boolean =>
  tree.lower[verb - 1] === ',' || tree.children[verb]!.every((child) => child < verb || tree.dep[child] === 'punct');
