/** A stance of a statement on a proposal, both by their place in the article. */
import type { Taken } from './taken';

export interface Entry extends Taken {
  readonly statement: number;
  readonly proposal: number;
}
