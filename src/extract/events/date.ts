/** When an event is, by the date that hangs on the word that names it. */
import type { Token } from '../../language/annotation';
import { type DateMention, resolved } from '../dates';
import type { ResolvedDate } from '../extraction';
import { isNoun, isVerb } from '../grammar';
import type { Context } from '../measures/context';

export function dateOf(head: Token, dates: readonly DateMention[], { document }: Context): ResolvedDate | undefined {
  const found = dates.find(({ token }) => hangsOn(token, head));
  return found && resolved(found, document);
}

/** Words between a date and what it dates. */
const REACH = 5;

/** Directly, by a preposition, or through a participle ("talks held on Monday"). */
function hangsOn(token: Token, head: Token): boolean {
  for (const above of token.ancestors.slice(0, REACH)) {
    if (above === head) return true;
    if (isVerb(above) && above.dep !== 'acl' && above.dep !== 'relcl') return false;
    if (isNoun(above) && above.dep === 'dobj') return false;
  }
  return false;
}
