/**
 * Verbs of thought that are speech where a court or inquiry is their subject: "the judges found that ...", "the court held
 * that ...". "The police found that the car was gone" is no such finding.
 */
import type { Candidate } from './candidate';
import { ADJUDICATORS, FINDING } from './lexicon';
import type { Tree } from './tree';

export const isFinding = (tree: Tree, { rule, cueToken, source }: Candidate): boolean =>
  rule === 'clause complement' &&
  cueToken !== undefined &&
  FINDING.has(tree.lemma[cueToken]!) &&
  (source?.heads.some((head) => ADJUDICATORS.has(tree.lemma[head]!)) ?? false);
