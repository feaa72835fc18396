/**
 * "complaints by the bank, a creditor, that the loan was late": with the sender between, parsers hang the clause under
 * the verb above. It is what the noun of speech before the sender announces.
 */
import { NOUNS } from '../lexicon';
import { childBy, childrenBy, isUnder, isVerb, type Reattachment, reattached, type Tree } from '../tree';

export function sendersClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let noun = 0; noun < tree.size; noun++) {
    if (!isCommonNoun(tree.tag[noun]!) || NOUNS.get(tree.lemma[noun]!)?.[0]?.class !== 'speech') continue;
    const sender = senderOf(tree, noun);
    const that = sender === undefined ? undefined : thatAfter(tree, sender);
    if (that !== undefined) changes.push(...clauseMoved(tree, noun, that));
  }
  return reattached(tree, changes);
}

const isCommonNoun = (tag: string): boolean => tag === 'NN' || tag === 'NNS';

function senderOf(tree: Tree, noun: number): number | undefined {
  const preposition = childrenBy(tree, noun, 'prep').find((at) => ['by', 'from'].includes(tree.lower[at]!));
  return preposition === undefined ? undefined : childBy(tree, preposition, 'pobj');
}

/** The conjunction behind the sender's noun phrase, nothing but an aside between commas between them. */
function thatAfter(tree: Tree, sender: number): number | undefined {
  let inAside = false;
  for (let at = sender + 1; at <= tree.sentenceLast[sender]!; at++) {
    if (isConjunction(tree, at)) return at;
    if (tree.lower[at] === ',') inAside = !inAside;
    else if (!isUnder(tree, at, sender) && (!inAside || isVerb(tree, at))) return undefined;
  }
  return undefined;
}

/** "that", whatever the tagger made of it, where the parser lets it open a clause. */
const isConjunction = (tree: Tree, at: number): boolean =>
  tree.lower[at] === 'that' && (tree.tag[at] === 'IN' || tree.dep[at] === 'mark');

/** Hangs the clause under the noun; a conjunction that was read as a determiner goes with the clause. */
function clauseMoved(tree: Tree, noun: number, that: number): Reattachment[] {
  let clause = tree.head[that]!;
  while (!isVerb(tree, clause) && tree.head[clause] !== clause) clause = tree.head[clause]!;
  const above = tree.head[clause]!;
  const opens = tree.lower[tree.first[clause]!] === ',' ? tree.first[clause]! + 1 : tree.first[clause];
  const misplaced = isUnder(tree, noun, above) || (above > noun && above < that);
  if (opens !== that || above === noun || above === clause || !misplaced) return [];
  return [
    { token: clause, head: noun, dep: 'acl' },
    { token: that, head: clause, dep: 'mark' },
  ];
}
