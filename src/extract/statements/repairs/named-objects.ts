import { VERBS } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/** "called Fiji a safe haven": of two predicates side by side the first is the object that is named so. */
export function namedObjects(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of namers(tree)) {
    const apposed = apposedName(tree, verb);
    if (apposed !== undefined) changes.push({ token: apposed, head: verb, dep: 'oprd' });
    if (childBy(tree, verb, 'dobj', 'nsubjpass') !== undefined) continue;
    const [object, name] = childrenBy(tree, verb, 'oprd').filter((at) => at > verb);
    if (object === undefined || name === undefined || !isNominal(tree, object)) continue;
    const adjoining = tree.first[object] === verb + 1 && tree.first[name] === tree.last[object]! + 1;
    if (adjoining && tree.tag[tree.first[name]!] === 'DT') changes.push({ token: object, head: verb, dep: 'dobj' });
  }
  return reattached(tree, changes);
}

/** What has an object or a predicate of its object, in text order. */
function namers(tree: Tree): number[] {
  const found = new Set<number>();
  for (let token = 0; token < tree.size; token++)
    if (tree.dep[token] === 'dobj' || tree.dep[token] === 'oprd') found.add(tree.head[token]!);
  return [...found].sort((a, b) => a - b);
}

/** "called Fiji | an ally": no comma parts the name from what the parser took for its apposition. */
function apposedName(tree: Tree, verb: number): number | undefined {
  const object = childrenBy(tree, verb, 'dobj').find((at) => tree.tag[at] === 'NNP' && tree.first[at] === verb + 1);
  const names = VERBS.get(tree.lemma[verb]!)?.some(({ frames }) => frames.includes('naming')) ?? false;
  return object === undefined || !names
    ? undefined
    : childrenBy(tree, object, 'appos').find(
        (at) => tree.first[at] === object + 1 && ['a', 'an'].includes(tree.lower[object + 1]!),
      );
}
