import { childrenBy, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

/**
 * "The rejection of the treaty signals “the end”, said Ada Berg": with a speaker behind the verb, what stands before its
 * comma is no second subject but what is said, a clause whose verb was taken for a noun.
 */
export function misreadClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (tree.lower[verb - 1] !== ',') continue;
    const subjects = childrenBy(tree, verb, 'nsubj');
    const [clause, speaker] = [subjects[0], subjects.at(-1)];
    if (clause === undefined || speaker === undefined || clause > verb || tree.first[speaker] !== verb + 1) continue;
    changes.push({ token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}
