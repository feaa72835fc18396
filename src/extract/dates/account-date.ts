/**
 * The day of an encounter of which a whole text is the account: "The Prime Minister spoke today with President Beridat
 * of Korrin. ..." What the two then told each other they said on that day. Only those who release a text write "today"
 * of what it tells, and all of it is of that day: "The Council today extended ... Speaking after the vote, ..."
 */
import type { Token } from '../../language/annotation';
import type { ResolvedDate } from '../extraction';
import type { Context } from '../measures/context';
import { type DateMention, isToday, resolvedBack } from '.';

const ENCOUNTER = new Set(['speak', 'meet', 'talk', 'call', 'telephone', 'phone', 'confer', 'receive', 'host', 'hold']);
/** Sentences in which the encounter is told. */
const OPENING = 2;
/** Share of the statements that those who met have to have made. */
const MOST = 0.75;

export interface Account {
  readonly date: ResolvedDate;
  /** Whether somebody's statements are part of it. */
  readonly covers: (speaker: string) => boolean;
}

/** Undefined where the text is no account of one encounter or one day. */
export function accountOf(mentions: readonly DateMention[], context: Context): Account | undefined {
  if (context.document.kind !== 'news') return undefined;
  const opening = mentions.filter(({ token }) => token.sentence.i < OPENING && isOfRoot(token, context));
  const released = opening.find(isToday);
  if (released) return { date: resolvedBack(released, context.document), covers: () => true };
  const met = opening.find(({ token }) => ENCOUNTER.has(token.sentence.root.lemma));
  if (!met || context.statements.some(({ mode }) => mode === 'direct')) return undefined;
  const participants = participantsIn(met.token, context);
  const theirs = context.statements.filter(({ speaker }) => participants.has(speaker));
  if (participants.size < 2 || theirs.length < 2 || theirs.length < MOST * context.statements.length) return undefined;
  return { date: resolvedBack(met, context.document), covers: (speaker) => participants.has(speaker) };
}

/** "spoke today with", "met on Monday in Oslo", "held a call on Monday with": of what the reporter himself tells. */
function isOfRoot(token: Token, { document, statementsAt }: Context): boolean {
  const { root } = token.sentence;
  const own = document.quotationOf[token.i]! < 0 && statementsAt(token).length === 0;
  return own && ['VBD', 'VBN'].includes(root.tag) && token.ancestors.includes(root);
}

const participantsIn = ({ sentence }: Token, { cast, tokens }: Context): Set<string> =>
  new Set(tokens.slice(sentence.first, sentence.last + 1).flatMap(({ i }) => [...cast.referenceAt(i).actors]));
