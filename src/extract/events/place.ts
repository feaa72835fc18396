/** Where something is: the place that a preposition or verb of going gives, and the state it lies in. */
import type { Token } from '../../language/annotation';
import { conjuncts, prepositionalObjects } from '../grammar';
import type { Context } from '../measures/context';

export interface Where {
  readonly place: string | null;
  readonly state: string | null;
}

const PLACE_PREPOSITIONS = ['in', 'at', 'to', 'near', 'outside', 'from'];

/** Of the phrases that hang on the tokens, the first that names a place. */
export function whereOf(tokens: readonly Token[], context: Context): Where | undefined {
  for (const token of tokens) {
    const objects = [
      ...prepositionalObjects(token, PLACE_PREPOSITIONS),
      ...token.children.filter(({ dep }) => dep === 'dobj' || dep === 'npadvmod'),
    ];
    for (const object of objects.flatMap(conjuncts)) {
      const where =
        placeAt(object, context) ??
        whereOf(
          object.children.filter(({ dep }) => dep === 'appos'),
          context,
        );
      if (where) return where;
    }
  }
  return undefined;
}

/**
 * A place by name that the parser hangs on who meets or when: "a meeting of ministers in Almaty", "the summit on March
 * 17 in Brussels"; not what is spoken about ("talks on the fighting in Khartoum").
 */
export function whereWithin(head: Token, context: Context): Where | undefined {
  for (const token of head.subtree) {
    if (token.i <= head.i || token.dep !== 'prep' || !/^(?:in|at)$/i.test(token.text)) continue;
    if (!between(token, head).every(isOfMeeting)) continue;
    const where = prepositionalObjects(token.head, ['in', 'at'])
      .map((object) => placeAt(object, context))
      .find(isNamed);
    if (where) return where;
  }
  return undefined;
}

const between = (token: Token, head: Token): Token[] => token.ancestors.slice(0, token.ancestors.indexOf(head));
const isNamed = (where: Where | undefined): boolean => typeof where?.place === 'string';

/** Participants, days and sidelines. */
const isOfMeeting = (token: Token): boolean =>
  token.dep === 'prep'
    ? /^(?:of|with|between|among|by)$/i.test(token.text) || token.children.some(isTimeOrSide)
    : ['pobj', 'conj', 'appos'].includes(token.dep);
const isTimeOrSide = ({ ent, lemma }: Token): boolean =>
  /DATE|TIME/.test(ent) || ['sideline', 'margin'].includes(lemma.toLowerCase());

/** A place by name, a state, or what is nested in it ("the Black Sea resort of Sochi"). */
export function placeAt(token: Token, context: Context): Where | undefined {
  for (const inner of token.subtree.filter(({ dep }) => dep !== 'conj')) {
    const found = named(inner, context);
    if (found) return found;
  }
  return undefined;
}

function named(token: Token, { cast }: Context): Where | undefined {
  const place = cast.places.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  if (place) return { place: place.name, state: place.state };
  const [id] = cast.referenceAt(token.i).actors;
  const actor = cast.actors.find((one) => one.id === id);
  return actor?.kind === 'state' ? { place: null, state: actor.represents } : undefined;
}
