/**
 * "with Peru demanding a ban and Chile threatening to leave": two clauses with subjects of their own, of which parsers
 * make the second subject a conjunct of the first object.
 */
import { childBy, isUnder, type Reattachment, reattached, type Tree } from '../tree';

export function absolutes(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    if (tree.tag[verb] !== 'VBG' || tree.dep[verb] !== 'pcomp' || tree.lower[tree.head[verb]!] !== 'with') continue;
    if (childBy(tree, verb, 'nsubj') !== undefined) changes.push(...secondClause(tree, verb));
  }
  return reattached(tree, changes);
}

/** The name after "and" with the participle right behind it, as a clause coordinated with `verb`. */
function secondClause(tree: Tree, verb: number): Reattachment[] {
  for (let name = verb + 1; name < tree.sentenceLast[verb]!; name++) {
    if (tree.dep[name] !== 'conj' || !/^NNPS?$/.test(tree.tag[name]!) || !isUnder(tree, name, verb)) continue;
    const and = tree.first[name]! - 1;
    const next = name + 1;
    if (tree.tag[next] !== 'VBG' || tree.dep[and] !== 'cc' || childBy(tree, next, 'nsubj') !== undefined) continue;
    return [
      { token: name, head: next, dep: 'nsubj' },
      { token: next, head: verb, dep: 'conj' },
      { token: and, head: verb, dep: 'cc' },
    ];
  }
  return [];
}
