/**
 * The day of the occasion at which somebody spoke, told in the lead: "The minister hit back on Monday at complaints.
 * ... told a news briefing". What else he is reported to have said there he said on that day.
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { eventNoun } from '../event-words';
import type { ResolvedDate } from '../extraction';
import { agentsOf, isNoun, objectsOf, upwards } from '../grammar';
import { type Context, sideOf } from '../measures/context';
import { type DateMention, resolvedBack } from '.';

/** Sentences of the lead, which tell the day; those after it may tell the occasion. */
const LEAD = 3;
const OPENING = 6;
/** Kinds of events at which somebody speaks to those who are gathered. */
const HEARD = new Set(['briefing', 'other', 'summit']);

export interface OccasionDay {
  readonly date: ResolvedDate;
  readonly side: string;
}

/** Undefined where the lead tells no day of whoever spoke at an occasion. */
export function occasionDay(mentions: readonly DateMention[], context: Context): OccasionDay | undefined {
  const speakers = new Set(flatMap(occasionsIn(context), (noun) => sidesAt(noun, context)));
  for (const mention of mentions.filter(({ token }) => token.sentence.i < LEAD)) {
    const date = resolvedBack(mention, context.document);
    const clause = clauseOf(mention.token, context);
    const side =
      clause && date.precision === 'day' ? sidesOf(clause, context).find((one) => speakers.has(one)) : undefined;
    if (side !== undefined) return { date, side };
  }
  return undefined;
}

const occasionsIn = ({ tokens }: Context): Token[] =>
  tokens.filter((token) => token.sentence.i < OPENING && isNoun(token) && (isHeard(token) || isAddressed(token)));

const isHeard = (noun: Token): boolean => HEARD.has(eventNoun(noun) ?? '');

/** "made her remarks at a meeting", "spoke at talks": at any event that somebody is said to have spoken at. */
const isAddressed = (noun: Token): boolean =>
  eventNoun(noun) !== undefined &&
  noun.dep === 'pobj' &&
  ['at', 'to', 'before'].includes(noun.head.lemma) &&
  upwards(noun.head).some(
    (above) =>
      above.lemma === 'speak' || (above.lemma === 'make' && objectsOf(above).some(({ lemma }) => REMARKS.has(lemma))),
  );

const REMARKS = new Set(['remark', 'comment', 'statement', 'speech', 'address', 'declaration', 'appeal']);

/** Sides of those who act in the clauses around the noun. */
const sidesAt = (noun: Token, context: Context): string[] =>
  flatMap(
    noun.ancestors.filter(({ tag }) => tag === 'VBD'),
    (verb) => sidesOf(verb, context),
  );

const sidesOf = (verb: Token, context: Context): string[] =>
  flatMap(agentsOf(verb), ({ i }) => [...context.cast.referenceAt(i).actors]).map((actor) => sideOf(actor, context));

/** The past clause of the reporter's own that the time is an adverbial of. */
function clauseOf(token: Token, { statementsAt }: Context): Token | undefined {
  if (statementsAt(token).length > 0 || ['poss', 'compound', 'amod', 'nmod'].includes(token.dep)) return undefined;
  const verb = upwards(token).find(({ tag }) => tag.startsWith('VB'));
  return verb?.tag === 'VBD' ? verb : undefined;
}
