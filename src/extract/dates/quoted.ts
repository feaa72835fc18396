/** "yesterday" inside a quotation counts from the day of the quotation. */
import type { ResolvedDate } from '../extraction';
import type { Context } from '../measures/context';
import type { DateMention } from '.';

export function countedFromQuotations(
  mentions: readonly DateMention[],
  dates: ReadonlyMap<number, ResolvedDate>,
  { document, statementsAt }: Context,
): DateMention[] {
  return mentions.map((mention) => {
    const [inner] = statementsAt(mention.token);
    const said = inner === undefined ? undefined : dates.get(inner);
    const isQuoted = document.quotationOf[mention.token.i] !== -1;
    if (!isQuoted || said?.precision !== 'day' || !said.start) return mention;
    return { ...mention, base: { day: said.start, name: 'the day of the quotation' } };
  });
}
