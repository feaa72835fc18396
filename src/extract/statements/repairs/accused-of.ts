import { type Reattachment, reattached, type Tree } from '../tree';

/** "accused by experts of theft": the charge hangs on the verb, not on who brings it. */
export function accusedOf(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const agent = tree.head[tree.head[token]!]!;
    if (tree.lower[token] !== 'of' || tree.dep[token] !== 'prep' || tree.dep[agent] !== 'agent') continue;
    const verb = tree.head[agent]!;
    if (CHARGING.has(tree.lemma[verb]!) && tree.dep[tree.head[token]!] === 'pobj')
      changes.push({ token, head: verb, dep: 'prep' });
  }
  return reattached(tree, changes);
}

const CHARGING = new Set(['accuse', 'suspect', 'convict', 'acquit']);
