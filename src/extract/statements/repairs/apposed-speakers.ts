import { PEOPLE, speechStrength } from '../lexicon';
import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/**
 * "The raids will go on in Tarsa, a captain of the guard told a crowd": the speaker before a verb of speech that has no
 * subject is no apposition of the noun before the comma.
 */
export function apposedSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (speechStrength(tree.lemma[verb]!) < 3 || !isFiniteVerb(tree, verb)) continue;
    if (childBy(tree, verb, 'nsubj', 'nsubjpass', 'aux', 'auxpass') !== undefined) continue;
    const token = childrenBy(tree, verb, 'ccomp')
      .filter((clause) => clause < verb)
      .map((clause) => speakerAtEnd(tree, clause, verb))
      .find((found) => found !== undefined);
    if (token !== undefined) changes.push({ token, head: verb, dep: 'nsubj' });
  }
  return reattached(tree, changes);
}

/** An apposition of a person that ends a clause right before the verb. */
function speakerAtEnd(tree: Tree, clause: number, verb: number): number | undefined {
  for (let at = clause + 1; at < verb; at++)
    if (
      tree.dep[at] === 'appos' &&
      tree.last[at] === verb - 1 &&
      tree.lower[tree.first[at]! - 1] === ',' &&
      PEOPLE.has(tree.lemma[at]!)
    )
      return at;
  return undefined;
}
