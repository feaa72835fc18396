import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "The fee was an insult, the minister said, and accused the bloc": parsers coordinate the second verb with the clause
 * reported. Behind "the minister said" and in its tense it is the speaker's.
 */
export function resumedSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.dep[token] !== 'conj' || !isSpeechInPast(tree, token)) continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'aux') !== undefined) continue;
    const speech = reportBetween(tree, tree.head[token]!, token);
    if (speech !== undefined) changes.push({ token, head: speech, dep: 'conj' });
  }
  return reattached(tree, changes);
}

const isSpeechInPast = (tree: Tree, verb: number): boolean =>
  tree.tag[verb] === 'VBD' && speechStrength(tree.lemma[verb]!) >= 2;

/** The verb that reports `clause`, where it stands behind the clause with a subject of its own. */
function reportBetween(tree: Tree, clause: number, token: number): number | undefined {
  const reports = [tree.head[clause]!, ...childrenBy(tree, clause, 'parataxis', 'ccomp')];
  return reports.find(
    (verb) => verb > clause && verb < token && isSpeechInPast(tree, verb) && childBy(tree, verb, 'nsubj') !== undefined,
  );
}
