import { isToInfinitive } from '../infinitive';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/** "urged the army to leave, and the rebels to disarm": the verb is said once, and both infinitives are asked for. */
export function gappedRequests(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.dep[token] !== 'conj' || !isAsked(tree, token)) continue;
    const first = requestBefore(tree, token);
    if (first === undefined) continue;
    changes.push({ token, head: first, dep: 'conj' }, ...conjunctions(tree, token, first));
  }
  return reattached(tree, changes);
}

/** The infinitive, with the one asked before it, that ends where the conjunct starts. */
function requestBefore(tree: Tree, noun: number): number | undefined {
  const verb = tree.head[noun]!;
  if (childrenBy(tree, verb, 'dobj').length === 0) return undefined;
  return childrenBy(tree, verb, 'xcomp', 'ccomp').find(
    (at) => at > verb && at < noun && isToInfinitive(tree, at) && tree.first[noun]! - tree.last[at]! <= 3,
  );
}

/** "the rebels | to disarm": those asked, or the infinitive with them as its subject. */
const isAsked = (tree: Tree, token: number): boolean =>
  isNominal(tree, token)
    ? isFollowed(tree, token)
    : isToInfinitive(tree, token) && childBy(tree, token, 'nsubj') !== undefined;

const isFollowed = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'relcl', 'acl', 'xcomp').some(
    (at) => isToInfinitive(tree, at) && tree.lower[noun + 1] === 'to',
  );

/** The comma and conjunction between them. */
const conjunctions = (tree: Tree, noun: number, first: number): Reattachment[] =>
  tree.children[tree.head[noun]!]!.filter(
    (at) => at > tree.last[first]! && at < tree.first[noun]! && ['cc', 'punct'].includes(tree.dep[at]!),
  ).map((at) => ({ token: at, head: first, dep: tree.dep[at]! }));
