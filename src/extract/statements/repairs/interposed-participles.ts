import { speechStrength } from '../lexicon';
import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "The minister, asked if it would close, said ...": between commas a participle takes no subject from its verb. */
export function interposedParticiples(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 4; verb < tree.size; verb++) {
    if (!isFiniteVerb(tree, verb) || tree.lower[verb - 1] !== ',' || speechStrength(tree.lemma[verb]!) < 2) continue;
    if (childBy(tree, verb, 'nsubj', 'nsubjpass') !== undefined) continue;
    const participle = childrenBy(tree, verb, 'ccomp').find((at) => isInterposed(tree, at, verb));
    const subject = participle === undefined ? undefined : childBy(tree, participle, 'nsubj', 'nsubjpass');
    if (participle === undefined || subject === undefined) continue;
    changes.push({ token: subject, head: verb, dep: 'nsubj' }, { token: participle, head: verb, dep: 'advcl' });
  }
  return reattached(tree, changes);
}

/** Right behind a comma that its subject stands before, and reaching to the comma before the verb. */
function isInterposed(tree: Tree, participle: number, verb: number): boolean {
  const subject = childBy(tree, participle, 'nsubj', 'nsubjpass');
  return (
    /^VB[DN]$/.test(tree.tag[participle]!) &&
    tree.lower[participle - 1] === ',' &&
    subject !== undefined &&
    subject < participle &&
    tree.last[participle]! >= verb - 2 &&
    childBy(tree, participle, 'aux', 'auxpass') === undefined
  );
}
