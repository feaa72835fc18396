import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/** "The minister, asked if it would close, said ...": between commas a participle takes no subject from its verb. */
export function interposedParticiples(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (verb < 4 || tree.lower[verb - 1] !== ',' || !isFiniteVerb(tree, verb)) continue;
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
