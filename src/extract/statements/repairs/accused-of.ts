import { type Reattachment, reattached, type Tree } from '../tree';

/** "accused by experts of theft", "accused the firm of theft": the charge hangs on the verb, not on a person. */
export function accusedOf(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.lower[token] !== 'of' || tree.dep[token] !== 'prep') continue;
    const verb = chargedUnder(tree, token);
    if (verb !== undefined && CHARGING.has(tree.lemma[verb]!)) changes.push({ token, head: verb, dep: 'prep' });
  }
  return reattached(tree, changes);
}

/** The verb over the agent or, where no second "of" follows, over the object that the charge hangs on. */
function chargedUnder(tree: Tree, of: number): number | undefined {
  const noun = tree.head[of]!;
  const above = tree.head[noun]!;
  if (tree.dep[noun] === 'pobj' && tree.dep[above] === 'agent') return tree.head[above]!;
  const only = !tree.lower.slice(of + 1, tree.last[above]! + 1).includes('of');
  return tree.dep[noun] === 'dobj' && only ? above : undefined;
}

const CHARGING = new Set(['accuse', 'suspect', 'convict', 'acquit', 'remind', 'inform', 'notify', 'assure', 'warn']);
