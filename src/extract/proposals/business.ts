/** Talks on trade, money, visas and the like: between parties at peace, and so of no kind of their own. */
import type { Token } from '../../language/annotation';
import { childrenWith, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import { business } from '../measures/lexicon';
import { lemmaOf, norm } from '../measures/words';

const ABOUT = ['on', 'about', 'over', 'of', 'concerning', 'regarding'];

/** "talks on beef", "trade negotiations", "negotiate a rescheduling of its debt": of which the matter is told, and is business. */
export const isBusiness = (token: Token): boolean =>
  mattersOf(token).some(
    (matter) => isMatter(matter) || childrenWith(matter, 'compound', 'amod', 'nmod').some(isMatter) || isAction(matter),
  );

const mattersOf = (token: Token): readonly Token[] => [
  ...childrenWith(token, 'compound', 'nmod'),
  ...prepositionalObjects(token, ABOUT),
  ...(isVerb(token) ? objectsOf(token) : []),
];

/** A word for such a matter, or two ("human rights"). */
const isMatter = (token: Token): boolean =>
  business.has(lemmaOf(token)) ||
  business.has(norm(token.text)) ||
  childrenWith(token, 'amod', 'compound').some(({ text }) => business.has(`${norm(text)} ${lemmaOf(token)}`));

/** "talks on lifting the duty", "talks on a cut in tariffs": what is done to it. */
const isAction = (matter: Token): boolean =>
  (isVerb(matter) ? objectsOf(matter) : prepositionalObjects(matter, ['of', 'in', 'on', 'to', 'for'])).some(isMatter);
