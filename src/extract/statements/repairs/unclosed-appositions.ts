import { PEOPLE } from '../lexicon';
import {
  childBy,
  childrenBy,
  isFiniteVerb,
  isNominal,
  isVerb,
  type Reattachment,
  reattached,
  type Tree,
} from '../tree';

/**
 * "In a letter read out by the dean, Ana Ruiz, the ministers asked for time": what no comma parts from the verb is its
 * subject, and the name before it describes whom the opening phrase names last.
 */
export function unclosedAppositions(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 4; verb < tree.size; verb++) {
    if (!isFiniteVerb(tree, verb)) continue;
    const subject = appositionAt(tree, verb);
    const name = subject === undefined ? undefined : tree.head[subject]!;
    const described = name === undefined ? undefined : describedBefore(tree, tree.first[name]! - 1);
    if (subject === undefined || name === undefined || described === undefined) continue;
    changes.push({ token: subject, head: verb, dep: 'nsubj' }, { token: name, head: described, dep: 'appos' });
  }
  return reattached(tree, changes);
}

/** What ends before the verb as an apposition of a name that is its subject or of which it has taken the place. */
function appositionAt(tree: Tree, verb: number): number | undefined {
  const own = childrenBy(tree, verb, 'aux', 'auxpass', 'neg', 'advmod').filter((at) => at < verb);
  const behind = Math.min(verb, ...own);
  for (let at = behind - 1; at > 0 && tree.last[at] === behind - 1 && tree.head[at] !== at; at = tree.head[at]!) {
    const name = tree.head[at]!;
    if (tree.dep[at] !== 'appos' || !isPeople(tree, at) || !tree.tag[name]!.startsWith('NNP')) continue;
    const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
    return subject === undefined || subject === name ? at : undefined;
  }
  return undefined;
}

/** People with an article: "the ministers". */
const isPeople = (tree: Tree, noun: number): boolean =>
  PEOPLE.has(tree.lemma[noun]!) &&
  childrenBy(tree, noun, 'det').length > 0 &&
  tree.lower[tree.first[noun]! - 1] === ',';

/** The person or body whom the phrase before a comma ends with: "by the president of the court | , Ana Ruiz". */
function describedBefore(tree: Tree, comma: number): number | undefined {
  if (tree.lower[comma] !== ',') return undefined;
  for (let at = comma - 1; !isVerb(tree, at) && tree.head[at] !== at; at = tree.head[at]!)
    if (isNominal(tree, at) && PEOPLE.has(tree.lemma[at]!)) return at;
  return undefined;
}
