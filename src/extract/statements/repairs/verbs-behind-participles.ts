/**
 * "The pact, hammered out after months of talks, called on Japan to stop": between the commas stands a participle, and
 * the verb behind them, which the parser took for another participle, is that of the sentence.
 */
import { speechStrength } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

export function verbsBehindParticiples(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 5; verb < tree.size; verb++) {
    if (!couldBePast(tree, verb)) continue;
    const root = rootOf(tree, verb);
    const subject = isNominal(tree, root) ? root : childBy(tree, root, 'nsubj', 'nsubjpass');
    const participle = subject === root ? childrenBy(tree, root, 'acl')[0] : root;
    if (subject === undefined || participle === undefined || participle >= verb) continue;
    if (!isInterposed(tree, participle, subject)) continue;
    changes.push(
      { token: verb, head: verb, dep: 'ROOT' },
      { token: subject, head: verb, dep: 'nsubj' },
      { token: participle, head: subject, dep: 'acl' },
    );
  }
  return reattached(tree, changes);
}

/** A verb of speech right behind a comma, with nobody by whom it is done. */
const couldBePast = (tree: Tree, verb: number): boolean =>
  tree.dep[verb] === 'acl' &&
  /^VB[DN]$/.test(tree.tag[verb]!) &&
  tree.lower[verb - 1] === ',' &&
  speechStrength(tree.lemma[verb]!) >= 2 &&
  childBy(tree, verb, 'nsubj', 'nsubjpass', 'agent', 'aux', 'auxpass') === undefined;

/** Right behind the comma that ends the subject, and not made finite by an auxiliary. */
const isInterposed = (tree: Tree, participle: number, subject: number): boolean =>
  subject === participle - 2 &&
  tree.lower[participle - 1] === ',' &&
  /^VB[DN]$/.test(tree.tag[participle]!) &&
  childBy(tree, participle, 'aux', 'auxpass') === undefined;

function rootOf(tree: Tree, token: number): number {
  let at = token;
  while (tree.head[at] !== at) at = tree.head[at]!;
  return at;
}
