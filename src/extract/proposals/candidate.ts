/** Phrases that could name a course of action, before anyone asks which of them mean the same. */
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import type { ProposalKind } from '../extraction';

/** `measure`: by its own words; `clause`: a verb phrase; `noun`: only by what governs it; `generic`: "the plan". */
export type Form = 'measure' | 'clause' | 'noun' | 'generic';

export interface Candidate {
  readonly head: Token;
  readonly span: Span;
  readonly form: Form;
  readonly kind: ProposalKind;
  /** Name of the construction that makes it a proposal. */
  readonly rule: string;
  /** Whether it may name a proposal that nothing before has named. */
  readonly opens: boolean;
}
