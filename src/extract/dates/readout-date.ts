/**
 * The day of an encounter of which a whole text is the account: "The Prime Minister spoke today with President Beridat
 * of Korrin. ..." What the two then told each other they said on that day.
 */
import type { Token } from '../../language/annotation';
import type { ResolvedDate } from '../extraction';
import type { Context } from '../measures/context';
import { baseOf, type DateMention, evidenceOf } from '.';
import { resolve } from './resolve';

const ENCOUNTER = new Set(['speak', 'meet', 'talk', 'call', 'telephone', 'phone', 'confer', 'receive', 'host', 'hold']);
/** Sentences in which the encounter is told. */
const OPENING = 2;
/** Share of the statements that those who met have to have made. */
const MOST = 0.75;

export interface Readout {
  readonly date: ResolvedDate;
  readonly participants: ReadonlySet<string>;
}

export function readoutOf(mentions: readonly DateMention[], context: Context): Readout | undefined {
  const { document, statements } = context;
  if (document.kind !== 'news' || statements.some(({ mode }) => mode === 'direct')) return undefined;
  const mention = mentions.find(({ token }) => token.sentence.i < OPENING && isOfEncounter(token));
  if (!mention) return undefined;
  const participants = participantsIn(mention.token, context);
  const theirs = statements.filter(({ speaker }) => participants.has(speaker));
  if (participants.size < 2 || theirs.length < 2 || theirs.length < MOST * statements.length) return undefined;
  return {
    date: resolve(mention.expression.meaning, 'past', baseOf(document), evidenceOf(mention, document)),
    participants,
  };
}

/** "spoke today with", "met on Monday in Oslo", "held a call on Monday with". */
function isOfEncounter({ sentence: { root }, ancestors }: Token): boolean {
  return root.tag === 'VBD' && ENCOUNTER.has(root.lemma) && ancestors.includes(root);
}

const participantsIn = ({ sentence }: Token, { cast, tokens }: Context): Set<string> =>
  new Set(tokens.slice(sentence.first, sentence.last + 1).flatMap(({ i }) => [...cast.referenceAt(i).actors]));
