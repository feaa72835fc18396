import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "said it did not want war, but would defend itself": what is only intended belongs to what was said. */
export function modalConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const speech = tree.head[token]!;
    if (tree.dep[token] !== 'conj' || !isTensed(tree, speech) || speechStrength(tree.lemma[speech]!) < 2) continue;
    const clause = childrenBy(tree, speech, 'ccomp').find(
      (child) => child < token && (child > speech || isSetOff(tree, speech, token)),
    );
    if (clause !== undefined && goesWith(tree, token, clause, speech))
      changes.push({ token, head: clause, dep: 'conj' });
  }
  return reattached(tree, changes);
}

function goesWith(tree: Tree, token: number, clause: number, speech: number): boolean {
  const hasSubject = childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined;
  if (!hasSubject && clause > speech && THINKING.has(tree.lemma[token]!)) return true;
  if (!hasSubject && isShifted(tree, token, speech)) return true;
  return hasModal(tree, token, UNREAL)
    ? !hasSubject || clause > speech
    : !hasSubject && hasModal(tree, token, POSSIBLE);
}

/** "said it would stay and expected others to follow": what the speaker thinks is told as what he said. */
const THINKING = new Set(['expect', 'hope', 'believe', 'want', 'fear', 'intend', 'wish', 'think', 'feel']);

const isTensed = (tree: Tree, verb: number): boolean => ['VBD', 'VBZ', 'VBP'].includes(tree.tag[verb]!);

/** "says it wants peace, but was attacked": another tense than that of the verb of speech. */
const isShifted = (tree: Tree, token: number, speech: number): boolean =>
  isTensed(tree, token) &&
  (tree.tag[token] === 'VBD') !== (tree.tag[speech] === 'VBD') &&
  speechStrength(tree.lemma[token]!) < 2;

const UNREAL = new Set(['would', 'could', 'might', 'should']);
const POSSIBLE = new Set(['will', 'can', 'ca']);

const hasModal = (tree: Tree, verb: number, modals: ReadonlySet<string>): boolean =>
  childrenBy(tree, verb, 'aux').some((aux) => modals.has(tree.lower[aux]!));

/** "The bank had heard promises, he went on, and would ...", "the ambassador told the session on Monday, but cannot ...". */
const isSetOff = (tree: Tree, speech: number, conjunct: number): boolean =>
  tree.lower[tree.first[childBy(tree, speech, 'nsubj') ?? speech]! - 1] === ',' &&
  (tree.lower[speech + 1] === ',' ||
    tree.lower[speech + 2] === ',' ||
    tree.lower[conjunctionOf(tree, conjunct) - 1] === ',');

/** The conjunction before a conjunct, or the conjunct's first word. */
const conjunctionOf = (tree: Tree, conjunct: number): number =>
  childrenBy(tree, tree.head[conjunct]!, 'cc').findLast((cc) => cc < conjunct) ?? tree.first[conjunct]!;
