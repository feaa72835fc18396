/**
 * "It may have been the work of “an overeager pilot,” Ana Ruiz said, noting that ...": with quoted words before the
 * speaker, parsers make the verb of speech a relative clause of what is quoted. A comma inside the closing mark ends what
 * is reported; the verb reports the sentence before it, and participles behind it are the speaker's.
 */
import { speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

export function quotedEnds(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (!['relcl', 'acl'].includes(tree.dep[verb]!) || !['VBD', 'VBZ'].includes(tree.tag[verb]!)) continue;
    const subject = childBy(tree, verb, 'nsubj');
    if (subject === undefined || subject > verb || speechStrength(tree.lemma[verb]!) < 2) continue;
    if (!endsQuotation(tree, tree.first[subject]! - 1)) continue;
    const top = topOf(tree, verb);
    const participles = childrenBy(tree, top, 'advcl').filter((at) => at > verb && tree.tag[at] === 'VBG');
    changes.push(
      { token: verb, head: top, dep: 'parataxis' },
      ...participles.map((token) => ({ token, head: verb, dep: 'advcl' })),
    );
  }
  return reattached(tree, changes);
}

/** Whether the token is a mark that closes a quotation with a comma before it. */
const endsQuotation = (tree: Tree, token: number): boolean =>
  /^["”'’]+$/.test(tree.lower[token] ?? '') && tree.lower[token - 1] === ',';

function topOf(tree: Tree, token: number): number {
  let top = token;
  while (tree.head[top] !== top) top = tree.head[top]!;
  return top;
}
