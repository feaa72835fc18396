/** Courses of action that a reported question puts to somebody: "pressed on whether the engineers would return". */
import type { Token } from '../../language/annotation';
import { agentsOf, isPassive, modalsOf, prepositionalObjects } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import { negotiating, questioning } from '../measures/lexicon';

/** A clause with "whether" under a verb of asking that says what somebody may do, not what he thinks of it. */
export const isAskedAbout = (verb: Token, framed: boolean, { cast }: Context): boolean =>
  verb.children.some(({ dep, lemma }) => dep === 'mark' && QUESTION_WORDS.has(lemma)) &&
  isUnderQuestion(verb) &&
  modalsOf(verb).some((modal) => COURSES.has(modal)) &&
  attitudeOf(verb) === undefined &&
  (framed || isPassive(verb) || agentsOf(verb).some(({ i }) => cast.referenceAt(i).actors.length > 0));

/** "Would you talk to the rebels?", "Will Peru close its port?": put to somebody outright. */
export function isAskedOutright(verb: Token, framed: boolean, { statements, statementsAt, cast }: Context): boolean {
  const [inner] = statementsAt(verb);
  if (inner === undefined || statements[inner]!.act !== 'question' || attitudeOf(verb) !== undefined) return false;
  const [subject] = agentsOf(verb);
  const modal = verb.children.find(({ dep, lemma }) => dep === 'aux' && OUTRIGHT.has(lemma));
  if (!subject || !modal || modal.i > subject.i || verb.dep === 'relcl') return false;
  const isCourse = framed || (negotiating.has(verb.lemma) && prepositionalObjects(verb, ['to', 'with']).length > 0);
  return isCourse && (/^(you|we)$/i.test(subject.text) || cast.referenceAt(subject.i).actors.length > 0);
}

/** "Could you talk about it" only asks for words. */
const OUTRIGHT = new Set(['will', 'would', 'should', 'shall']);

const QUESTION_WORDS = new Set(['whether', 'if']);
const COURSES = new Set(['will', 'would', 'should', 'shall', 'might', 'may']);

/** "asked whether", "pressed on whether". */
function isUnderQuestion({ dep, head }: Token): boolean {
  if (dep === 'pcomp' || head.pos === 'ADP') return questioning.has(head.head.lemma);
  return (dep === 'ccomp' || dep === 'advcl') && questioning.has(head.lemma);
}
