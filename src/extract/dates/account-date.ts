/**
 * The day of an encounter of which a whole text is the account: "The Prime Minister spoke today with President Beridat
 * of Korrin. ..." What the two then told each other they said on that day. Only those who release a text write "today"
 * of what it tells, and all of it is of that day: "The Council today extended ... Speaking after the vote, ..."
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { eventNoun, eventVerb, gathered } from '../event-words';
import type { ResolvedDate } from '../extraction';
import { isNoun, objectsOf, prepositionalObjects } from '../grammar';
import { type Context, sideOf, tokensIn } from '../measures/context';
import { norm } from '../measures/words';
import { type DateMention, isToday, resolvedBack } from '.';

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
  if (released) {
    const { root } = released.token.sentence;
    const heard = eventVerb(root) === undefined ? heardIn(root, context) : undefined;
    const covers = (speaker: string) => heard === undefined || heard.has(sideOf(speaker, context));
    return { date: resolvedBack(released, context.document), covers };
  }
  const met = opening.find(({ token }) => isEncounter(token.sentence.root));
  if (!met || context.statements.some(({ mode }) => mode === 'direct')) return undefined;
  const sides = sidesIn(met.token, context);
  const covers = (speaker: string) => sides.has(sideOf(speaker, context)) || isGathered(speaker, context);
  const theirs = context.statements.filter(({ speaker }) => covers(speaker));
  if (theirs.length < 2 || theirs.length < MOST * context.statements.length) return undefined;
  return { date: resolvedBack(met, context.document), covers };
}

/** "the participants", "the ministers": a group by its part in the encounter. */
function isGathered(speaker: string, { cast }: Context): boolean {
  const actor = cast.actors.find(({ id }) => id === speaker);
  return actor?.kind === 'group' && gathered.has(norm(actor.name.split(' ').pop()!));
}

/**
 * "The minister said today ...": a reporter who heard somebody goes on to other times and speakers, so that the day is
 * of that side alone; of nobody's where those heard are a group without a name ("officials said today"). Undefined where
 * the sentence reports no words.
 */
function heardIn(root: Token, context: Context): ReadonlySet<string> | undefined {
  const reports = context.statements.filter(({ cue }) => cue !== null && tokensIn(context.tokens, cue).includes(root));
  const isNamed = (id: string) => context.cast.actors.find((actor) => actor.id === id)?.kind !== 'group';
  const named = reports.filter(({ speaker }) => isNamed(speaker));
  return reports.length === 0 ? undefined : new Set(named.map(({ speaker }) => sideOf(speaker, context)));
}

/** "met", "had a telephone conversation", "took part in a round of talks". */
const isEncounter = (verb: Token): boolean =>
  eventVerb(verb) !== undefined ||
  flatMap([...objectsOf(verb), ...prepositionalObjects(verb)], (noun) => [
    noun,
    ...prepositionalObjects(noun, ['of']),
  ]).some((noun) => isNoun(noun) && eventNoun(noun) !== undefined);

/** "spoke today with", "met on Monday in Oslo", "held a call on Monday with": of what the reporter himself tells. */
function isOfRoot(token: Token, { document, statementsAt }: Context): boolean {
  const { root } = token.sentence;
  const own = document.quotationOf[token.i]! < 0 && statementsAt(token).length === 0;
  return own && ['VBD', 'VBN'].includes(root.tag) && token.ancestors.includes(root);
}

/** States, or whoever is on no state's side, that the sentence names. */
function sidesIn({ sentence }: Token, context: Context): Set<string> {
  const actors = flatMap(context.tokens.slice(sentence.first, sentence.last + 1), ({ i }) => [
    ...context.cast.referenceAt(i).actors,
  ]);
  return new Set(actors.map((actor) => sideOf(actor, context)));
}
