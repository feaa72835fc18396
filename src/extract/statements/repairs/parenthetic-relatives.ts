import { speechStrength } from '../lexicon';
import { childBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "Lomé will under no circumstances join, its minister announced": behind a comma a clause of speech with a subject and no
 * relative pronoun is a parenthesis; parsers make it a relative clause of what was said.
 */
export function parentheticRelatives(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const reported = tree.head[verb]!;
    if (tree.dep[verb] !== 'relcl' || tree.head[reported] !== reported || speechStrength(tree.lemma[verb]!) < 3)
      continue;
    const subject = childBy(tree, verb, 'nsubj');
    if (subject === undefined || tree.lower[tree.first[subject]! - 1] !== ',' || subject > verb) continue;
    if (/^W/.test(tree.tag[tree.first[subject]!]!) || childBy(tree, reported, 'aux') === undefined) continue;
    changes.push({ token: verb, head: reported, dep: 'parataxis' });
  }
  return reattached(tree, changes);
}
