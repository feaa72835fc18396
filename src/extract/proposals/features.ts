/** What is known of a noun or verb that may head the mention of a proposal: the evidence that the weights weigh. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import {
  agentsOf,
  childrenWith,
  isInfinitive,
  isNecessary,
  isNegated,
  isNoun,
  isPassive,
  isVerb,
  modalsOf,
  objectsOf,
} from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import type { Fact, Facts } from '../weighing/features';
import { conditionAround } from './conditions';
import { attitudeOver } from './governing';
import { complementOf, entryOf, frameKindOfNoun, isGeneric, kindOf, kindOfVerb } from './kinds';

/** Of a noun or verb in its sentence and statement, as "N dep=dobj". */
export function mentionFacts(token: Token, context: Context): readonly Facts[] {
  const [prefix, own] = isNoun(token) ? ['N ', ofNoun(token)] : ['V ', ofVerb(token)];
  return [
    { prefix: '', facts: [['lemma', token.lemma.toLowerCase()], ...governing(token)] },
    { prefix, facts: [...inTree(token), ...inStatement(token, context), ...own] },
  ];
}

function governing(token: Token): Fact[] {
  const over = attitudeOver(token);
  return [['attitude', over?.token.lemma]];
}

function inTree(token: Token): Fact[] {
  const { head, dep } = token;
  const over = attitudeOver(token);
  const facts: Fact[] = [
    ['dep', dep],
    ['tag', token.tag],
    ['over', over?.stance ?? 'none'],
    ['form', over?.form],
    ['head', head.lemma.toLowerCase()],
    ['head pos', head.pos],
    ['dep and head', `${dep} ${head.pos}`],
    ['above', head.head.lemma.toLowerCase()],
    ['attitude of head', attitudeOf(head)?.stance ?? 'none'],
  ];
  if (head.pos === 'ADP') facts.push(['attitude above', attitudeOf(head.head)?.stance ?? 'none']);
  return facts;
}

function inStatement(token: Token, context: Context): Fact[] {
  const { statements, statementsAt, cuedBy } = context;
  const inner = statementsAt(token)[0];
  const cue = cuedBy(token.head);
  const facts: Fact[] = [['cue above', cue === undefined ? undefined : statements[cue]!.act]];
  if (token.head.pos === 'ADP') facts.push(['preposition', `${token.head.lemma} ${partOf(token.head.head, context)}`]);
  if (inner === undefined) return [...facts, ['in', 'none']];
  const { act, mode } = statements[inner]!;
  const heads = !statementsAt(token.head).includes(inner);
  return [
    ...facts,
    ['in', act],
    ['mode', mode],
    ['heads content', heads],
    ['heads content of', heads ? act : undefined],
  ];
}

const partOf = (token: Token, { cuedBy }: Context): string => (cuedBy(token) === undefined ? token.pos : 'cue');

function ofNoun(noun: Token): Fact[] {
  const entry = entryOf(noun);
  const modals = /^nsubj/.test(noun.dep) ? modalsOf(noun.head) : [];
  return [
    ['entry', entry?.strength ?? 'none'],
    ['kind', entry?.kind],
    ['generic', isGeneric(noun)],
    ['frame', frameKindOfNoun(noun) !== undefined],
    ['complement', complementOf(noun) !== undefined],
    ['determiner', childrenWith(noun, 'det')[0]?.text.toLowerCase() ?? 'none'],
    ['possessor', childrenWith(noun, 'poss').length > 0],
    ['entity', noun.ent.slice(2) || 'none'],
    ['ending', noun.lemma.slice(-4)],
    ['plural', noun.tag.endsWith('S')],
    ...modals.map((modal): Fact => ['modal of verb', modal]),
    ...flatMap(noun.children, ofNounChild),
  ];
}

function ofNounChild({ dep, lemma }: Token): Fact[] {
  const facts: Fact[] = [['child', dep]];
  if (dep === 'prep') facts.push(['prep', lemma]);
  if (dep === 'amod') facts.push(['amod', lemma]);
  return facts;
}

function ofVerb(verb: Token): Fact[] {
  const [object] = objectsOf(verb);
  const modals = modalsOf(verb);
  return [
    ['frame', kindOfVerb(verb) ?? 'none'],
    ['kind', kindOf(verb) !== undefined],
    ['infinitive', isInfinitive(verb)],
    ['passive', isPassive(verb)],
    ['negated', isNegated(verb)],
    ['necessary', isNecessary(verb)],
    ['conditional', conditionAround(verb) !== undefined],
    ['objects', Math.min(2, objectsOf(verb).length)],
    ['entry of object', object && isNoun(object) ? (entryOf(object)?.strength ?? 'none') : undefined],
    ['agent', agentForm(agentsOf(verb)[0])],
    ['mark', childrenWith(verb, 'mark')[0]?.text.toLowerCase() ?? 'none'],
    ...(modals.length > 0 ? modals : ['none']).map((modal): Fact => ['modal', modal]),
    ...verb.children.map(({ dep }): Fact => ['child', dep]),
  ];
}

const agentForm = (agent: Token | undefined): string =>
  !agent ? 'none' : agent.pos === 'PRON' ? agent.text.toLowerCase() : agent.pos;

/** Whether a token can head a mention at all: the cues of statements cannot. */
export const canHead = (token: Token, { cuedBy }: Context): boolean =>
  (isNoun(token) || isVerb(token)) && cuedBy(token) === undefined;
