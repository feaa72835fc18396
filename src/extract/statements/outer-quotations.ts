/** Which quotations are a speaker's own words: the outermost, those taken up again in a new paragraph apart. */
import type { Quotation } from '../../text/document';
import type { Tree } from './tree';

/**
 * Outermost quotations. One that its paragraph never closes and in which the same mark opens again was reopened by its
 * speaker for a new paragraph, which the source has joined: it ends where the mark opens again.
 */
export function outerQuotations(tree: Tree): Quotation[] {
  const { quotations } = tree.document;
  const reopened = new Set<number>();
  for (const { parent, start } of quotations)
    if (
      parent !== undefined &&
      !quotations[parent]!.closed &&
      mark(tree, start) === mark(tree, quotations[parent]!.start)
    )
      reopened.add(parent);
  return quotations
    .filter((quotation) => quotation.depth === 0 || (quotation.depth === 1 && reopened.has(quotation.parent!)))
    .map((quotation) => (reopened.has(quotation.i) ? endedBefore(tree, quotation) : quotation));
}

function endedBefore(tree: Tree, quotation: Quotation): Quotation {
  const next = tree.document.quotations.find((other) => other.parent === quotation.i)!;
  const lastToken = next.firstToken === undefined ? quotation.lastToken : next.firstToken - 2;
  return { ...quotation, end: next.start, inner: { ...quotation.inner, end: next.start }, lastToken, closed: true };
}

const mark = (tree: Tree, start: number): string => tree.document.article.text.slice(start, start + 1);
