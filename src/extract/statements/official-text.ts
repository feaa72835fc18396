/** Official texts and transcripts, read as the last section of the annotation guide says. */
import type { Candidate } from './candidate';
import type { Tree } from './tree';

export function officialText(_tree: Tree, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates;
}
