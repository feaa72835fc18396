import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "said it did not want war, but would defend itself": what is only intended belongs to what was said. */
export function modalConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const speech = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || tree.tag[speech] !== 'VBD' || speechStrength(tree.lemma[speech]!) < 2) continue;
    const clause = childrenBy(tree, speech, 'ccomp').find(
      (child) => child < token && (child > speech || isSetOff(tree, speech)),
    );
    if (clause !== undefined && goesWith(tree, token, clause, speech))
      changes.push({ token, head: clause, dep: 'conj' });
  }
  return reattached(tree, changes);
}

function goesWith(tree: Tree, token: number, clause: number, speech: number): boolean {
  const hasSubject = childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined;
  return hasModal(tree, token, UNREAL)
    ? !hasSubject || clause > speech
    : !hasSubject && hasModal(tree, token, POSSIBLE);
}

const UNREAL = new Set(['would', 'could', 'might', 'should']);
const POSSIBLE = new Set(['will', 'can', 'ca']);

const hasModal = (tree: Tree, verb: number, modals: ReadonlySet<string>): boolean =>
  childrenBy(tree, verb, 'aux').some((aux) => modals.has(tree.lower[aux]!));

/** "The bank had heard promises, he went on, and would ..." */
const isSetOff = (tree: Tree, speech: number): boolean =>
  [speech + 1, speech + 2].some((at) => tree.lower[at] === ',') &&
  tree.lower[tree.first[childBy(tree, speech, 'nsubj') ?? speech]! - 1] === ',';
