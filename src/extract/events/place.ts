/** Where something is: the place that a preposition or verb of going gives, and the state it lies in. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { behest, debating, eventNoun, eventVerb, holding } from '../event-words';
import { childrenWith, conjuncts, isVerb, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';

export interface Where {
  readonly place: string | null;
  readonly state: string | null;
  /** The place is the state as a whole. */
  readonly isState: boolean;
}

const STANDING = ['in', 'at', 'near', 'outside'];
const LEADING_THERE = [...STANDING, 'to', 'from', 'into', 'through'];

/** Of the phrases that hang on the tokens, the first that names a place. */
export function whereOf(tokens: readonly Token[], context: Context): Where | undefined {
  for (const object of flatMap(flatMap(tokens, placesOf), conjuncts)) {
    const where = placeAt(object, context);
    if (where) return where;
  }
  return undefined;
}

/** Only of a journey is what it leads to the place: "visited Lima", but not "talks devoted to Lima's airport". */
function placesOf(token: Token): Token[] {
  if (!isJourney(token)) return prepositionalObjects(token, STANDING);
  const reached = isVerb(token) ? childrenWith(token, 'dobj', 'npadvmod') : [];
  return [...prepositionalObjects(token, LEADING_THERE), ...reached];
}

const isJourney = (token: Token): boolean => (isVerb(token) ? eventVerb(token) : eventNoun(token)) === 'visit';

/**
 * A place by name that the parser hangs on who meets or when: "a meeting of ministers in Almaty", "the summit on March
 * 17 in Brussels"; not what is spoken about ("talks on the fighting in Khartoum").
 */
export function whereWithin(head: Token, context: Context): Where | undefined {
  for (const token of head.subtree) {
    if (token.i <= head.i || token.dep !== 'prep' || !/^(?:in|at)$/i.test(token.text)) continue;
    if (!between(token, head).every((one) => isOfMeeting(one) || isMet(one))) continue;
    const where = prepositionalObjects(token.head, ['in', 'at'])
      .map((object) => placeAt(object, context))
      .find(isNamed);
    if (where) return where;
  }
  return undefined;
}

const between = (token: Token, head: Token): Token[] => token.ancestors.slice(0, token.ancestors.indexOf(head));
const isNamed = (where: Where | undefined): boolean => typeof where?.place === 'string';

/** Participants, days, sidelines and what is said of its course ("that opens in Lima"). */
const isOfMeeting = (token: Token): boolean =>
  token.dep === 'prep'
    ? /^(?:of|with|between|among|by)$/i.test(token.text) || token.children.some(isTimeOrSide)
    : ['pobj', 'conj', 'appos'].includes(token.dep) ||
      (['relcl', 'acl'].includes(token.dep) && holding.has(token.lemma));
/** "received the minister in Lima", "signed the treaty in Lima", but "discussed the fighting in Lima". */
const isMet = ({ dep, head }: Token): boolean => dep === 'dobj' && !debating.has(head.lemma);
const isTimeOrSide = ({ ent, lemma }: Token): boolean =>
  /DATE|TIME/.test(ent) || ['sideline', 'margin'].includes(lemma.toLowerCase());

/** Prepositions that lead from a venue to the place it lies in: "the resort of Sochi", "a hotel in Lima". */
const LEADING = ['of', 'in', 'near', 'at', 'outside'];

/** A place by name, a state, or what is nested in it; what lies furthest inside is the nearest. */
function placeAt(token: Token, context: Context): Where | undefined {
  if (behest.has(token.lemma)) return undefined;
  const own = named(token, context) ?? capitalIn(token, context);
  if (own) return own;
  const inner = [...prepositionalObjects(token, LEADING), ...childrenWith(token, 'appos', ...BEFORE)];
  return inner.map((one) => placeAt(one, context)).find((where) => where !== undefined);
}

/** "the Omani capital". */
function capitalIn(noun: Token, { cast }: Context): Where | undefined {
  if (noun.lemma !== 'capital') return undefined;
  const capital = flatMap(childrenWith(noun, ...BEFORE), ({ i }) => cast.capitalAt(i) ?? [])[0];
  return capital && { ...capital, isState: false };
}

/** "Lima's cathedral", "the Peruvian port". */
const BEFORE = ['poss', 'compound', 'nmod', 'amod'];

function named(token: Token, { cast }: Context): Where | undefined {
  const place = cast.places.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  if (place) {
    const isState = cast.actors.some(({ kind, name }) => kind === 'state' && name === place.name);
    return { place: place.name, state: place.state, isState };
  }
  const [id] = cast.referenceAt(token.i).actors;
  const actor = cast.actors.find((one) => one.id === id);
  return actor?.kind === 'state' ? { place: null, state: actor.represents, isState: true } : undefined;
}
