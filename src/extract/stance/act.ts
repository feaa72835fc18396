/** The stance that the act of speech itself takes: to demand is to propose, to reject is to oppose. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance, Statement } from '../extraction';
import { agentsOf, isVerb } from '../grammar';
import type { Context } from '../measures/context';
import { FIRST_PERSON, isSide } from './side';
import type { Taken } from './taken';

const BY_ACT: Partial<Record<Statement['act'], Stance>> = {
  propose: 'proposes',
  request: 'proposes',
  support: 'supports',
  reject: 'opposes',
  promise: 'proposes',
  accuse: 'opposes',
  warn: 'opposes',
};
/** Acts that are themselves for or against what they speak of. */
export const DIRECTIONAL = new Set<Statement['act']>(['propose', 'request', 'support', 'reject']);
const DIRECT = 2;

export function actStance(i: number, path: readonly Token[], context: Context): Stance | undefined {
  const { act } = context.statements[i]!;
  const stance = isAgainst(i, context) ? 'opposes' : BY_ACT[act];
  if (stance !== 'proposes') return act === 'warn' && isThreat(path, i, context) ? 'proposes' : stance;
  const steps = path.filter(({ dep }) => !['conj', 'prep', 'aux'].includes(dep)).length;
  if (act === 'promise') return isOwnAction(path, i, context) ? 'proposes' : 'supports';
  return steps > DIRECT ? 'supports' : stance;
}

/** "lobbied against the toll": what is asked is that it be not done. */
const isAgainst = (i: number, { contents, statements }: Context): boolean =>
  statements[i]!.act === 'request' &&
  (contents[i]![0]?.lemma.toLowerCase() === 'against' || AGAINST.test(statements[i]!.cue?.text ?? ''));

const AGAINST = /\bagainst$/i;

/** What the speaker's side would do; "warned against linking the files" is no threat to link them. */
const isThreat = (path: readonly Token[], i: number, context: Context) =>
  !AGAINST.test(context.statements[i]!.cue?.text ?? '') && !isJudgedOf(path) && isOwnAction(path, i, context);

/** "warned that lifting the embargo would fuel the war": what is said of an action threatens nothing. */
const isJudgedOf = ([mention]: readonly Token[]) => ['csubj', 'nsubj'].includes(mention?.dep ?? '');

/** The mention is the very action that the speaker's side announces. */
function isOwnAction(path: readonly Token[], i: number, context: Context): boolean {
  const [mention] = path;
  if (!mention || !isVerb(mention)) return false;
  const agents = flatMap(agentsOf(mention), (agent) =>
    FIRST_PERSON.test(agent.text) ? [context.statements[i]!.speaker] : context.cast.referenceAt(agent.i).actors,
  );
  return agents.length === 0 || agents.some((agent) => isSide(agent, context.statements[i]!, context));
}

export function ofAct(path: readonly Token[], i: number, context: Context): Taken | undefined {
  const stance = actStance(i, path, context);
  return stance && { stance, rule: `act: ${context.statements[i]!.act}`, weight: 3 };
}
