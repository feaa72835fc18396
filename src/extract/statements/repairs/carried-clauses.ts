import { speechStrength } from '../lexicon';
import { childBy, type Reattachment, reattached, type Tree } from '../tree';

/** "went on to demand once more that Togo pay": the clause behind an infinitive of speech is what is demanded. */
export function carriedClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const mark = tree.dep[token] === 'ccomp' ? childBy(tree, token, 'mark') : undefined;
    if (mark === undefined || tree.lower[mark] !== 'that' || mark === 0) continue;
    const speech = speechEndingAt(tree, mark - 1);
    if (speech !== undefined && speech !== tree.head[token]) changes.push({ token, head: speech, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}

/** An infinitive of speech with no clause of its own whose phrase ends there. */
function speechEndingAt(tree: Tree, end: number): number | undefined {
  for (let at = end; tree.head[at] !== at; at = tree.head[at]!)
    if (tree.last[at] === end && tree.dep[at] === 'xcomp' && speechStrength(tree.lemma[at]!) >= 2)
      return childBy(tree, at, 'ccomp', 'dobj') === undefined ? at : undefined;
  return undefined;
}
