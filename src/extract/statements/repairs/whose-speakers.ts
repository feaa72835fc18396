import { speechStrength } from '../lexicon';
import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "Ecowas, whose president, Omar Touray, said ...": who is told of by "whose" is the speaker, and not in apposition. */
export function whoseSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let speaker = 1; speaker < tree.size; speaker++) {
    if (tree.dep[speaker] !== 'appos' || !hasWhose(tree, speaker)) continue;
    const verb = verbBehind(tree, speaker);
    const owner = tree.head[speaker]!;
    if (verb === undefined) continue;
    const main = childrenBy(tree, verb, 'ccomp').find((at) => at < owner);
    changes.push({ token: speaker, head: verb, dep: 'nsubj' });
    if (main === undefined) continue;
    changes.push({ token: main, head: main, dep: 'ROOT' }, { token: verb, head: owner, dep: 'relcl' });
  }
  return reattached(tree, changes);
}

const hasWhose = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'poss').some((at) => tree.lower[at] === 'whose');

/** The finite verb of speech right behind the phrase, with no subject of its own. */
function verbBehind(tree: Tree, speaker: number): number | undefined {
  let at = tree.last[speaker]! + 1;
  if (tree.lower[at] === ',') at++;
  const isSpeech = at < tree.size && isFiniteVerb(tree, at) && speechStrength(tree.lemma[at]!) >= 2;
  return isSpeech && childBy(tree, at, 'nsubj') === undefined ? at : undefined;
}
