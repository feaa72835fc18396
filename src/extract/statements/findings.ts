/**
 * Verbs of thought that are speech where a court or inquiry is their subject: "the judges found that ...", "the court held
 * that ...". "The police found that the car was gone" is no such finding.
 */
import type { Candidate } from './candidate';
import { ADJUDICATORS, FINDING } from './lexicon';
import { childrenBy, type Tree } from './tree';

export const isFinding = (tree: Tree, { rule, cueToken, source }: Candidate): boolean =>
  rule === 'clause complement' &&
  cueToken !== undefined &&
  FINDING.has(tree.lemma[cueToken]!) &&
  (source?.heads.some((head) => judges(tree, head)) ?? false);

/** "the judges", "Judge Ana Ruiz". */
const judges = (tree: Tree, head: number): boolean =>
  [head, ...childrenBy(tree, head, 'compound')].some(
    (word) => ADJUDICATORS.has(tree.lemma[word]!) || ADJUDICATORS.has(tree.lower[word]!),
  );
