/**
 * "a target for the mayor's claims that he was robbed", "cited no source for his claim in May that Fiji had paid": what
 * follows a noun of speech that is somebody's is what he said, unless the verb above is itself one of saying.
 */
import { NOUNS, VERBS } from '../lexicon';
import { TIME } from '../tail';
import { childBy, childrenBy, isUnder, isVerb, type Reattachment, reattached, type Tree } from '../tree';

export function ownedClauses(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let clause = 3; clause < tree.size; clause++) {
    if (!['ccomp', 'acl'].includes(tree.dep[clause]!) || !isVerb(tree, clause)) continue;
    const that = childBy(tree, clause, 'mark');
    const verb = tree.head[clause]!;
    if (that === undefined || tree.lower[that] !== 'that' || verb > that || takesClause(tree, verb)) continue;
    const noun = nounBefore(tree, that);
    if (noun !== undefined && isUnder(tree, noun, verb)) changes.push({ token: clause, head: noun, dep: 'acl' });
  }
  return reattached(tree, changes);
}

/** Whether the clause can belong to the word above: to a noun of speech; beside an object, only under a verb that tells somebody something. */
function takesClause(tree: Tree, verb: number): boolean {
  if (NOUNS.has(tree.lemma[verb]!)) return true;
  const frame = childBy(tree, verb, 'dobj') === undefined ? ['clause', 'addressee'] : ['addressee'];
  return (VERBS.get(tree.lemma[verb]!) ?? []).some(({ frames }) => frames.some((one) => frame.includes(one)));
}

/** The noun of speech with an owner that ends right before `end`, or before a phrase of time that does. */
function nounBefore(tree: Tree, end: number): number | undefined {
  if (isOwnedSpeech(tree, end - 1)) return end - 1;
  if (!TIME.test(tree.document.annotation.tokens[end - 1]!.ent)) return undefined;
  let first = end - 1;
  while (first > 0 && TIME.test(tree.document.annotation.tokens[first - 1]!.ent)) first--;
  const noun = ['in', 'on', 'at'].includes(tree.lower[first - 1] ?? '') ? first - 2 : first - 1;
  return isOwnedSpeech(tree, noun) ? noun : undefined;
}

const isOwnedSpeech = (tree: Tree, noun: number): boolean =>
  noun >= 0 &&
  /^NNS?$/.test(tree.tag[noun]!) &&
  childrenBy(tree, noun, 'poss').length > 0 &&
  (NOUNS.get(tree.lemma[noun]!) ?? []).some((entry) => entry.class === 'speech' && entry.frames.includes('clause'));
