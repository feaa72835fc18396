/** Courses of action that a reported question puts to somebody: "pressed on whether the engineers would return". */
import type { Token } from '../../language/annotation';
import { agentsOf, isPassive, modalsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import { questioning } from '../measures/lexicon';

/** A clause with "whether" under a verb of asking that says what somebody may do, not what he thinks of it. */
export const isAskedAbout = (verb: Token, framed: boolean, { cast }: Context): boolean =>
  verb.children.some(({ dep, lemma }) => dep === 'mark' && QUESTION_WORDS.has(lemma)) &&
  isUnderQuestion(verb) &&
  modalsOf(verb).some((modal) => COURSES.has(modal)) &&
  attitudeOf(verb) === undefined &&
  (framed || isPassive(verb) || agentsOf(verb).some(({ i }) => cast.referenceAt(i).actors.length > 0));

const QUESTION_WORDS = new Set(['whether', 'if']);
const COURSES = new Set(['will', 'would', 'should', 'shall', 'might', 'may']);

/** "asked whether", "pressed on whether". */
function isUnderQuestion({ dep, head }: Token): boolean {
  if (dep === 'pcomp' || head.pos === 'ADP') return questioning.has(head.head.lemma);
  return (dep === 'ccomp' || dep === 'advcl') && questioning.has(head.lemma);
}
