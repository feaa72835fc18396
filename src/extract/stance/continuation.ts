/** Statements that name no proposal and go on about the one their speaker has just spoken of. */
import type { Token } from '../../language/annotation';
import { isNegated, isVerb, modalsOf } from '../grammar';
import { type Context, tokensIn } from '../measures/context';
import { evaluationIn } from './evaluation';
import { withheld } from './lexicon';
import { phraseAmong } from './phrases';
import { isSide } from './side';

/** Sentences between the end of one statement and the beginning of the next that go on with each other. */
const REACH = 2;

/** The statement that `i` goes on with: the last before it, of the same speaker, nothing else having been taken up since. */
export function continues(i: number, others: readonly Token[], context: Context): number | undefined {
  const [first] = context.contents[i]!;
  const before = first && lastBefore(first, i, context);
  if (!first || before === undefined || !isSameVoice(before, i, context)) return undefined;
  const last = lastOf(before, context);
  const near = first.sentence.i - last.sentence.i <= REACH;
  const changed = others.some((mention) => mention.i > last.i && mention.i < first.i);
  return near && !changed && isClause(i, context) && !isAdded(i, context) && bearsOn(i, context) ? before : undefined;
}

/** Whether the statement goes on about what ends at `end`: in its sentence or the next, with no other proposal between. */
export function followsOn(i: number, end: Token, mentions: readonly Token[], context: Context): boolean {
  const [first] = context.contents[i]!;
  if (!first || end.i >= first.i || !isClause(i, context) || isAdded(i, context)) return false;
  const apart = first.sentence.i - end.sentence.i;
  if (apart > 1 || mentions.some((mention) => mention.i > end.i && mention.i <= lastOf(i, context).i)) return false;
  return context.statements[i]!.mode === 'direct' && (apart === 0 || bearsOn(i, context));
}

/** The same speaker, or the one's minister, who points back to what the other has said. */
function isSameVoice(before: number, i: number, context: Context): boolean {
  const { speaker } = context.statements[before]!;
  if (speaker === context.statements[i]!.speaker) return true;
  return isSide(speaker, context.statements[i]!, context) && isPointing(i, context);
}

const isPointing = (i: number, context: Context) => context.contents[i]!.some((token) => pointsBack(token, i, context));

const lastOf = (n: number, { contents }: Context): Token => contents[n]![contents[n]!.length - 1]!;

/** Of the statements whose content has ended before the token the one that ended last. */
function lastBefore(first: Token, i: number, context: Context): number | undefined {
  const ended = [...context.statements.keys()].filter(
    (n) => n !== i && context.contents[n]!.length > 0 && lastOf(n, context).i < first.i,
  );
  const nested = (n: number) =>
    ended.some((m) => m !== n && context.statementsAt(context.contents[n]![0]!).includes(m));
  return ended.filter((n) => !nested(n)).sort((a, b) => lastOf(b, context).i - lastOf(a, context).i)[0];
}

/** The clause that the cue gives the grounds of, or is added to: "rejected the plan, saying ...", "backed it and said ...". */
export function clauseOver(i: number, context: Context): Token | undefined {
  const { cue } = context.statements[i]!;
  const verb = cue && tokensIn(context.tokens, cue).find((token) => isVerb(token));
  if (!verb) return undefined;
  if (!isClause(i, context)) return undefined;
  if (verb.dep === 'advcl' && verb.tag === 'VBG' && (GROUNDS.has(verb.lemma) || bearsOn(i, context))) return verb.head;
  return verb.dep === 'conj' && bearsOn(i, context) ? verb.head : undefined;
}

/** What is so introduced explains what was done; what is added or noted may be something else. */
const GROUNDS = new Set([
  'say',
  'argue',
  'call',
  'describe',
  'insist',
  'warn',
  'claim',
  'explain',
  'maintain',
  'contend',
]);

/** The turn before in a transcript, when this one goes on about it: any answer does, a question that points back. */
export function turnAnswered(i: number, context: Context): number | undefined {
  const { document, statements } = context;
  const isTurn = (n: number) => statements[n]!.cue === null && statements[n]!.reportedIn === null;
  if (document.kind !== 'transcript' || !isTurn(i)) return undefined;
  const before = [...statements.keys()].slice(0, i).filter(isTurn).pop();
  if (before === undefined || statements[i]!.act !== 'question')
    return before !== undefined && statements[before]!.act === 'question' ? before : undefined;
  const tokens = context.contents[i]!;
  return tokens.length <= SHORT && isPointing(i, context) ? before : undefined;
}

/** Words of a question that asks no more than to make the answer before it plain. */
const SHORT = 15;

/** "He also said": something further, not more of the same. */
function isAdded(i: number, { tokens, statements }: Context): boolean {
  const { cue } = statements[i]!;
  return (
    cue !== null &&
    tokensIn(tokens, cue).some(({ children }) => children.some(({ lemma }) => FURTHER.has(lemma.toLowerCase())))
  );
}

const FURTHER = new Set(['also', 'separately', 'meanwhile', 'elsewhere']);

/** What is demanded or condemned is named by the act itself; only what is said can be about something before. */
const isClause = (i: number, { contents, statements }: Context): boolean =>
  !OWN_OBJECT.has(statements[i]!.act) && contents[i]!.some(({ tag }) => FINITE.has(tag));

const OWN_OBJECT = new Set(['request', 'propose']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Judges, draws consequences, sets a condition or points back; a bare fact that follows is not about it. */
function bearsOn(i: number, context: Context): boolean {
  const tokens = context.contents[i]!;
  return (
    isPointing(i, context) ||
    tokens.some((token) => isConsequence(token, i, context)) ||
    (context.statements[i]!.mode === 'direct' && evaluationIn(tokens) !== undefined) ||
    phraseAmong(tokens, withheld) !== undefined
  );
}

const POINTING = /^(it|this|that|such|these|those|them)$/i;

const pointsBack = (token: Token, i: number, { cast, statements }: Context): boolean =>
  POINTING.test(token.text) &&
  token.tag !== 'IN' &&
  token.tag !== 'WDT' &&
  ['nsubj', 'nsubjpass', 'dobj', 'pobj'].includes(token.dep) &&
  (cast.referenceAt(token.i).actors.length === 0 ||
    (statements[i]!.mode === 'direct' && token.text.toLowerCase() === 'it'));

const CONSEQUENCE = new Set(['would', 'will', "'ll", '’ll', 'could']);

/** What will come of it or be done; where somebody will go next, and what others will do, is no consequence. */
function isConsequence(token: Token, i: number, context: Context): boolean {
  if (!isVerb(token) && token.pos !== 'AUX') return false;
  if (!modalsOf(token).some((modal) => CONSEQUENCE.has(modal))) return false;
  const subject = token.children.find(({ dep }) => dep === 'nsubj');
  if (!subject) return true;
  if (/^(he|she|i)$/i.test(subject.text)) return isNegated(token);
  const { actors } = context.cast.referenceAt(subject.i);
  return (
    subject.pos === 'PRON' ||
    actors.length === 0 ||
    actors.some((actor) => isSide(actor, context.statements[i]!, context))
  );
}
