/** Noun phrases as sources: their extent and the heads of their coordination. */
import { isNominal, type Range, type Tree } from './tree';

export interface NounPhrase {
  /** Head tokens, several for a coordination ("Rubio and Waltz"). */
  readonly heads: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Post-modifiers set between commas, which the guide counts to the source. */
const ASIDES = new Set(['appos', 'relcl', 'acl', 'amod', 'nummod', 'npadvmod', 'nmod', 'dep']);
/** Dependents that a parser hangs under a noun though they belong to the clause. */
const FOREIGN = new Set(['advcl', 'parataxis', 'ccomp', 'cc']);

/**
 * The noun phrase headed by `head`, with title, apposition and relative clause, kept clear of the token `cue`.
 * A comma that closes an aside belongs to it: "Hariri, who is in London, expressed ...".
 */
export function nounPhrase(tree: Tree, head: number, cue?: number): NounPhrase {
  const [first, last] = extent(tree, head, cue);
  const heads = coordinated(tree, head).filter((at) => at >= first && at <= last);
  return { heads, ...trimmed(tree, first, closed(tree, first, last, head)) };
}

function extent(tree: Tree, head: number, cue: number | undefined): Range {
  let first = tree.first[head]!;
  let last = tree.last[head]!;
  if (cue !== undefined && cue > head) last = Math.min(last, cue - 1);
  if (cue !== undefined && cue < head) first = Math.max(first, cue + 1);
  for (const child of tree.children[head]!) {
    const foreign = FOREIGN.has(tree.dep[child]!) && (child > head || tree.dep[child] !== 'cc');
    const holdsCue = cue !== undefined && tree.first[child]! <= cue && tree.last[child]! >= cue;
    if (child > head && (isTimePhrase(tree, child) || holdsCue || (foreign && !leadsConjunct(tree, head, child))))
      last = Math.min(last, tree.first[child]! - 1);
  }
  return [first, Math.max(head, last)];
}

/** "Kenya's ministry on Friday summoned ...": the day is the clause's. */
function isTimePhrase(tree: Tree, child: number): boolean {
  const object = tree.dep[child] === 'prep' ? tree.children[child]!.find((at) => tree.dep[at] === 'pobj') : child;
  return (
    object !== undefined &&
    ['prep', 'npadvmod'].includes(tree.dep[child]!) &&
    /DATE|TIME/.test(tree.document.annotation.tokens[object]!.ent)
  );
}

/** A coordinating conjunction that another conjunct of the same noun follows. */
function leadsConjunct(tree: Tree, head: number, child: number): boolean {
  if (tree.dep[child] !== 'cc') return false;
  return tree.children[head]!.some((other) => other > child && tree.dep[other] === 'conj' && isNominal(tree, other));
}

function coordinated(tree: Tree, head: number): number[] {
  const heads = [head];
  for (let i = 0; i < heads.length; i++)
    for (const child of tree.children[heads[i]!]!)
      if (tree.dep[child] === 'conj' && isNominal(tree, child)) heads.push(child);
  return heads;
}

/** Takes in the comma or dash after an aside that one opens. */
function closed(tree: Tree, first: number, last: number, head: number): number {
  const next = tree.lower[last + 1];
  const opened = tree.children[head]!.some(
    (child) =>
      child > head &&
      tree.last[child]! <= last &&
      ASIDES.has(tree.dep[child]!) &&
      /^[,–—-]$/.test(tree.lower[tree.first[child]! - 1] ?? ''),
  );
  return opened && last > first && /^[,–—-]$/.test(next ?? '') && tree.sentenceLast[last] !== last ? last + 1 : last;
}

const OUTER = /^[,;:"“”'‘’`()\s–—-]+$/;

function trimmed(tree: Tree, from: number, to: number): { first: number; last: number } {
  let first = from;
  let last = to;
  while (first < last && (OUTER.test(tree.lower[first]!) || tree.dep[first] === 'cc' || tree.dep[first] === 'punct'))
    first++;
  while (last > first && (/^["“”'‘’`;:\s]+$/.test(tree.lower[last]!) || tree.dep[last] === 'cc')) last--;
  return { first, last };
}
