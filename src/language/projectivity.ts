/**
 * Puts lifted arcs back where they belong. Source: spacy/pipeline/_parser_internals/nonproj.pyx; Nivre and Nilsson
 * (2005), pseudo-projective parsing: an arc labelled "acl||dobj" belongs below a dobj among the descendants of its head.
 */
import { spansOf } from './tree-spans';

const DELIMITER = '||';

const isLifted = (label: string): boolean => label.includes(DELIMITER);

/** Changes heads and labels in place. Heads count from the first token; a root is its own head. */
export function deprojectivize(heads: Int32Array, labels: string[], isSpace: (token: number) => boolean): void {
  if (!labels.some(isLifted)) return;
  const lifted = [...labels.keys()].filter((token) => isLifted(labels[token]!));
  const children = childrenWithin(heads);
  for (const token of lifted) {
    const [label, headLabel] = labels[token]!.split(DELIMITER);
    const head = findHead(token, headLabel!, heads, labels, children, isSpace);
    children.move(token, heads[token]!, head);
    heads[token] = head;
    labels[token] = label!;
  }
}

/** Breadth first, in text order, below the present head; that head itself where none fits. */
function findHead(
  token: number,
  label: string,
  heads: Int32Array,
  labels: readonly string[],
  children: Children,
  isSpace: (token: number) => boolean,
): number {
  let level = [heads[token]!];
  while (level.length) {
    const below: number[] = [];
    for (const parent of level) {
      for (const child of children.of(parent)) {
        if (child === token || isSpace(child)) continue;
        if (labels[child] === label) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return heads[token]!;
}

interface Children {
  of(head: number): readonly number[];
  move(child: number, from: number, to: number): void;
}

/**
 * Children in text order, as heads change. Like spaCy, only those between the edges that the head's subtree had
 * before the first change are seen.
 */
function childrenWithin(heads: Int32Array): Children {
  const { left, right } = spansOf(heads);
  const lists: number[][] = Array.from(heads, () => []);
  heads.forEach((head, child) => {
    if (head !== child) lists[head]!.push(child);
  });
  return {
    of: (head) => lists[head]!.filter((child) => child >= left[head]! && child <= right[head]!),
    move: (child, from, to) => {
      if (from === to) return;
      lists[from] = lists[from]!.filter((other) => other !== child);
      lists[to] = [...lists[to]!, child].sort((a, b) => a - b);
    },
  };
}
