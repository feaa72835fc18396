import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';
import { reportOver } from './report-over';

/**
 * "said he would go ahead with the visit, although he tweeted that ...": a clause of contrast behind a comma in which the
 * speaker speaks again stands beside what he said, not within it.
 */
export function asidesOfSpeech(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 1; token < tree.size; token++) {
    if (tree.dep[token] !== 'advcl' || tree.lower[tree.first[token]! - 1] !== ',') continue;
    if (speechStrength(tree.lemma[token]!) < 2 || !isContrast(tree, token)) continue;
    const subject = childBy(tree, token, 'nsubj');
    const speech = reportOver(tree, tree.head[token]!);
    if (subject !== undefined && PRONOUNS.has(tree.lower[subject]!) && speech !== undefined && speech < token)
      changes.push({ token, head: speech, dep: 'advcl' });
  }
  return reattached(tree, changes);
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);
const CONTRAST = new Set(['although', 'though', 'while', 'whereas']);

const isContrast = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => CONTRAST.has(tree.lower[mark]!));
