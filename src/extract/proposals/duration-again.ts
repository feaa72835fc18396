/** Later mentions by how long it is to last: "Eighteen months is a gift", of a cap of 18 months. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';
import type { Context } from '../measures/context';
import { lastingOf } from '../measures/durations';
import { spanOf } from '../measures/phrase';
import type { Candidate } from './candidate';
import { textOf } from './description';

/** Name of the rule for a stretch of time that stands for what lasts so long. */
export const BY_DURATION = 'named by its length';

/** A stretch of time of which something is said, or which is all that is said, where something is to last as long. */
export function durationAgain(context: Context, found: readonly Candidate[]): Candidate[] {
  const lasting = new Set(flatMap(found, ({ span }) => lastingOf(textOf(span, context))));
  if (lasting.size === 0) return [];
  return flatMap(context.tokens.filter(isSubject), (noun) => {
    const number = noun.children.find(({ dep }) => dep === 'nummod');
    if (!number || context.statementsAt(noun).length === 0) return [];
    const span = spanOf([number, noun]);
    const [length] = lastingOf(textOf(span, context));
    return length && lasting.has(length) ? [mentionOf(noun, span)] : [];
  });
}

/** "Two years is enough", "Ninety days, and then another ninety". */
const isSubject = (noun: Token): boolean =>
  isNoun(noun) && (noun.dep === 'nsubj' ? noun.head.lemma === 'be' : opensSaying(noun));

const opensSaying = ({ dep, previous }: Token): boolean =>
  ['npadvmod', 'ROOT'].includes(dep) && /^["“‘']$/.test(previous?.previous?.text ?? '');

const mentionOf = (head: Token, span: Candidate['span']): Candidate => ({
  head,
  span,
  form: 'generic',
  kind: 'other',
  rule: BY_DURATION,
  opens: false,
});
