import { EXPRESSIONS, FINDING, speechStrength } from '../lexicon';
import { childrenBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "repeated in an interview that Egypt would act", "warned at the time that any violation would have consequences": a
 * clause with "that" and all its parts, behind a phrase of time or place of a verb of speech, is what was said.
 */
export function reportsBehindPhrases(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let clause = 2; clause < tree.size; clause++) {
    if (!['acl', 'relcl'].includes(tree.dep[clause]!) || !isVerb(tree, clause) || !isComplete(tree, clause)) continue;
    const noun = tree.head[clause]!;
    const preposition = tree.head[noun]!;
    const verb = tree.head[preposition]!;
    if (tree.dep[noun] !== 'pobj' || tree.dep[preposition] !== 'prep' || !isOfSpeech(tree, verb)) continue;
    const isFree = childrenBy(tree, verb, 'ccomp', 'dobj', 'xcomp').length === 0;
    if (isFree && preposition > verb && PLACES.has(tree.lower[preposition]!))
      changes.push({ token: clause, head: verb, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}

/** "said", "made plain". */
const isOfSpeech = (tree: Tree, verb: number): boolean =>
  speechStrength(tree.lemma[verb]!) >= 2 ||
  FINDING.has(tree.lemma[verb]!) ||
  (EXPRESSIONS.get(tree.lemma[verb]!) ?? []).some(
    ({ word, frames }) =>
      frames.includes('clause') &&
      childrenBy(tree, verb, 'oprd', 'acomp', 'advmod').some((at) => tree.lemma[at] === word),
  );

/** Prepositions of where and when it was said; "of" and "about" lead to what it was about. */
const PLACES = new Set(['in', 'at', 'on', 'after', 'during', 'before']);

/** Opens with "that", which is neither its subject nor its object. */
const isComplete = (tree: Tree, clause: number): boolean => {
  const that = tree.children[clause]!.find((at) => tree.lower[at] === 'that');
  return (
    that !== undefined &&
    ['mark', 'advmod'].includes(tree.dep[that]!) &&
    childrenBy(tree, clause, 'nsubj', 'nsubjpass', 'expl').some((at) => at !== that)
  );
};
