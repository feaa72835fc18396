import { speechStrength } from '../lexicon';
import { childBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "Chile will sign, its minister announced on Monday, becoming ...": a verb of speech between commas whose past form the
 * tagger took for a participle of its own subject.
 */
export function parentheses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const noun = tree.head[token]!;
    if (tree.dep[token] !== 'acl' || tree.tag[token] !== 'VBN' || speechStrength(tree.lemma[token]!) < 3) continue;
    const first = tree.first[noun]!;
    const main = tree.head[tree.head[noun]!]!;
    const setOff = tree.lower[first - 1] === ',' && token === noun + 1 && tree.lower[tree.last[token]! + 1] === ',';
    const subject = tree.dep[noun] === 'nsubj' && tree.tag[tree.head[noun]!] === 'VBG';
    if (!setOff && !(subject && tree.lower[first - 1] === ',' && token === noun + 1)) continue;
    if (!subject || main >= first || !isVerb(tree, main) || childBy(tree, token, 'agent') !== undefined) continue;
    changes.push({ token, head: main, dep: 'parataxis' }, { token: noun, head: token, dep: 'nsubj' });
  }
  return reattached(tree, changes);
}
