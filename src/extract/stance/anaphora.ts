/** Statements that name no proposal and yet speak of one: by a pronoun, or as the answer to a question about it. */
import type { Token } from '../../language/annotation';
import { verdictOf } from '../evaluations';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { salience } from '../proposals/likeness';
import { readMention } from '.';
import { evaluationBy } from './evaluation';
import { withheld } from './lexicon';
import { phraseAmong } from './phrases';
import { questionBefore } from './question';
import type { Taken } from './taken';

export interface Referred {
  readonly proposal: number;
  readonly taken: Taken;
}

/** At most one proposal: what was asked about, or what the first pronoun stands for. */
export function referredTo(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  return answered(i, clusters, context) ?? pronominal(i, clusters, context) ?? evasive(i, clusters, context);
}

const PRONOUN = /^(it|this|that)$/i;
/** Sentences between a pronoun and what it stands for. */
const REACH = 2;

function pronominal(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  const pronoun = context.contents[i]!.find((token) => PRONOUN.test(token.text) && standsForMatter(token, i, context));
  const proposal = pronoun && latestBefore(pronoun, clusters);
  if (!pronoun || proposal === undefined) return undefined;
  const taken = readMention(pronoun, i, context);
  if (taken.stance === 'neutral' && !isCalled(pronoun)) return undefined;
  return { proposal, taken: { ...taken, rule: `${taken.rule}, by a pronoun` } };
}

/** "We will see": said right after a proposal it evades that, whatever else it leaves out. */
function evasive(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  const [first] = context.contents[i]!;
  if (!first || context.statements[i]!.mode !== 'direct') return undefined;
  const found = context.contents[i]!.some(isOnesOwn) ? phraseAmong(context.contents[i]!, withheld) : undefined;
  const proposal = found && latestBefore(first, clusters, 1);
  if (!found || proposal === undefined) return undefined;
  return { proposal, taken: { stance: 'uncommitted', rule: 'stance withheld', word: found.first, weight: 3.7 } };
}

/** "We will see", "Let us wait": what others need or see withholds nothing. */
const isOnesOwn = ({ dep, text }: Token): boolean => dep === 'nsubj' && /^(we|i|us|it|that)$/i.test(text);

/** "described it as": it is spoken of, whatever is thought of it. */
const isCalled = ({ dep, head }: Token): boolean => dep === 'dobj' && CALLING.has(head.lemma);

const CALLING = new Set(['describe', 'call', 'brand', 'label', 'term', 'dub']);

/** Not "it is clear that", not "that" before a noun or clause, and nobody the cast knows. */
function standsForMatter(token: Token, i: number, { cast, statements }: Context): boolean {
  if (token.tag === 'IN' || token.tag === 'WDT') return false;
  const verb = token.head;
  if (token.dep === 'dobj' && (CALLING.has(verb.lemma) || isTaking(verb))) return true;
  if (!['nsubj', 'nsubjpass', 'dobj', 'pobj'].includes(token.dep) || isDummy(token)) return false;
  const ownWords = statements[i]!.mode === 'direct' && token.text.toLowerCase() === 'it';
  return ownWords || cast.referenceAt(token.i).actors.length === 0 || isJudged(token);
}

/** "said it would be harmful", "would ruin the coast": said of a matter rather than of somebody. */
const isJudged = (token: Token) =>
  token.dep === 'nsubj' &&
  (verdictOf(token.head) === 'against' || (token.head.lemma === 'be' && evaluationBy(token.head, token) !== undefined));

function isTaking(verb: Token): boolean {
  const attitude = attitudeOf(verb);
  return attitude !== undefined && attitude.stance !== 'neutral';
}

const isDummy = ({ head, i }: Token) =>
  head.lemma === 'be' && head.children.some((child) => ['ccomp', 'xcomp', 'csubj'].includes(child.dep) && child.i > i);

/** The proposal of which most is said before the word, in the sentences from `reach` before its own on. */
export function latestBefore(pronoun: Token, clusters: readonly Cluster[], reach = REACH): number | undefined {
  let [best, most] = [undefined as number | undefined, 0];
  for (const [n, { members }] of clusters.entries()) {
    const before = members.filter(({ candidate }) => candidate.head.i < pronoun.i);
    const near = before.some(({ sentence }) => pronoun.sentence.i - sentence <= reach);
    const score = near ? salience(pronoun.sentence.i, before) : 0;
    if (score > most) [best, most] = [n, score];
  }
  return best;
}

const YES = /^\W*(yes|of course|certainly|absolutely|sure|indeed)\b/i;
const NO = /^\W*(no|never|not at all|absolutely not|certainly not)\b/i;
const OPENING = 40;

/** "was asked whether P. He responded: ..." with an answer that says nothing of P, for or against. */
export function answered(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  const question = questionBefore(i, context);
  const [first] = context.contents[i]!;
  if (!question || !first) return undefined;
  const proposal = clusters.findIndex(({ members }) =>
    members.some(({ candidate }) => question.isAbout(candidate.head)),
  );
  if (proposal < 0) return undefined;
  return { proposal, taken: answer(i, first, question.polar, context) };
}

/** Yes, no, a judgement, a condition; whoever says none of these has not answered. */
export function answer(i: number, first: Token, polar: boolean, context: Context): Taken {
  const text = context.document.article.text.slice(first.start, first.start + OPENING);
  if (polar && YES.test(text)) return { stance: 'supports', rule: 'answer', word: first, weight: 4 };
  if (polar && NO.test(text)) return { stance: 'opposes', rule: 'answer', word: first, weight: 4 };
  const condition = context.contents[i]!.find(isCondition);
  if (condition) return { stance: 'conditional', rule: 'answer on a condition', word: condition, weight: 4 };
  return { stance: 'uncommitted', rule: 'evasive answer', word: first, weight: 4 };
}

/** "If every member opens its ports, we will": the consequence is the speaker's own doing. */
const isCondition = (mark: Token): boolean =>
  mark.dep === 'mark' &&
  ['if', 'unless'].includes(mark.lemma.toLowerCase()) &&
  mark.head.dep === 'advcl' &&
  mark.head.head.children.some(({ dep, text }) => dep === 'nsubj' && /^(we|i)$/i.test(text));
