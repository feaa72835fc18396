/** Verb phrases that name a course of action: what somebody is asked, offers, agrees or refuses to do. */
import type { Token } from '../../language/annotation';
import type { ProposalKind } from '../extraction';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import {
  agentsOf,
  childrenWith,
  isNegated,
  isVerb,
  modalsOf,
  objectsOf,
  prepositionalObjects,
} from '../measures/grammar';
import { afterwards, carriers, procedural } from '../measures/lexicon';
import { spanOf, verbPhrase } from '../measures/phrase';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { attitudeOver } from './governing';
import { kindOf } from './kinds';
import { ASKING, headsContent } from './nominal';

const NECESSITY = new Set(['must', 'should', 'shall', 'need', 'ought']);
const FUTURE = new Set(['will', 'would', "'ll", '’ll', 'wo']);

export function verbalCandidates(context: Context, nominals: ReadonlySet<number>): Candidate[] {
  return context.tokens.filter(isVerb).flatMap((verb) => {
    const kind = kindOf(verb);
    const rule = ruleFor(verb, kind, context, nominals);
    return rule ? [{ head: verb, span: spanOf(verbPhrase(verb)), form: 'clause', kind: kind ?? 'other', rule }] : [];
  });
}

function ruleFor(
  verb: Token,
  kind: ProposalKind | undefined,
  context: Context,
  nominals: ReadonlySet<number>,
): string | undefined {
  if (context.cuedBy(verb) !== undefined) return undefined;
  if (!kind && (procedural.has(lemmaOf(verb)) || carriesMeasure(verb, nominals))) return undefined;
  if (isUnderAttitude(verb, kind)) return 'clause under an attitude';
  if (headsContent(verb, context, ASKING)) return 'clause asked for';
  if (isPromised(verb, context)) return 'action promised';
  if (isNecessary(verb, kind, context)) return 'action called necessary';
  if (verb.dep === 'csubj' && verb.tag === 'VBG' && context.statementsAt(verb).length > 0) return 'action judged';
  return kind && objectsOf(verb).length > 0 && isProspective(verb) ? 'measure not yet carried out' : undefined;
}

function isUnderAttitude(verb: Token, kind: ProposalKind | undefined): boolean {
  const attitude = attitudeOver(verb);
  if (!attitude || afterwards.has(attitude.token.lemma) || verb.tag === 'VBD') return false;
  return attitude.stance !== 'neutral' && (kind !== undefined || attitude.stance !== 'uncommitted');
}

/** "support the truce": the truce is the proposal. */
const carriesMeasure = (verb: Token, nominals: ReadonlySet<number>) =>
  [...objectsOf(verb), ...(carriers.has(lemmaOf(verb)) ? prepositionalObjects(verb) : [])].some(({ i }) =>
    nominals.has(i),
  ) || attitudeOf(verb)?.stance === 'opposes';

function isPromised(verb: Token, { statementsAt, statements }: Context): boolean {
  const [inner] = statementsAt(verb);
  if (inner === undefined || statements[inner]!.act !== 'promise' || isNegated(verb)) return false;
  return modalsOf(verb).some((modal) => FUTURE.has(modal)) && agentsOf(verb).length > 0;
}

/** "the United States needs to lift its embargo", "a truce must be monitored": a demand in the form of a need. */
function isNecessary(verb: Token, kind: ProposalKind | undefined, context: Context): boolean {
  if (context.statementsAt(verb).length === 0 || !saysNeed(verb)) return false;
  if (kind) return true;
  return agentsOf(verb).some(
    (agent) => context.cast.referenceAt(agent.i).actors.length > 0 && !/^(we|i)$/i.test(agent.text),
  );
}

const saysNeed = (verb: Token) =>
  modalsOf(verb).some((modal) => NECESSITY.has(modal)) ||
  (verb.dep === 'xcomp' && isVerb(verb.head) && ['need', 'have'].includes(lemmaOf(verb.head)));

const isProspective = (verb: Token) =>
  verb.tag !== 'VBD' &&
  (modalsOf(verb).length > 0 || childrenWith(verb, 'aux').some((c) => c.lemma === 'to') || verb.dep === 'pcomp');
