/** "their own roadmap": another than what the others have put forward. */
import type { Token } from '../../language/annotation';

/** Name of the rule for it. */
export const ITS_OWN = 'proposal of its own';

export const isItsOwn = (noun: Token): boolean =>
  noun.children.some(({ dep }) => dep === 'poss') &&
  noun.children.some(({ lemma, i }) => lemma === 'own' && i < noun.i);
