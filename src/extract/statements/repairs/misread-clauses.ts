import { speechStrength } from '../lexicon';
import { childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "The rejection of the treaty signals “the end”, said Ada Berg": with a speaker behind the verb, what stands before its
 * comma is no second subject but what is said, a clause whose verb was taken for a noun.
 */
export function misreadClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 1; verb < tree.size; verb++) {
    if (tree.lower[verb - 1] !== ',' || speechStrength(tree.lemma[verb]!) < 2) continue;
    const subjects = childrenBy(tree, verb, 'nsubj');
    const [clause, speaker] = [subjects[0], subjects.at(-1)];
    if (clause === undefined || speaker === undefined || clause > verb || tree.first[speaker] !== verb + 1) continue;
    changes.push({ token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}
