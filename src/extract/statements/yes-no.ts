/** "said yes", "has said no to the plan": the answer alone is what was said. */
import { type Candidate, verbCandidate, withFrame } from './candidate';
import type { Cue } from './cue';
import { isAskedBefore } from './remainder';
import { childrenBy, type Tree } from './tree';

const ANSWERS = { yes: 'support', no: 'reject' } as const;

export function yesOrNo(tree: Tree, cue: Cue): Candidate[] {
  const answer = cue.token + 1;
  const word = tree.lower[answer];
  const entry = cue.lemma === 'say' ? withFrame(cue, 'clause') : undefined;
  if (entry === undefined || cue.passive || (word !== 'yes' && word !== 'no') || opensPhrase(tree, answer)) return [];
  if (isAskedBefore(tree, cue, tree.sentenceFirst[cue.token]!)) return [];
  const matter = childrenBy(tree, cue.token, 'prep').find(
    (at) => at === answer + 1 && ['to', 'on'].includes(tree.lower[at]!),
  );
  const content = [[answer, matter === undefined ? answer : tree.last[matter]!]] as const;
  return [{ ...verbCandidate('answer', cue, entry, { content }), act: ANSWERS[word] }];
}

/** "said no ship was lost", "said no one knew". */
const opensPhrase = (tree: Tree, answer: number): boolean =>
  /^(NN|JJ|RB|CD|VB[GN]|PRP)/.test(tree.tag[answer + 1] ?? '');
