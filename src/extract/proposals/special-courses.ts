/** Courses of action that a single construction tells: leaving office, refusing to meet, going to court; and telling, which is none. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import {
  agentsOf,
  childrenWith,
  isInfinitive,
  isNegated,
  isNoun,
  isToCome,
  modalsOf,
  objectsOf,
  prepositionalObjects,
} from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import {
  hinting,
  leavingOffice,
  light,
  negotiating,
  procedural,
  referrals,
  states,
  telling,
  utterances,
} from '../measures/lexicon';
import { courseOf, nounPhrase } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import { isGathering } from './kinds';

/** Name of the rule for who is asked to leave office. */
export const DEPARTURE = 'departure asked for';

/** "called for the premier to go": somebody is to leave office. */
export const isToResign = (verb: Token, { cast, statements, statementsAt }: Context): boolean => {
  const [inner] = statementsAt(verb);
  if (inner === undefined || statements[inner]!.act !== 'request' || !leavingOffice.has(verb.lemma)) return false;
  return (
    (isInfinitive(verb) || modalsOf(verb).some((modal) => ['must', 'should'].includes(modal))) &&
    agentsOf(verb).some(({ i }) => cast.referenceAt(i).actors.some((id) => isPerson(id, cast)))
  );
};

const isPerson = (id: string, cast: Context['cast']): boolean =>
  cast.actors.some((actor) => actor.id === id && actor.kind === 'person');

/** "will not sit down with the rebels", "would not negotiate over the land". */
export const isMeetingRefused = (verb: Token, { statementsAt }: Context): boolean =>
  isNegated(verb) &&
  (isToCome(verb) || isPrinciple(verb)) &&
  statementsAt(verb).length > 0 &&
  ((isGathering(verb) && prepositionalObjects(verb, ['with']).length > 0) ||
    (negotiating.has(verb.lemma) && prepositionalObjects(verb, ['with', 'over', 'on', 'about']).length > 0));

/** "We don't negotiate with bandits": what the speaker never does. */
const isPrinciple = (verb: Token): boolean =>
  verb.children.some(({ dep, tag, lemma }) => dep === 'aux' && tag === 'VBP' && lemma === 'do') &&
  agentsOf(verb).some(({ text }) => /^(we|i)$/i.test(text));

/** "the premier to go": says nothing without who. */
export function withSubject(verb: Token): Span {
  const subject = [...agentsOf(verb), ...childrenWith(verb, 'nsubjpass')].find(({ i }) => i < verb.i);
  const span = courseOf(verb);
  return subject ? { start: nounPhrase(subject)[0]!.start, end: span.end } : span;
}

/** "take the matter to the tribunal", "bring the dispute before the World Trade Organization". */
export const isReferral = (verb: Token): boolean =>
  referrals.verbs.has(lemmaOf(verb)) &&
  objectsOf(verb).some((matter) =>
    flatMap([verb, matter], (governor) => prepositionalObjects(governor, ['to', 'before'])).some(
      (forum) => forum.ent.endsWith('ORG') || referrals.forums.has(lemmaOf(forum)),
    ),
  );

/** "was not authorized to discuss the talks": why a source stays unnamed; "authorized to use force" is a mandate. */
export const isLeaveToSpeak = (verb: Token): boolean =>
  verb.dep === 'xcomp' &&
  /^authori[sz]e$/.test(verb.head.lemma) &&
  (negotiating.has(lemmaOf(verb)) || procedural.has(lemmaOf(verb)));

/** "declined to offer a figure", "will demand an answer": what is only told. */
export const isTelling = (verb: Token): boolean =>
  (telling.has(lemmaOf(verb)) || attitudeOf(verb)?.stance === 'proposes') &&
  objectsOf(verb).some((object) => utterances.has(lemmaOf(object)));

/** "held out the prospect of reopening the road", "raised the possibility of". */
export const isHeldOut = (verb: Token): boolean =>
  verb.dep === 'pcomp' &&
  verb.head.lemma === 'of' &&
  ['prospect', 'possibility'].includes(verb.head.head.lemma) &&
  HOLDING_OUT.has(verb.head.head.head.lemma);

const HOLDING_OUT = new Set(['hold', 'raise', 'dangle', 'float', 'offer', 'open', 'broach', 'moot']);

/** "hinted that it might open its port": a course put about and not yet promised. */
export function isHinted(verb: Token, { cuedBy, statementsAt, statements, cast }: Context): boolean {
  const cue = cuedBy(verb.head);
  if (cue === undefined || statementsAt(verb)[0] !== cue || !hinting.has(verb.head.lemma) || isNegated(verb))
    return false;
  if (!modalsOf(verb).some((modal) => ['might', 'may', 'could', 'would', 'will'].includes(modal))) return false;
  const { speaker } = statements[cue]!;
  return agentsOf(verb).some(({ i }) => cast.referenceAt(i).actors.includes(speaker)) && objectsOf(verb).some(isNoun);
}

/** "every day", "the hour". */
const isSpell = ({ ent, lemma }: Token): boolean => /DATE|TIME/.test(ent) || ['day', 'hour', 'week'].includes(lemma);

/** "keep an eye on the harbour", "use every day", "take him at his word": an idiom with a light verb tells of no deed. */
export const isIdiom = (verb: Token): boolean =>
  prepositionalObjects(verb, ['at', 'by', 'to']).some(({ lemma, lefts }) => lemma === 'word' && lefts.length > 0) ||
  (light.has(lemmaOf(verb)) &&
    objectsOf(verb).some((object) => object.i > verb.i && (states.has(lemmaOf(object)) || isSpell(object))));
