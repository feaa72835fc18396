import { flatMap } from '../../../flat-map';
import { VERBS } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "Togo, which insists the case is closed, offered to pay": behind an aside the past form of the main verb is taken for a
 * participle, and the sentence is left with a noun for its head.
 */
export function verblessSentences(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let noun = 0; noun < tree.size; noun++) {
    if (tree.head[noun] !== noun || !isNominal(tree, noun) || childBy(tree, noun, 'cop', 'nsubj') !== undefined)
      continue;
    const verb =
      childrenBy(tree, noun, 'acl').find((at) => isMain(tree, at, noun) || isPast(tree, at)) ?? reportIn(tree, noun);
    if (verb === undefined || noun > tree.sentenceFirst[noun]! + 6) continue;
    const rest = tree.children[noun]!.filter((at) => at > verb);
    changes.push(
      { token: verb, head: verb, dep: 'ROOT' },
      { token: noun, head: verb, dep: 'nsubj' },
      ...rest.map((token) => ({ token, head: verb, dep: tree.dep[token]! })),
    );
  }
  return reattached(tree, changes);
}

/** "A panel of three judges found on Monday that the law was void": no participle but one of telling takes such a clause. */
function reportIn(tree: Tree, noun: number): number | undefined {
  const below = flatMap(childrenBy(tree, noun, 'prep'), (preposition) => childrenBy(tree, preposition, 'pobj'));
  return flatMap([noun, ...below], (at) => childrenBy(tree, at, 'acl')).find(
    (at) => tree.tag[at] === 'VBN' && reports(tree, at),
  );
}

function reports(tree: Tree, verb: number): boolean {
  const clause = childrenBy(tree, verb, 'ccomp').find((at) => at > verb);
  const entries = VERBS.get(tree.lemma[verb]!) ?? [];
  return (
    clause !== undefined &&
    childrenBy(tree, clause, 'mark').some((at) => tree.lower[at] === 'that') &&
    childBy(tree, verb, 'agent') === undefined &&
    entries.some(({ frames }) => frames.includes('clause')) &&
    !entries.some(({ frames }) => frames.includes('addressee'))
  );
}

/** "The resolution called for sanctions.": tagged as a past tense, in a sentence that ends like one. */
const isPast = (tree: Tree, verb: number): boolean =>
  tree.tag[verb] === 'VBD' &&
  childBy(tree, verb, 'agent') === undefined &&
  /^[.!?]$/.test(tree.lower[tree.sentenceLast[verb]!] ?? '');

/** A past form behind a comma that closes an aside, with no agent. */
const isMain = (tree: Tree, verb: number, noun: number): boolean =>
  tree.tag[verb] === 'VBN' &&
  verb > noun + 2 &&
  tree.lower[tree.first[verb]! - 1] === ',' &&
  childBy(tree, verb, 'agent') === undefined &&
  childrenBy(tree, noun, 'relcl', 'appos', 'amod').some((aside) => aside > noun && aside < verb);
