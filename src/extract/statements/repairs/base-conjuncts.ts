import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "We are concerned by reports of shelling and condemn in the strongest terms the attack": a bare verb is no conjunct of
 * a gerund or noun but of the plural verb above, and a noun phrase right behind it is its object.
 */
export function baseConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (
      tree.dep[token] !== 'conj' ||
      !isBare(tree, token) ||
      !['VBG', 'NN', 'NNS', 'NNP'].includes(tree.tag[tree.head[token]!]!)
    )
      continue;
    const verb = pluralVerb(tree, token);
    if (verb === undefined) continue;
    changes.push({ token, head: verb, dep: 'conj' });
    const object = strayObject(tree, token);
    if (object !== undefined) changes.push({ token: object, head: token, dep: 'dobj' });
  }
  return reattached(tree, changes);
}

/** The form of the infinitive and of the plural, with no "to", auxiliary or subject. */
const isBare = (tree: Tree, verb: number): boolean =>
  ['VB', 'VBP'].includes(tree.tag[verb]!) && childBy(tree, verb, 'aux', 'auxpass', 'nsubj', 'nsubjpass') === undefined;

/** The finite verb in the plural above, of "we", "I" or "they". */
function pluralVerb(tree: Tree, token: number): number | undefined {
  let above = tree.head[token]!;
  while (tree.head[above] !== above && !isPresent(tree, above)) above = tree.head[above]!;
  const subject = childBy(tree, above, 'nsubj', 'nsubjpass');
  const isPlural = subject !== undefined && ['we', 'i', 'they'].includes(tree.lower[subject]!);
  return isPresent(tree, above) && isPlural && subject < token ? above : undefined;
}

/** "condemn", "are concerned". */
const isPresent = (tree: Tree, verb: number): boolean =>
  tree.tag[verb] === 'VBP' || childrenBy(tree, verb, 'aux', 'auxpass').some((at) => tree.tag[at] === 'VBP');

/** A noun phrase that starts where the verb's own ends, hung as an apposition of something before the verb. */
function strayObject(tree: Tree, verb: number): number | undefined {
  if (childBy(tree, verb, 'dobj', 'ccomp', 'xcomp') !== undefined) return undefined;
  for (let above = tree.head[verb]!; ; above = tree.head[above]!) {
    const object = childrenBy(tree, above, 'appos', 'dobj').find(
      (at) => at > verb && tree.first[at] === tree.last[verb]! + 1,
    );
    if (object !== undefined || tree.head[above] === above) return object;
  }
}
