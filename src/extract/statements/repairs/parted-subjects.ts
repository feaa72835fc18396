import { childBy, childrenBy, isFiniteVerb, isNominal, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/**
 * "An embargo, Ms Ruiz told the daily, would only help smugglers": a phrase that commas part from the speaker's verb is
 * the subject of the reported clause, which has none.
 */
export function partedSubjects(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (verb < 3) continue;
    const [speaker, clause] = [childBy(tree, verb, 'nsubj'), subjectless(tree, verb)];
    if (speaker === undefined || clause === undefined || speaker > verb) continue;
    const parted = childrenBy(tree, verb, 'dep', 'npadvmod', 'dobj', 'nsubj').find(
      (at) => at < speaker && isNominal(tree, at) && tree.lower[tree.last[at]! + 1] === ',',
    );
    if (parted !== undefined) changes.push({ token: parted, head: clause, dep: 'nsubj' });
  }
  return reattached(tree, changes);
}

/** The reported clause behind a comma, with a finite verb and no subject. */
const subjectless = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'ccomp').find(
    (at) =>
      at > verb &&
      tree.lower[tree.first[at]! - 1] === ',' &&
      (isFiniteVerb(tree, at) || childrenBy(tree, at, 'aux').some((aux) => tree.tag[aux] === 'MD')) &&
      childBy(tree, at, 'nsubj', 'nsubjpass', 'expl', 'csubj', 'mark') === undefined,
  );
