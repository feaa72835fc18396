import { NOUNS, speechStrength } from '../lexicon';
import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** Nouns that sum up the clause before their comma, which parsers make part of it. */
export function summingUp(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let noun = 0; noun < tree.size; noun++) {
    if (!isSummary(tree, noun)) continue;
    const remark = reportersRemark(tree, noun);
    changes.push(...(remark.length > 0 ? remark : (secondObject(tree, noun) ?? [])));
  }
  return reattached(tree, changes);
}

/** ", a request ...": a comma and an indefinite article before it. */
function isSummary(tree: Tree, noun: number): boolean {
  const first = tree.first[noun]!;
  return (
    tree.tag[noun] === 'NN' && ['a', 'an'].includes(tree.lower[first]!) && tree.lower[first - 1] === ',' && first < noun
  );
}

/**
 * "asked Oman to host the talks, a request that Iran resisted": taken for a second object. English puts no comma between
 * a verb and its object.
 */
function secondObject(tree: Tree, noun: number): Reattachment[] | undefined {
  const verb = tree.head[noun]!;
  if (tree.dep[noun] !== 'dobj' || verb > noun) return undefined;
  const complete = childrenBy(tree, verb, 'dobj', 'xcomp', 'ccomp').some(
    (child) => child > verb && child < tree.first[noun]!,
  );
  return complete ? [{ token: noun, head: verb, dep: 'appos' }] : undefined;
}

/**
 * "said the river should be managed jointly, an idea backed by the bank": the noun of speech or thought with a clause of
 * its own is the reporter's remark on what was said; it goes with the verb of speech.
 */
function reportersRemark(tree: Tree, noun: number): Reattachment[] {
  if (!NOUNS.has(tree.lemma[noun]!) || childBy(tree, noun, 'relcl', 'acl') === undefined) return [];
  let speech: number | undefined;
  for (let at = tree.head[noun]!; tree.head[at] !== at; at = tree.head[at]!)
    if (tree.dep[at] === 'ccomp' && speechStrength(tree.lemma[tree.head[at]!]!) >= 2 && tree.head[at]! < at)
      speech = tree.head[at];
  if (speech === undefined) return [];
  return [
    { token: noun, head: speech, dep: 'appos' },
    { token: tree.first[noun]! - 1, head: speech, dep: 'punct' },
    ...marksBehind(tree, noun).map((token) => ({ token, head: speech!, dep: 'punct' })),
  ];
}

/** Quotation marks behind the remark that hang in the clause before it. */
function marksBehind(tree: Tree, noun: number): number[] {
  const marks: number[] = [];
  for (let at = tree.last[noun]! + 1; /^["”’]+$/.test(tree.lower[at] ?? ''); at++) marks.push(at);
  return marks;
}
