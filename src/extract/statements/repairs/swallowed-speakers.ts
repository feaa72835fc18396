import { canSpeak } from '../animacy';
import { childBy, childrenBy, isFiniteVerb, isNominal, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/**
 * "She brought no offer, but an aide, speaking in private, said it would come": the parser makes the aide one more thing
 * brought, and the first clause what he said.
 */
export function swallowedSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (tree.head[verb] !== verb || !isFiniteVerb(tree, verb)) continue;
    if (childBy(tree, verb, 'nsubj', 'nsubjpass') !== undefined) continue;
    const clause = childrenBy(tree, verb, 'ccomp').find((at) => at < verb && isFiniteVerb(tree, at));
    const speaker = clause === undefined ? undefined : speakerIn(tree, clause, verb);
    if (clause === undefined || speaker === undefined) continue;
    changes.push(
      { token: clause, head: clause, dep: 'ROOT' },
      { token: verb, head: clause, dep: 'conj' },
      { token: speaker, head: verb, dep: 'nsubj' },
    );
  }
  return reattached(tree, changes);
}

/** Behind ", but", up to the verb: one who can speak, taken for a conjunct. */
function speakerIn(tree: Tree, clause: number, verb: number): number | undefined {
  for (let at = clause + 1; at < verb; at++) {
    if (tree.dep[at] !== 'conj' || !isNominal(tree, at)) continue;
    const first = tree.first[at]!;
    const opens = /^(but|while|and)$/.test(tree.lower[first - 1]!) && tree.lower[first - 2] === ',';
    const reaches = verb - tree.last[at]! <= 2;
    if (opens && reaches && canSpeak(tree, { heads: [at], first, last: at })) return at;
  }
  return undefined;
}
