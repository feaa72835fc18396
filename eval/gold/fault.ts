import type { ScoredSpan } from '../score/form';

/** One thing wrong: its cause as a short label, the place, and what stands against what. */
export interface Fault {
  readonly article: string;
  readonly cause: string;
  /** undefined where the fault lies in no single place. */
  readonly at: ScoredSpan | undefined;
  readonly detail: string;
}

export const quoted = (span: ScoredSpan | undefined) => (span ? `“${span.text.slice(0, 90)}”` : 'none');
