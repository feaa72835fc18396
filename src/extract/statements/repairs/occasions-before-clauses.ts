/**
 * "said after the talks there was hope": with no "that" and no comma the parser takes a preposition with its noun for a
 * conjunction. One that has an object is of the cue, and the clause behind it is what was said.
 */
import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

export function occasionsBeforeClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (speechStrength(tree.lemma[verb]!) < 2 || childBy(tree, verb, 'ccomp') !== undefined) continue;
    const clause = childrenBy(tree, verb, 'advcl').find((at) => tree.first[at] === verb + 1);
    const mark = clause === undefined ? undefined : childBy(tree, clause, 'mark');
    if (clause === undefined || mark !== verb + 1 || childBy(tree, mark, 'pobj') === undefined) continue;
    changes.push({ token: mark, head: verb, dep: 'prep' }, { token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}
