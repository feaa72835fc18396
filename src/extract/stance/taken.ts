/** A stance as it was read, and how much the rule that read it says. */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';

export interface Taken {
  readonly stance: Stance;
  readonly rule: string;
  /** The word that decided it. */
  readonly word?: Token;
  readonly holder?: string;
  /** How much the rule says: an attitude outweighs an evaluation, that the act, that what is only presumed. */
  readonly weight: number;
}

/** Who proposed it once is for it ever after. */
export const lasting = (stance: Stance): Stance => (stance === 'proposes' ? 'supports' : stance);
