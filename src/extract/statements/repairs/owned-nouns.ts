import { childBy, isVerb, type Reattachment, reattached, type Tree } from '../tree';

/** "called the fund's offer an insult": what somebody owns is a noun, and what follows it a name for it. */
export function ownedNouns(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let noun = 3; noun < tree.size; noun++) {
    if (!isOwned(tree, noun) || tree.dep[noun] !== 'ccomp') continue;
    const verb = tree.head[noun]!;
    const name = childBy(tree, noun, 'dobj');
    if (verb > noun || name === undefined || name < noun) continue;
    changes.push({ token: noun, head: verb, dep: 'dobj' }, { token: name, head: verb, dep: 'oprd' });
  }
  return reattached(tree, changes);
}

/** A word that the tagger took for a verb, right behind a possessive: "the fund's | offer". */
export const isOwned = (tree: Tree, token: number): boolean =>
  isVerb(tree, token) && tree.tag[token - 1] === 'POS' && /^VB[PZ]?$/.test(tree.tag[token]!);
