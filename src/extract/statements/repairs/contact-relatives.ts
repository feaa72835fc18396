import { childBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "a demand La Paz called an insult": a relative clause with no pronoun, whose subject the parser takes for the end of
 * the noun before it. A finite past form is no participle of a noun, and an apposition needs a comma.
 */
export function contactRelatives(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 2; verb < tree.size; verb++) {
    const noun = tree.head[verb]!;
    if (tree.dep[verb] !== 'acl' || tree.tag[verb] !== 'VBD' || childBy(tree, verb, 'nsubj', 'agent') !== undefined)
      continue;
    const subject = tree.children[noun]!.find((child) => child === verb - 1 && isUnmarkedApposition(tree, child));
    if (subject === undefined) continue;
    changes.push({ token: subject, head: verb, dep: 'nsubj' }, { token: verb, head: noun, dep: 'relcl' });
  }
  return reattached(tree, changes);
}

const isUnmarkedApposition = (tree: Tree, token: number): boolean =>
  tree.dep[token] === 'appos' && isNominal(tree, token) && tree.lower[tree.first[token]! - 1] !== ',';
