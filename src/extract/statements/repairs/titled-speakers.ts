import { childBy, type Reattachment, reattached, type Tree } from '../tree';
import { wordsOfSpeech } from './words-of-speech';

export function titledSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (const verb of wordsOfSpeech(tree)) {
    if (tree.tag[verb] !== 'VBD') continue;
    const subject = childBy(tree, verb, 'nsubj');
    if (subject === undefined || subject > verb || !isName(tree, tree.first[subject]!)) continue;
    const name = tree.first[subject]! - 1;
    if (name < 1 || !isName(tree, name) || tree.lower[tree.first[name]! - 1] !== ',') continue;
    changes.push({ token: name, head: subject, dep: 'compound' });
  }
  return reattached(tree, changes);
}

const isName = (tree: Tree, token: number): boolean => /^NNPS?$/.test(tree.tag[token]!);
