import { quotedAs } from '../source';
import { childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "The base will stay open, the agency quoted him as saying": the clause is what he was saying, not the agency. */
export function quotedClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    const saying = quotedAs(tree, token);
    if (saying === undefined || childrenBy(tree, saying, 'ccomp').length > 0) continue;
    for (const clause of childrenBy(tree, token, 'ccomp'))
      if (clause < token) changes.push({ token: clause, head: saying, dep: 'ccomp' });
  }
  return reattached(tree, changes);
}
