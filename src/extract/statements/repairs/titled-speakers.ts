/**
 * "..., Solomon Islands Prime Minister Ada Maru suggested": a country of two words before a title ends up as a complement
 * of what stands before the comma. A name straight before the subject of a verb of speech is its modifier.
 */
import { speechStrength } from '../lexicon';
import { childBy, type Reattachment, reattached, type Tree } from '../tree';

export function titledSpeakers(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (tree.tag[verb] !== 'VBD' || speechStrength(tree.lemma[verb]!) < 2) continue;
    const subject = childBy(tree, verb, 'nsubj');
    if (subject === undefined || subject > verb || !isName(tree, tree.first[subject]!)) continue;
    const name = tree.first[subject]! - 1;
    if (name < 1 || !isName(tree, name) || tree.lower[tree.first[name]! - 1] !== ',') continue;
    changes.push({ token: name, head: subject, dep: 'compound' });
  }
  return reattached(tree, changes);
}

const isName = (tree: Tree, token: number): boolean => /^NNPS?$/.test(tree.tag[token]!);
