/** Whose doing a statement speaks of and how it judges and points back, as features of the statement and of its mentions. */
import type { Token } from '../../language/annotation';
import { agentsOf, argumentsOf, isVerb, possessorsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import type { Fact } from '../weighing/features';
import { evaluationIn } from './evaluation';
import { withheld } from './lexicon';
import { phraseAmong } from './phrases';
import { FIRST_PERSON } from './side';
import { holderOf } from './voice';

/** What a statement says whatever it is about: for or against, evading, pointing back, asking, giving grounds. */
export function ofVoice(statement: number, context: Context): Fact[] {
  const content = context.contents[statement]!;
  const words = content.filter(({ isSpace, pos }) => !isSpace && pos !== 'PUNCT');
  return [
    ['judges', evaluationIn(content)?.verdict ?? 'none'],
    ['withholds', phraseAmong(content, withheld) !== undefined],
    ['points back', words.find((token) => pointsBack(token, context))?.lemma.toLowerCase() ?? 'none'],
    ['opens with', words[0]?.lemma.toLowerCase()],
    ['asks', content.some(({ text }) => text === '?')],
    ['about us', words.some(({ text }) => FIRST_PERSON.test(text))],
    ['own attitude', ownAttitude(words, statement, context)],
    ['root of', rootHolder(words, statement, context)],
  ];
}

const POINTING = /^(it|this|that|such|these|those|them|so)$/i;

const pointsBack = (token: Token, { cast }: Context): boolean =>
  POINTING.test(token.text) &&
  !['IN', 'WDT'].includes(token.tag) &&
  ['nsubj', 'nsubjpass', 'dobj', 'pobj', 'det', 'amod', 'attr'].includes(token.dep) &&
  cast.referenceAt(token.i).actors.length === 0;

/** The last stance that the speaker's side is said to hold. */
function ownAttitude(words: readonly Token[], statement: number, context: Context): string | undefined {
  const own = words.filter((token) => {
    const attitude = attitudeOf(token);
    return attitude && attitude.stance !== 'neutral' && holderOf(agentsOf(token), statement, context) === 'own';
  });
  return own.map((token) => attitudeOf(token)!.stance).at(-1);
}

function rootHolder(words: readonly Token[], statement: number, context: Context): string {
  const inside = new Set(words);
  const root = words.find((token) => isVerb(token) && (token.head === token || !inside.has(token.head)));
  return root ? holderOf(argumentsOf(root, 'nsubj', 'nsubjpass'), statement, context) : 'no verb';
}

/** Who does what is named, who owns it, and who acts on it in the clause above. */
export function ofDoers(head: Token, statement: number, context: Context): Fact[] {
  const verb = head.ancestors.find(isVerb);
  const whose = (tokens: readonly Token[]) => holderOf(tokens, statement, context);
  return [
    ['mention owner', whose(possessorsOf(head))],
    ['mention doer', isVerb(head) ? whose(agentsOf(head)) : undefined],
    ['verb doer', verb && context.statementsAt(verb).includes(statement) ? whose(agentsOf(verb)) : 'outside'],
  ];
}
