import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "A fight broke out, the police said, during which two men were hurt": a relative clause behind "the police said" goes on
 * with the sentence that is reported; parsers make it all that was said.
 */
export function relativesBehindCue(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const reported = tree.head[verb]!;
    if (tree.dep[verb] !== 'parataxis' || reported > verb || speechStrength(tree.lemma[verb]!) < 2) continue;
    if (childBy(tree, verb, 'nsubj') === undefined || tree.lower[verb + 1] !== ',') continue;
    for (const token of childrenBy(tree, verb, 'ccomp'))
      if (token > verb && opensWithRelative(tree, token)) changes.push({ token, head: reported, dep: 'relcl' });
  }
  return reattached(tree, changes);
}

/** "which ...", "during which ...", "many of whom ...". */
function opensWithRelative(tree: Tree, clause: number): boolean {
  const first = tree.first[clause]!;
  return [first, first + 1, first + 2].some((at) => at < clause && ['WDT', 'WP', 'WP$', 'WRB'].includes(tree.tag[at]!));
}
